import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { commands } from '../src/cli/commands.ts';
import { callKec, runKec } from './support/kec.ts';
import { photo } from './support/photo.ts';
import { ask, until, useServers } from './support/server.ts';
import { changeSite, makeSite, plainSettings } from './support/site.ts';
import { tempFolder } from './support/temp-folder.ts';
import { readTree, treeDigest } from './support/tree.ts';

const start = useServers();
const post = (title: string, more = '') => `---\ntitle: ${title}\n${more}---\n\nIsi.\n`;

const dated = {
  'content/posts/2025-01-01-satu.md': post('Satu'),
  'content/posts/2025-01-02-draf.md': post('Draf', 'draft: true\nexpires: 2026-01-01\n'),
  'content/posts/2025-06-01-kelak.md': post('Kelak', 'date: 2025-06-01 08:00\n'),
  'content/posts/2025-01-03-lewat.md': post('Lewat', 'expires: 2025-02-01\n'),
  'content/posts/2025-01-04-sampai.md': post('Sampai', 'expires: 2025-07-01 12:30\n'),
};
const now = ['--now', '2025-03-01 10:00'];

describe('kec init', () => {
  test('makes a site that builds at once, in a new folder, in either language', async () => {
    for (const language of ['id', 'en']) {
      const cwd = tempFolder();
      const args = [
        '--name',
        'Kecamatan "Sukun": baru',
        '--zone',
        'WITA',
        '--site-language',
        language,
        '--yes',
      ];
      const run = await runKec(['init', 'situs baru', ...args], { cwd });
      expect(run, run.stderr).toMatchObject({ code: 0, stderr: '' });
      const site = join(cwd, 'situs baru');
      expect(await callKec(['build', '--strict'], { cwd: site })).toMatchObject({ code: 0, stderr: '' });
      for (const file of ['.gitignore', '.gitattributes', '.gitlab-ci.yml', '.github/workflows/situs.yml']) {
        expect(existsSync(join(site, file)), file).toBe(true);
      }
      expect(readFileSync(join(site, 'content/site.yaml'), 'utf8')).toContain('Asia/Makassar');
    }
  });

  test('never overwrites: a package.json that is there stays, anything else stops it', async () => {
    const cwd = tempFolder();
    writeFileSync(join(cwd, 'package.json'), '{"private":true}');
    expect(await callKec(['init', '--yes'], { cwd })).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, 'package.json'), 'utf8')).toBe('{"private":true}');
    const before = readTree(cwd);
    expect(await callKec(['init', '--yes'], { cwd })).toMatchObject({ code: 1 });
    expect(readTree(cwd)).toEqual(before);
  });
});

describe('kec list', () => {
  test.each([
    ['posts', ['Sampai', 'Satu']],
    ['drafts', ['Draf']],
    ['future', ['Kelak']],
    ['expired', ['Lewat']],
  ])('%s', async (what, titles) => {
    const cwd = makeSite(dated);
    const { stdout } = await callKec(['list', what, '--json', ...now], { cwd });
    expect(JSON.parse(stdout).map(({ title }: { title: string }) => title)).toEqual(titles);
    const plain = (await callKec(['list', what, ...now], { cwd })).stdout;
    for (const title of titles) expect(plain).toContain(title);
  });

  test.each(['draf', 'constructor'])('of anything else is wrong usage: %s', async (what) => {
    const run = await callKec(['list', what], { cwd: makeSite(dated) });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('drafts');
  });
});

describe('kec due', () => {
  test('names every moment to come, and the next one', async () => {
    const cwd = makeSite(dated);
    const data = JSON.parse((await callKec(['due', '--json', ...now], { cwd })).stdout);
    expect(data.next).toBe('2025-06-01T08:00:00+07:00');
    expect(data.moments.map(({ kind, title }: Record<string, string>) => `${kind} ${title}`)).toEqual([
      'publish Kelak',
      'expire Sampai',
    ]);
    const plain = (await callKec(['due', '--lang', 'id', ...now], { cwd })).stdout;
    expect(plain).toContain('Minggu, 1 Juni 2025, pukul 08.00 WIB  terbit: Kelak');
  });

  test.each([
    ['2025-06-01 08:30', '61m', 'yes\n'],
    ['2025-06-01 09:30', '61m', 'no\n'],
    ['2025-06-01 08:00', '1h', 'yes\n'],
    ['2025-06-01 07:59', '1d', 'no\n'],
    ['2025-07-02', '1d', 'yes\n'],
  ])('at %s for the last %s says %j', async (at, last, answer) => {
    const cwd = makeSite(dated);
    expect(await callKec(['due', '--last', last, '--now', at], { cwd })).toMatchObject({
      code: 0,
      stdout: answer,
    });
  });
});

