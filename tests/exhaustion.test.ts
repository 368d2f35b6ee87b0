import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { runKec } from './support/kec.ts';
import { makeSite, type SiteFiles } from './support/site.ts';

const report = fileURLToPath(new URL('support/report-memory.cjs', import.meta.url));
const post = 'content/posts/2025-01-02-kabar.md';
const article = (text: string, keys = ''): SiteFiles => ({
  [post]: `---\ntitle: Kabar\n${keys}---\n\n${text}\n`,
});

/** What kec says about a site, and the most memory that it took. */
async function buildMeasured(files: SiteFiles) {
  const site = makeSite(files);
  const memory = join(site, 'memory.txt');
  const env = { NODE_OPTIONS: `--require ${report}`, KEC_MEMORY: memory };
  const { code, stderr } = await runKec(['build'], { cwd: site, env });
  return { code, stderr, bytes: Number(readFileSync(memory, 'utf8')) };
}

/** A PNG of one colour: some kilobytes, however large it says it is. */
function png(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0], 8);
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height), { level: 9 });
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

const picture = (name: string, bytes: Uint8Array | string): SiteFiles => ({
  ...article(`![Peta](/${name})`),
  [`content/${name}`]: bytes,
});

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** The same GIF picture thousands of times. */
const gif = Buffer.concat([
  Buffer.from('GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff', 'latin1'),
  ...Array(20_000).fill(
    Buffer.from('\x2c\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02\x44\x01\x00', 'latin1'),
  ),
  Buffer.from(';'),
]);

/** A process that does nothing takes some 50 MB, one that loads the image library 90. */
test.each<[name: string, files: SiteFiles, code: string, megabytes: number]>([
  ['an article of 50 MB', article('kata '.repeat(10_000_000)), 'KEC-FILE-LARGE', 130],
  ['settings of 50 MB', { 'content/site.yaml': '# kata\n'.repeat(7_000_000) }, 'KEC-FILE-LARGE', 130],
  ['10,000 quotes', article(`${'>'.repeat(10_000)} a`), 'KEC-NESTING', 130],
  ['10,000 lists on a line', article(`${'- '.repeat(10_000)}a`), 'KEC-NESTING', 130],
  [
    '900 lists, a line each',
    article(lines(900, (level) => `${'  '.repeat(level)}- a`).slice(0, 480_000)),
    'KEC-NESTING',
    130,
  ],
  ['900 quotes, a line each', article(lines(900, (level) => `${'>'.repeat(level)} a`)), 'KEC-NESTING', 130],
  ['10,000 notes inside each other', article(`${'[^a]: '.repeat(10_000)}a`), 'KEC-NESTING', 130],
  ['100,000 elements', article('<div>'.repeat(90_000)), 'KEC-NESTING', 200],
  ['50,000 opening brackets', article('['.repeat(50_000)), 'KEC-TANGLED', 130],
  [
    '50,000 asterisks around a word',
    article(`${'*'.repeat(50_000)}a${'*'.repeat(50_000)}`),
    'KEC-TANGLED',
    130,
  ],
  ['half an address', article(`${'a.'.repeat(50_000)}@`), 'KEC-TANGLED', 130],
  ['100,000 headings that may be tables', article('a\n-\n'.repeat(100_000)), 'KEC-TANGLED', 130],
  ['100,000 comments', article('<!--\n\n'.repeat(80_000)), 'KEC-TANGLED', 130],
  [
    'a table of twenty million cells',
    article(`${'|a'.repeat(10_000)}\n${'|-'.repeat(10_000)}|\n${'|x\n'.repeat(2000)}`),
    'KEC-TABLE-LARGE',
    130,
  ],
  ['YAML of 20,000 levels', article('a', `extra: ${'['.repeat(20_000)}\n`), 'KEC-YAML', 130],
  ['YAML that holds itself', article('a', 'extra: &a\n  b: *a\n'), 'KEC-YAML', 130],
  [
    'a bomb of aliases',
    article(
      'a',
      `extra:\n  a0: &a0 [x]\n${lines(30, (at) => `  a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`)}\n`,
    ),
    'KEC-YAML',
    130,
  ],
  [
    '3,000 unknown keys',
    article('a', lines(3000, (at) => `kunci${at}: 1`).concat('\n')),
    'KEC-FRONT-MATTER',
    200,
  ],
  ['a picture of 400 megapixels', picture('peta.png', png(20_000, 20_000)), 'KEC-PHOTO-LARGE', 200],
  ['20,000 pictures in one', picture('peta.gif', gif), 'KEC-PHOTO-COMPLEX', 250],
  [
    'a drawing of ten million shapes',
    picture(
      'peta.svg',
      `<svg width="9" height="9"><g id="a0"><path/></g>${lines(7, (at) => `<g id="a${at + 1}">${`<use href="#a${at}"/>`.repeat(10)}</g>`)}</svg>`,
    ),
    'KEC-PHOTO-COMPLEX',
    200,
  ],
  [
    'a drawing of 100,000 levels',
    picture('peta.svg', `<svg width="9" height="9">${'<g>'.repeat(100_000)}</svg>`),
    'KEC-PHOTO-COMPLEX',
    200,
  ],
])(
  '%s is refused in bounded memory',
  async (_name, files, code, megabytes) => {
    const run = await buildMeasured(files);
    expect(run.stderr).toContain(`error ${code} `);
    expect([1, 2]).toContain(run.code);
    expect(run.bytes / 1e6).toBeLessThan(megabytes);
  },
  20_000,
);

test('as large a picture as may be is made without holding all of it', async () => {
  const run = await buildMeasured(picture('peta.png', png(10_000, 10_000)));
  expect(run.code, run.stderr).toBe(0);
  expect(run.bytes / 1e6).toBeLessThan(1000);
});
