import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { parseManifest } from '../src/build/manifest.ts';
import { verifyReportSchema } from '../src/verify/report.ts';
import { type Attack, type Sent, type Tls, useAttackServers } from './support/attack-server.ts';
import { runKec, runProcess } from './support/kec.ts';
import { makeSite, plainSettings } from './support/site.ts';
import { tempFolder } from './support/temp-folder.ts';

const serve = useAttackServers();
const site = { root: '', elsewhere: '' };

beforeAll(async () => {
  site.root = makeSite({
    'content/site.yaml': `${plainSettings}search: false\n`,
    'content/posts/2025-01-02-kabar.md': '---\ntitle: Kabar\n---\n\nIsi kabar.\n',
  });
  const run = (...args: string[]) => runKec(args, { cwd: site.root });
  expect(await run('keygen')).toMatchObject({ code: 0 });
  expect(await run('build', '--quiet', '--sign', 'kec-key.pem')).toMatchObject({ code: 0, stderr: '' });
  // A machine that never built the site has the manifest, its signature and the public key.
  site.elsewhere = tempFolder('elsewhere');
  for (const [from, to] of [
    ['.kec/manifest.json', 'klojen.json'],
    ['.kec/manifest.json.sig', 'klojen.json.sig'],
    ['kec-key.pub.pem', 'kec-key.pub.pem'],
  ] as const)
    cpSync(join(site.root, from), join(site.elsewhere, to));
});

async function start(attack?: Attack, tls?: Tls): Promise<string> {
  const manifest = parseManifest(readFileSync(join(site.root, '.kec/manifest.json'), 'utf8'));
  if (manifest === undefined) throw new Error('no manifest');
  const server = await serve(
    { folder: join(site.root, 'dist'), manifest },
    {
      ...(attack && { attack }),
      ...(tls && { tls }),
    },
  );
  return server.origin;
}

const hiddenLink: Attack = (asked, honest) =>
  asked.path === '/'
    ? { ...honest, body: Buffer.from(`${honest.body}<a hidden href="https://slot.invalid/">slot</a>`) }
    : honest;

test('a clean server is the same: 0, with what was compared and what nobody can see from outside', async () => {
  const origin = await start();
  const { code, stdout, stderr } = await runKec(['verify', origin, '--seed', '42'], { cwd: site.root });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain(`The same as what was built: ${origin}/\n`);
  expect(stdout).toMatch(
    /\d+ files \(6 kinds of visitors\) and 70 invented addresses \(--seed 42\); [\d,]+ requests/,
  );
  expect(stdout).toContain('URL Inspection > View crawled page');
  expect(existsSync(join(site.root, '.kec/verify'))).toBe(false);
});

test('a tampered server is found with 3, also by a machine that never built the site', async () => {
  const origin = await start(hiddenLink);
  for (const [cwd, ...flags] of [[site.root], [site.elsewhere, '--manifest', 'klojen.json']] as const) {
    const { code, stdout, stderr } = await runKec(['verify', origin, '--quiet', ...flags], { cwd });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^\/ error KEC-SERVED-LINK There are hidden links .*slot\.invalid/);
    expect(stderr).toMatch(/\n1 error\n$/);
  }
  expect(existsSync(join(site.elsewhere, '.kec'))).toBe(false);
});

test('a server that is not there gives 4', async () => {
  const { code, stderr } = await runKec(['verify', 'http://127.0.0.1:2', '--quiet'], { cwd: site.root });
  expect(code).toBe(4);
  expect(stderr).toContain('warning KEC-SERVED-UNREACHABLE The server could not be looked at (ECONNREFUSED)');
  expect(existsSync(join(site.root, '.kec/verify'))).toBe(false);
});

test('the JSON is what its schema says, for every outcome', async () => {
  const outcomes = [
    [0, 'same', [await start()]],
    [3, 'tampered', [await start(hiddenLink)]],
    [4, 'unreachable', ['http://127.0.0.1:2']],
    [1, 'refused', ['--manifest', 'content/site.yaml']],
    [0, 'same', ['--dir', 'dist']],
  ] as const;
  for (const [code, verdict, args] of outcomes) {
    const run = await runKec(['verify', '--json', ...args], { cwd: site.root });
    expect(run).toMatchObject({ code, stderr: '' });
    const report = verifyReportSchema.strict().parse(JSON.parse(run.stdout));
    expect(report.verdict).toBe(verdict);
    expect(report.compared === undefined).toBe(verdict === 'refused' || args[0] === '--dir');
  }
});

