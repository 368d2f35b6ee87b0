import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hiddenFacts } from '../src/privacy/hidden-facts.ts';
import { docx, pdf, xlsx } from './support/documents.ts';
import { runKec } from './support/kec.ts';
import { makeSite } from './support/site.ts';
import { secret, talkativeFormats, talkativePicture } from './support/talkative-picture.ts';
import { readTree, type Tree } from './support/tree.ts';

const nik = '3573010101900001';
const pictures = await Promise.all(
  talkativeFormats.map(async (format) => ({ format, bytes: await talkativePicture(format) })),
);

/** An article that shows each picture, links to one, and has the same as files of the site. */
const files = Object.fromEntries(
  pictures.flatMap(({ format, bytes }) => [
    [`content/posts/2025-01-02-kabar/foto-${format}.${format}`, bytes],
    [`content/static/unduhan/foto-${format}.${format}`, bytes],
  ]),
);
const article = [
  '---\ntitle: Kabar\ncover: foto-jpeg.jpeg\n---\n',
  ...talkativeFormats.map((format) => `![Foto ${format}](foto-${format}.${format})\n`),
  '[Foto asli](foto-jpeg.jpeg)\n',
].join('\n');

/** What files tell that they do not show. */
const told = (tree: Tree): readonly string[] =>
  [...tree].flatMap(([path, bytes]) => hiddenFacts(bytes).map((fact) => `${path} ${fact}`));

describe('pictures that tell of their owner', () => {
  test('do so in every format before a build', () => {
    for (const { format, bytes } of pictures) {
      expect(hiddenFacts(bytes), format).toEqual(
        expect.arrayContaining(['location', 'owner', 'serial', 'thumbnail']),
      );
      expect(bytes.includes(secret), format).toBe(true);
    }
  });

  test('are published without it: no byte of the site tells anything', async () => {
    const cwd = makeSite({ ...files, 'content/posts/2025-01-02-kabar/index.md': article });
    expect(await runKec(['build'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    const site = readTree(join(cwd, 'dist'));
    for (const format of talkativeFormats)
      expect([...site.keys()]).toContain(`unduhan/foto-${format}.${format}`);
    expect(
      [...site.keys()].filter((path) => /foto-.*\.(?:jpe?g|png|webp|avif|gif|svg)$/.test(path)).length,
    ).toBeGreaterThan(12);
    expect(told(site)).toEqual([]);
    expect([...site].filter(([, bytes]) => bytes.includes(secret)).map(([path]) => path)).toEqual([]);
    expect(await runKec(['check', '--strict'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  });
});

test('what is copied as it is, is told of: documents, videos, pictures under another name', async () => {
  const jpeg = await talkativePicture('jpeg');
  const cwd = makeSite({
    'content/posts/2025-01-02-kabar.md': '---\ntitle: Kabar\n---\n\nIsi.\n',
    'content/static/a.pdf': pdf({ pages: [['Isi']], picture: jpeg }),
    'content/static/b.docx': docx(['Isi'], { 'word/media/image1.jpeg': jpeg }),
    'content/static/c.bin': jpeg,
    'content/static/d.mp4': Buffer.from(
      '\0\0\0\x18ftypmp42....\0\0\0\x20\xa9xyz\0\x12-7.98+112.62/',
      'latin1',
    ),
    'content/static/e.txt': 'Tanpa apa-apa',
  });
  await runKec(['build'], { cwd });
  const { stderr, code } = await runKec(['check', '--strict'], { cwd });
  const files = [...stderr.matchAll(/^content\/static\/(\S+) warning KEC-METADATA .* GPS position/gm)].map(
    ([, file]) => file,
  );
  expect({ code, files }).toEqual({ code: 1, files: ['a.pdf', 'b.docx', 'c.bin', 'd.mp4'] });
});

test('private numbers in documents of every kind are found by the compiled program, page and cell named', async () => {
  const cwd = makeSite({
    'content/posts/2025-01-02-kabar.md': '---\ntitle: Kabar\n---\n\nIsi.\n',
    'content/static/a.pdf': pdf({ pages: [['Isi'], [`NIK ${nik}`]] }),
    'content/static/b.pdf': pdf({ pages: [[nik]], packed: true }),
    'content/static/c.docx': docx([nik]),
    'content/static/d.xlsx': xlsx({ Warga: [['NIK'], [nik]] }),
  });
  const { stderr } = await runKec(['check'], { cwd });
  expect(stderr.split('\n').filter((line) => line.startsWith('content'))).toEqual([
    'content/static/a.pdf warning KEC-NIK This file holds a NIK: 3573**********01, page 2.',
    'content/static/b.pdf warning KEC-NIK This file holds a NIK: 3573**********01, page 1.',
    'content/static/c.docx warning KEC-NIK This file holds a NIK: 3573**********01.',
    'content/static/d.xlsx warning KEC-NIK This file holds a NIK: 3573**********01, sheet "Warga" cell A2.',
  ]);
  expect(stderr).not.toContain(nik);
});