describe('kec clean', () => {
  test('removes what kec made and nothing else', async () => {
    const cwd = makeSite({ ...dated, 'content/foto.jpg': await photo({ width: 50, height: 40 }) });
    const before = readTree(cwd);
    await callKec(['build'], { cwd });
    changeSite(cwd, { 'dist/2025/milik-lain.txt': 'lain', '.kec/catatan.txt': 'lain' });
    const built = readTree(cwd);
    expect((await callKec(['clean', '--dry-run'], { cwd })).stdout).toContain('- dist/index.html\n');
    expect(readTree(cwd)).toEqual(built);
    expect((await callKec(['clean'], { cwd })).code).toBe(0);
    expect([...readTree(cwd).keys()].filter((path) => !before.has(path)).sort()).toEqual([
      '.kec/catatan.txt',
      'dist/2025/milik-lain.txt',
    ]);
  });

  test('leaves a file that somebody changed since', async () => {
    const cwd = makeSite(dated);
    await callKec(['build'], { cwd });
    changeSite(cwd, { 'dist/index.html': 'milik sendiri' });
    await callKec(['clean'], { cwd });
    expect([...readTree(join(cwd, 'dist'))].map(([path, bytes]) => [path, String(bytes)])).toEqual([
      ['index.html', 'milik sendiri'],
    ]);
  });

  test('leaves no empty folder, and with --keep-cache the cache', async () => {
    const cwd = makeSite(dated);
    await callKec(['build'], { cwd });
    await callKec(['clean', '--keep-cache'], { cwd });
    expect(existsSync(join(cwd, 'dist'))).toBe(false);
    expect([...readTree(cwd).keys()].some((path) => path.startsWith('.kec/cache/images/'))).toBe(true);
    await callKec(['clean'], { cwd });
    expect(existsSync(join(cwd, '.kec'))).toBe(false);
    expect(JSON.parse((await callKec(['clean', '--json'], { cwd })).stdout)).toEqual({
      removed: [],
      found: [],
    });
  });
});