test('Ctrl-C ends it with 130, and the next run asks for the rest only', async () => {
  let asked = 0;
  let onHalf = () => {};
  const origin = await start((_, honest) => {
    asked += 1;
    if (asked === 120) onHalf();
    return honest;
  });
  const child = spawn(process.execPath, [program, 'verify', origin], {
    cwd: site.root,
    env: { ...process.env, LC_ALL: 'en_US.UTF-8' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  onHalf = () => child.kill('SIGINT');
  let said = '';
  child.stderr.on('data', (part) => {
    said += part;
  });
  const [code] = await once(child, 'close');
  expect([code, said]).toEqual([130, 'Interrupted. Run it again within an hour to go on.\n']);
  const again = await runKec(['verify', origin], { cwd: site.root });
  expect(again).toMatchObject({ code: 0, stderr: '' });
  expect(again.stdout).toMatch(/6 kinds of visitors, \d+ from before\)/);
});

const program = fileURLToPath(new URL('../bin/kec.js', import.meta.url));

test('a site that was replaced is told of in a few lines, not in thousands', async () => {
  const posts = Array.from({ length: 25 }, (_, index) => [
    `content/posts/2025-02-01-a-${index}.md`,
    `---\ntitle: A ${index}\n---\n\nIsi.\n`,
  ]);
  const root = makeSite(Object.fromEntries(posts));
  expect(await runKec(['build', '--quiet'], { cwd: root })).toMatchObject({ code: 0 });
  const manifest = parseManifest(readFileSync(join(root, '.kec/manifest.json'), 'utf8'));
  if (manifest === undefined) throw new Error('no manifest');
  const { origin } = await serve(
    { folder: join(root, 'dist'), manifest },
    {
      attack: ({ path }, honest) => ({
        ...honest,
        body: Buffer.from(`<a hidden href="https://slot.invalid${path}">slot</a>`),
      }),
    },
  );
  const { code, stderr } = await runKec(['verify', origin], { cwd: root });
  expect(code).toBe(3);
  expect(stderr.split('KEC-SERVED-LINK')).toHaveLength(21);
  expect(stderr).toMatch(/… and \d+ more of this kind\./);
});

test('the same finding on many pages is told of once, with the first places; the JSON has each', async () => {
  const script = '<script src="https://cdn.invalid/a.js"></script>';
  const origin = await start((_, honest) =>
    honest.headers['Content-Type']?.startsWith('text/html') === true
      ? { ...honest, body: Buffer.from(`${honest.body}${script}`) }
      : honest,
  );
  const { stderr } = await runKec(['verify', origin, '--quiet'], { cwd: site.root });
  expect(stderr.split('KEC-SERVED-SCRIPT')).toHaveLength(2);
  expect(stderr).toMatch(/^ {2}Also in \/\S+ , \/\S+ and \d+ more\.$/m);
  const { stdout } = await runKec(['verify', origin, '--json'], { cwd: site.root });
  const { problems } = verifyReportSchema.parse(JSON.parse(stdout));
  expect(problems.filter(({ code }) => code === 'KEC-SERVED-SCRIPT').length).toBeGreaterThan(4);
});

test('a folder is compared with --dir: a PHP file in it is named', async () => {
  const folder = join(tempFolder('mirror'), 'www');
  cpSync(join(site.root, 'dist'), folder, { recursive: true });
  const compare = () => runKec(['verify', '--dir', folder], { cwd: site.root });
  expect(await compare()).toMatchObject({ code: 0, stderr: '' });
  writeFileSync(join(folder, 'assets/cache.php'), '<?php eval($_POST[1]);');
  const found = await compare();
  expect(found.code).toBe(3);
  expect(found.stderr).toMatch(/^assets\/cache\.php error KEC-FOLDER-PROGRAM /);
  expect(found.stdout).toBe(`TAMPERED: ${folder}\n`);
});

test('what the settings declare may lie in the folder besides', async () => {
  const root = makeSite({
    'content/site.yaml': `${plainSettings}search: false\nverify:\n  files: [google0123.html]\n  exceptions: [{ remove: "# BEGIN hosting *", reason: cPanel }]\n`,
    'content/pages/profil.md': '---\ntitle: Profil\n---\n\nIsi.\n',
  });
  expect(await runKec(['build', '--quiet'], { cwd: root })).toMatchObject({ code: 0 });
  appendFileSync(join(root, 'dist/.htaccess'), '# BEGIN hosting 81\n');
  writeFileSync(join(root, 'dist/google0123.html'), 'google-site-verification: google0123.html');
  expect(await runKec(['verify', '--dir', 'dist'], { cwd: root })).toMatchObject({ code: 0, stderr: '' });
  writeFileSync(join(root, 'dist/other.html'), 'slot');
  expect(await runKec(['verify', '--dir', 'dist'], { cwd: root })).toMatchObject({ code: 3 });
});

test('with a key, a manifest that does not match its signature is refused', async () => {
  const origin = await start();
  const args = ['verify', origin, '--quiet', '--manifest', 'klojen.json', '--key', 'kec-key.pub.pem'];
  expect(await runKec(args, { cwd: site.elsewhere })).toMatchObject({ code: 0, stderr: '' });
  const folder = tempFolder('forged');
  cpSync(site.elsewhere, folder, { recursive: true });
  appendFileSync(join(folder, 'klojen.json'), '\n');
  const forged = await runKec(args, { cwd: folder });
  expect(forged.code).toBe(1);
  expect(forged.stderr).toContain('KEC-SIGNATURE-WRONG');
});

test('a manifest and its signature are taken from an address as well', async () => {
  const origin = await start((asked, honest) => {
    if (!asked.path.startsWith('/arsip/')) return honest;
    const file = join(site.elsewhere, asked.path.slice('/arsip/'.length));
    return existsSync(file) ? { status: 200, headers: {}, body: readFileSync(file) } : honest;
  });
  const call = (name: string) =>
    runKec(
      ['verify', origin, '--quiet', '--key', 'kec-key.pub.pem', '--manifest', `${origin}/arsip/${name}`],
      {
        cwd: site.elsewhere,
      },
    );
  expect(await call('klojen.json')).toMatchObject({ code: 0, stderr: '' });
  expect((await call('tidak-ada.json')).stderr).toContain('KEC-MANIFEST There is no such manifest.');
});

test('a site that sends visitors on to https is compared there; a certificate that nobody signed is no attack', async () => {
  const folder = tempFolder('tls');
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const { code } = await runProcess(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'ed25519',
      '-nodes',
      '-days',
      '2',
      '-keyout',
      'key.pem',
      '-out',
      'cert.pem',
      ...subject,
    ],
    { cwd: folder },
  );
  expect(code).toBe(0);
  const tls = { key: readFileSync(join(folder, 'key.pem')), cert: readFileSync(join(folder, 'cert.pem')) };
  const secure = await start((asked, honest) => (asked.path === '/' ? hsts(honest) : honest), tls);
  const plain = await start((asked) => ({
    status: 301,
    headers: { Location: `${secure}${asked.path}` },
    body: Buffer.alloc(0),
  }));
  const args = ['verify', plain, '--json'];
  const trusted = await runKec(args, {
    cwd: site.root,
    env: { NODE_EXTRA_CA_CERTS: join(folder, 'cert.pem') },
  });
  const report = verifyReportSchema.parse(JSON.parse(trusted.stdout));
  expect(report.of).toBe(`${secure}/`);
  // Without the header everywhere, and with it at home: both are as they should be told.
  expect(report.problems.map(({ code }) => code)).toEqual(['KEC-SERVED-HEADER-MISSING']);
  expect(report.problems[0]?.message.en).toContain('strict-transport-security');
  expect(trusted.code).toBe(0);
  const stranger = await runKec(['verify', secure, '--quiet'], { cwd: site.root });
  expect(stranger.code).toBe(4);
  expect(stranger.stderr).toMatch(/KEC-SERVED-UNREACHABLE .*CERT/);
});

const hsts = (honest: Sent): Sent => ({
  ...honest,
  headers: { ...honest.headers, 'Strict-Transport-Security': 'max-age=31536000' },
});

test.each([
  [['verify', 'contoh.go.id'], 'contoh.go.id is not a full address'],
  [['verify', 'https://contoh.go.id/', '--dir', 'dist'], 'Choose one'],
  [['verify', '--dir', 'tidak-ada'], 'There is no tidak-ada.'],
  [['verify', '--key', 'tidak-ada.pem'], 'There is no tidak-ada.pem.'],
  [['verify', '--rate', '0'], '--rate 0 is not a number from 1 to 10000.'],
])('%j is a wrong call', async (args, words) => {
  const { code, stderr } = await runKec(args, { cwd: site.root });
  expect(code).toBe(2);
  expect(stderr).toContain(words);
});
