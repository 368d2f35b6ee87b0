import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { photo } from './support/photo.ts';
import { until } from './support/server.ts';
import { makeSite } from './support/site.ts';
import { tempFolder } from './support/temp-folder.ts';
import { readTree } from './support/tree.ts';

const program = fileURLToPath(new URL('../bin/kec.js', import.meta.url));

/** A question that is awaited on the terminal, and the keys that answer it. */
type Answer = readonly [question: string, keys: string];

/** Runs kec on a terminal of its own (`script` of util-linux) and answers its questions. */
async function converse(args: readonly string[], cwd: string, answers: readonly Answer[]) {
  const command = [process.execPath, program, ...args].map((word) => `'${word}'`).join(' ');
  const { CI: _, ...env } = process.env;
  const child = spawn('script', ['-qefc', `stty cols 120 rows 40; ${command}`, '/dev/null'], {
    cwd,
    env: { ...env, LC_ALL: 'en_US.UTF-8' },
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    said += part;
  });
  const closed = once(child, 'close');
  for (const [question, keys] of answers) {
    await until(
      () => said.includes(question),
      () => said,
    );
    said = said.slice(said.indexOf(question) + question.length);
    // The prompt listens a moment after it is drawn.
    await new Promise((resolve) => setTimeout(resolve, 150));
    child.stdin.write(keys);
  }
  const [code] = await closed;
  return code;
}

const post = (category: string, tags: string) =>
  `---\ntitle: Lama\ncategory: ${category}\ntags: [${tags}]\n---\n\nIsi.\n`;

const enter = '\r';
const down = '\x1b[B';

test('new-post offers the categories and tags in use, and asks what a photo shows', async () => {
  const cwd = makeSite({
    'content/posts/2025-01-01-a.md': post('Pengumuman', 'air'),
    'content/posts/2025-01-02-b.md': post('Berita', 'air'),
    'content/posts/2025-01-03-c.md': post('Berita', 'pasar'),
    'foto.jpg': await photo({ width: 60, height: 40 }),
  });
  const code = await converse(['new-post', 'Tanya', '--date', '2026-01-02', '--photo', 'foto.jpg'], cwd, [
    ['Category', down + enter],
    ['Tags', ` ${down} ${enter}`],
    ['What does foto.jpg show?', `Warga di "aula"${enter}`],
    ['Caption of foto.jpg', `Di aula${enter}`],
  ]);
  expect(code).toBe(0);
  expect(readFileSync(join(cwd, 'content/posts/2026-01-02-tanya/index.md'), 'utf8')).toBe(
    '---\ntitle: "Tanya"\ndate: 2026-01-02\ncategory: "Pengumuman"\ntags: ["air", "pasar"]\n---\n\n' +
      '![Warga di "aula"](foto.jpg "Di aula")\n',
  );
});

test('Ctrl-C at a question ends it with 130 and writes nothing', async () => {
  const cwd = makeSite({ 'content/posts/2025-01-01-a.md': post('Berita', 'air') });
  const before = readTree(cwd);
  expect(await converse(['new-post', 'Batal'], cwd, [['Category', '\x03']])).toBe(130);
  expect(readTree(cwd)).toEqual(before);
});

test('with --yes nothing is asked, though there is a terminal', async () => {
  const cwd = makeSite({ 'content/posts/2025-01-01-a.md': post('Berita', 'air') });
  expect(await converse(['new-post', 'Diam', '--yes'], cwd, [])).toBe(0);
  expect(readdirSync(join(cwd, 'content/posts'))).toHaveLength(2);
});

test('init asks for name, city, address, zone and colour, and again where an answer cannot be', async () => {
  const cwd = tempFolder();
  const code = await converse(['init', 'baru'], cwd, [
    ['Name of the office', `Kecamatan Uji${enter}`],
    ['City or regency', `Malang${enter}`],
    ['Street address', `Jl. Uji 1${enter}`],
    ['Address of the site', `bukan alamat${enter}`],
    ['is not a full address', `${'\x7f'.repeat(20)}https://uji.go.id/${enter}`],
    ['Time zone', down + enter],
    ['Main colour', `#123456${enter}`],
  ]);
  expect(code).toBe(0);
  const settings = readFileSync(join(cwd, 'baru/content/site.yaml'), 'utf8');
  for (const part of [
    '"Kecamatan Uji"',
    '"Malang"',
    '"Jl. Uji 1"',
    '"https://uji.go.id/"',
    'Asia/Makassar',
    '#123456',
  ]) {
    expect(settings).toContain(part);
  }
  expect(existsSync(join(cwd, 'baru/content/pages/kontak.md'))).toBe(true);
});
