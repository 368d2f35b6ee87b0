import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { ask, until } from './server.ts';

/** The servers that the tests know. */
export type WebServerName = 'apache' | 'nginx';

/** A built site: the folder of the site, the nginx snippet, and the path below which it is to stand. */
export type ServedSite = Readonly<{ site: string; snippet: string; base: string }>;

const programs: Readonly<Record<WebServerName, string>> = {
  apache: '/usr/sbin/apache2',
  nginx: '/usr/sbin/nginx',
};

/** A user without rights, for a server that root starts: `nobody` of Debian. */
const nobody = 65_534;

/** Starts Apache and nginx with a site, each on a free port of this machine; they end with the tests of the file. */
export function useWebServers(): (name: WebServerName, site: ServedSite) => Promise<string> {
  const running: ChildProcess[] = [];
  const folders: string[] = [];
  afterAll(async () => {
    for (const child of running) {
      if (child.exitCode === null && child.kill('SIGTERM')) await once(child, 'exit');
    }
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  return async (name, served) => {
    if (!existsSync(programs[name])) {
      throw new Error(
        `${programs[name]} is not there. Install it: apt-get install --no-install-recommends apache2 nginx-light`,
      );
    }
    const home = mkdtempSync(join(tmpdir(), `kec-${name}-`));
    folders.push(home);
    const port = await freePort();
    const args = prepare(name, { home, port, served });
    const child = spawn(programs[name], args, { stdio: ['ignore', 'pipe', 'pipe'], ...ownUser() });
    running.push(child);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += String(part)));
    const origin = `http://localhost:${port}`;
    await until(
      async () => {
        if (child.exitCode !== null) throw new Error(`${name} has ended:\n${said}${logOf(home)}`);
        return ask(origin, '/').then(
          () => true,
          () => false,
        );
      },
      () => said + logOf(home),
    );
    return origin;
  };
}

function logOf(home: string): string {
  const file = join(home, 'run/error.log');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

const isRoot = (): boolean => process.getuid?.() === 0;

const ownUser = () => (isRoot() ? { uid: nobody, gid: nobody } : {});

type Place = Readonly<{ home: string; port: number; served: ServedSite }>;

/** Writes the configuration and the document root into a folder that the server's user can read; gives its flags. */
function prepare(name: WebServerName, place: Place): readonly string[] {
  const { home, served } = place;
  const folder = join(home, 'www', served.base);
  mkdirSync(dirname(folder), { recursive: true });
  cpSync(served.site, folder, { recursive: true });
  const run = join(home, 'run');
  mkdirSync(run);
  if (isRoot()) for (const path of [home, run]) chownSync(path, nobody, nobody);
  chmodSync(home, 0o755);
  // The server's user cannot look into the folder of the tests.
  cpSync(served.snippet, join(home, 'site.conf'));
  const file = join(home, `${name}.conf`);
  writeFileSync(file, configurations[name](place));
  return name === 'apache'
    ? ['-d', home, '-f', file, '-DFOREGROUND']
    : ['-p', home, '-c', file, '-e', 'stderr'];
}

const configurations: Readonly<Record<WebServerName, (place: Place) => string>> = {
  apache: apacheConfiguration,
  nginx: nginxConfiguration,
};

/** The modules that a plain Debian has, and those that the files of kec may use. */
const apacheModules = [
  'mpm_event',
  'authz_core',
  'dir',
  'mime',
  'negotiation',
  'autoindex',
  'alias',
  'rewrite',
  'headers',
  'filter',
  'deflate',
];

/** A host like those of offices: types as Debian has them, compression, and a header of its own. */
function apacheConfiguration({ home, port }: Place): string {
  const modules = apacheModules.map(
    (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
  );
  return `${modules.join('\n')}
PidFile ${home}/run/apache.pid
DefaultRuntimeDir ${home}/run
Mutex file:${home}/run
Listen 127.0.0.1:${port}
ServerName localhost
ErrorLog ${home}/run/error.log
Include /etc/apache2/mods-available/mime.conf
AddOutputFilterByType DEFLATE text/html text/css text/javascript application/javascript
Header set X-Frame-Options SAMEORIGIN
<FilesMatch "^\\.ht">
Require all denied
</FilesMatch>
DocumentRoot "${home}/www"
<Directory "${home}/www">
Options Indexes FollowSymLinks
AllowOverride All
Require all granted
</Directory>
`;
}

function nginxConfiguration({ home, port }: Place): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${home}/run/${kind};`,
  );
  return `daemon off;
worker_processes 1;
pid ${home}/run/nginx.pid;
events {}
http {
include /etc/nginx/mime.types;
default_type application/octet-stream;
access_log off;
${temporary.join('\n')}
server {
listen 127.0.0.1:${port};
server_name localhost;
root ${home}/www;
include ${home}/site.conf;
}
}
`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