describe('kec preview', () => {
  test('serves the built site as a static host does', async () => {
    const cwd = makeSite({
      'content/posts/2025-01-01-satu.md': post('Satu', 'aliases: [/lama/]\n'),
      'content/static/video.mp4': Buffer.alloc(500, 7),
    });
    await callKec(['build'], { cwd });
    changeSite(cwd, {
      'dist/_headers': '/*\n  X-Frame-Options: DENY\n/assets/*\n  Cache-Control: max-age=9\n',
    });
    const { origin, end } = await start(['preview', '--port', '0'], { cwd });
    const page = readFileSync(join(cwd, 'dist/2025/01/01/satu/index.html'));
    const plain = await ask(origin, '/2025/01/01/satu/');
    expect([plain.status, plain.headers['content-type'], plain.headers['x-frame-options']]).toEqual([
      200,
      'text/html; charset=utf-8',
      'DENY',
    ]);
    expect(plain.body.equals(page)).toBe(true);
    const packed = async (encoding: string) =>
      ask(origin, '/2025/01/01/satu/', { headers: { 'Accept-Encoding': encoding } });
    expect(brotliDecompressSync((await packed('gzip, br')).body).equals(page)).toBe(true);
    expect(gunzipSync((await packed('gzip')).body).equals(page)).toBe(true);
    expect((await ask(origin, '/lama/')).headers.location).toBe('/2025/01/01/satu/');
    expect((await ask(origin, '/2025/01/01/satu')).headers.location).toBe('/2025/01/01/satu/');
    const missing = await ask(origin, '/tidak-ada/');
    expect([missing.status, missing.body.equals(readFileSync(join(cwd, 'dist/404.html')))]).toEqual([
      404,
      true,
    ]);
    for (const path of ['/_headers', '/_redirects', '/.htaccess', '/../content/site.yaml', '/%2e%2e/x']) {
      expect([400, 404], path).toContain((await ask(origin, path)).status);
    }
    for (const path of ['/index.html/x', `/${'a'.repeat(400)}`, '/video.mp4/']) {
      expect((await ask(origin, path)).status, path).toBe(404);
    }
    expect((await ask(origin, '//kontak')).status).toBe(400);
    expect((await ask(origin, '/video.mp4', { headers: { Range: 'bytes=0-9' } })).status).toBe(206);
    expect((await ask(origin, '/', { headers: { Host: 'jahat.example' } })).status).toBe(403);
    expect(await end()).toBe(0);
  });

  test('says what to do where there is no site yet', async () => {
    const run = await callKec(['preview'], { cwd: makeSite({}) });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('kec build');
    const file = await callKec(['preview', '--out', 'content/site.yaml'], { cwd: makeSite({}) });
    expect(file).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('what cannot be', () => {
  test('a port that nobody may have is wrong usage, and the process ends', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(65_535, '127.0.0.1', resolve);
    });
    const cwd = makeSite(dated);
    for (const command of ['dev', 'preview']) {
      await callKec(['build'], { cwd });
      const run = await runKec([command, '--port', '65535'], { cwd });
      expect(run, command).toMatchObject({ code: 2 });
      expect(run.stderr).toContain('Port 65535 cannot be used');
    }
    other.close();
  });

  test('kec dev without a site says what is missing', async () => {
    const run = await runKec(['dev'], { cwd: tempFolder() });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('KEC-SETTINGS-MISSING');
  });

  test.each([['list'], ['due'], ['new-post', 'Judul']])(
    '%s --json reports as data that there is no site',
    async (...args) => {
      const run = await callKec([...args, '--json'], { cwd: tempFolder() });
      expect(run).toMatchObject({ code: 2, stderr: '' });
      expect(JSON.parse(run.stdout)).toMatchObject({
        ok: false,
        problems: [{ code: 'KEC-SETTINGS-MISSING' }],
      });
    },
  );

  test('what the system refuses is a problem and no fault of kec', async () => {
    const cwd = makeSite({ berkas: 'x' });
    const run = await callKec(['init', 'berkas/situs', '--yes', '--lang', 'id'], { cwd });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('KEC-DISK');
    expect(run.stderr).toContain('semestinya folder');
  });

  test('a reader that has enough is none', async () => {
    const cwd = makeSite(dated);
    const program = fileURLToPath(new URL('../bin/kec.js', import.meta.url));
    const child = spawn(process.execPath, [program, 'list', '--json'], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (part) => {
      said += part;
    });
    const [code] = await once(child, 'close');
    expect({ code, said }).toEqual({ code: 0, said: '' });
  });
});

describe('the command line', () => {
  test.each(commands.map(({ name }) => name))(
    'kec %s --help has examples in both languages',
    async (name) => {
      const english = await callKec([name, '--help', '--lang', 'en'], { cwd: '/' });
      const indonesian = await callKec([name, '--help', '--lang', 'id'], { cwd: '/' });
      expect([english.code, indonesian.code]).toEqual([0, 0]);
      expect(english.stdout).toContain('Examples:\n  kec ');
      expect(indonesian.stdout).toContain('Contoh:\n  kec ');
      expect(indonesian.stdout).toContain('Pemakaian: kec ');
      expect(indonesian.stdout).not.toMatch(/Usage|Options|\[options\]|display help/);
    },
  );

  test.each([
    [['biuld'], 'build'],
    [['build', '--stric'], '--strict'],
    [['dev', '--prot', '1'], '--port'],
    [['lisst'], 'list'],
  ])('kec %j says what was meant', async (args, meant) => {
    for (const [language, words] of [
      ['en', 'Did you mean'],
      ['id', 'Mungkin maksudnya'],
    ] as const) {
      const run = await callKec([...args, '--lang', language], { cwd: '/' });
      expect(run.code).toBe(2);
      expect(run.stderr).toContain(`${words} ${meant}?`);
    }
  });

  test('--lang may stand before the command as well', async () => {
    const run = await callKec(['--lang', 'id', 'clean'], { cwd: tempFolder() });
    expect(run).toMatchObject({ code: 0, stdout: expect.stringContaining('dihapus') });
  });

  test('the language comes from --lang, KEC_LANG or LANG, in this order', async () => {
    const env = { LC_ALL: '', LANG: 'en_US.UTF-8' };
    const said = async (args: readonly string[], more: Record<string, string>) =>
      (await callKec(['clean', ...args], { cwd: tempFolder(), env: { ...env, ...more } })).stdout;
    expect(await said([], {})).toContain('removed');
    expect(await said([], { KEC_LANG: 'id' })).toContain('dihapus');
    expect(await said(['--lang', 'en'], { KEC_LANG: 'id' })).toContain('removed');
  });

  test.each(['bash', 'zsh', 'fish', 'powershell'])(
    'kec completion %s prints a script for kec',
    async (shell) => {
      const run = await runKec(['completion', shell], { cwd: '/' });
      expect(run).toMatchObject({ code: 0, stderr: '' });
      expect(run.stdout).toMatch(/kec complete '?--/);
    },
  );

  test.each([
    [['bui'], 'build'],
    [['list', ''], 'drafts'],
    [['init', '--zone', ''], 'WITA'],
    [['build', '--'], '--strict'],
    [['dev', '--lang', ''], 'en'],
  ])('Tab after kec %j offers %s', async (words, offered) => {
    const { stdout } = await runKec(['complete', '--', ...words], { cwd: '/' });
    expect(stdout.split('\n').map((line) => line.split('\t')[0])).toContain(offered);
  });

  test('reads little code for the version and the help; all else waits for its command', () => {
    const [program = ''] = readdirSync('lib/app').filter((name) => name.startsWith('program-'));
    const start = [join('lib/app', 'main.js'), join('lib/app', 'process-world.js')];
    expect(bytesOfCode(start)).toBeLessThan(10_000);
    expect(bytesOfCode([join('lib/app', program)])).toBeLessThan(100_000);
  });
});

/** Bytes of compiled files and of all that they import; `import()` is not followed. */
function bytesOfCode(files: readonly string[]): number {
  const seen = new Set(files);
  let bytes = 0;
  for (const file of seen) {
    const code = readFileSync(file, 'utf8');
    bytes += code.length;
    for (const [, name = ''] of code.matchAll(/\b(?:from|import)\s*["`'](\.\/[^"`']+)["`']/g))
      seen.add(join(dirname(file), name));
  }
  return bytes;
}

describe('Ctrl-C during a build', () => {
  const many = Object.fromEntries(
    Array.from({ length: 1500 }, (_, index) => [
      `content/posts/2024-01-01-a-${index}.md`,
      post(`A ${index}`),
    ]),
  );

  async function interrupt(cwd: string, times: number) {
    const program = fileURLToPath(new URL('../bin/kec.js', import.meta.url));
    const child = spawn(process.execPath, [program, 'build', '--threads', '1'], {
      cwd,
      env: { ...process.env, LC_ALL: 'en_US.UTF-8' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (part) => {
      said += part;
    });
    // Once files are staged it is in the middle of its work.
    await until(() => existsSync(join(cwd, '.kec/stage/site')));
    for (let time = 0; time < times; time += 1) child.kill('SIGINT');
    const [code, signal] = await once(child, 'close');
    return { code, signal, said };
  }

  test('stops it and leaves the old site as it was', async () => {
    const cwd = makeSite({ ...many });
    mkdirSync(join(cwd, 'dist'), { recursive: true });
    await callKec(['build', '--threads', '1'], { cwd });
    const old = treeDigest(readTree(join(cwd, 'dist')));
    changeSite(cwd, { 'content/site.yaml': plainSettings.replace('Contoh', 'Lain') });
    const stopped = await interrupt(cwd, 1);
    expect(stopped.code).toBe(130);
    expect(stopped.said).toBe('Interrupted. Nothing was written.\n');
    expect(treeDigest(readTree(join(cwd, 'dist')))).toEqual(old);
    expect(existsSync(join(cwd, '.kec/stage'))).toBe(false);
    expect((await callKec(['build', '--threads', '1'], { cwd })).code).toBe(0);
  });

  test('a second time kills it', async () => {
    const cwd = makeSite({ ...many });
    expect((await interrupt(cwd, 2)).code).toBe(130);
    expect(existsSync(join(cwd, 'dist'))).toBe(false);
    expect((await callKec(['build', '--threads', '1'], { cwd })).code).toBe(0);
  });
});
