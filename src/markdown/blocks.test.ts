import { describe, expect, test } from 'vitest';
import { noHosts } from '../../tests/support/hosts.ts';
import type { Block } from '../core/body.ts';
import { blockKinds } from './blocks/block-kinds.ts';
import { type MarkdownOptions, parseMarkdown } from './parse-markdown.ts';

const parse = (text: string, options: Partial<MarkdownOptions> = {}) =>
  parseMarkdown(text, {
    file: 'content/posts/a.md',
    firstLine: 1,
    html: 'clean',
    hosts: noHosts,
    language: 'id',
    office: true,
    ...options,
  });

const blocksOf = (text: string): readonly Block[] =>
  parse(text).value.body.holes.flatMap((hole) => (hole.kind === 'block' ? [hole.block] : []));

/** Code, line and English message of each problem. */
const saidOf = (text: string, options: Partial<MarkdownOptions> = {}) =>
  parse(text, options).problems.map(({ code, place, message }) => `${place?.line} ${code} ${message.en}`);

const image = '![Aula](a.jpg)';
const link = '[Formulir](a.pdf)';
const film = '[Profil](https://youtu.be/x)';

describe('a block', () => {
  test.each<[string, string, readonly Block[]]>([
    ['a gallery', `:::galeri\n${image}\n\n${image}\n:::`, [{ kind: 'gallery', images: [0, 1] }]],
    ['a gallery of one', `:::galeri\n${image}\n:::`, [{ kind: 'gallery', images: [0] }]],
    ['a gallery as a list', `:::galeri\n- ${image}\n- ${image}\n:::`, [{ kind: 'gallery', images: [0, 1] }]],
    [
      'a download',
      `:::unduhan\n${link}\n:::`,
      [{ kind: 'download', links: [{ index: 0, label: 'Formulir' }] }],
    ],
    [
      'a video',
      `:::video\n${film}\n:::`,
      [{ kind: 'video', link: { index: 0, label: 'Profil' }, poster: undefined }],
    ],
    [
      'a video with a picture',
      `:::video\n${image}\n${film}\n:::`,
      [{ kind: 'video', link: { index: 0, label: 'Profil' }, poster: 0 }],
    ],
    [
      'a video by its bare address, which is no text',
      ':::video\nhttps://youtu.be/x\n:::',
      [{ kind: 'video', link: { index: 0, label: '' }, poster: undefined }],
    ],
    ['a contact box', ':::kontak\n:::', [{ kind: 'contact' }]],
    ['the end of a text', `:::kontak\n:::`, [{ kind: 'contact' }]],
    ['spaces and capital letters', `  ::: Kontak  \n :::  \n`, [{ kind: 'contact' }]],
    ['a text without a blank line around it', `Isi.\n:::kontak\n:::\nIsi.`, [{ kind: 'contact' }]],
    [
      'a comment, which says nothing',
      `:::galeri\n<!-- nanti lagi -->\n\n${image}\n:::`,
      [{ kind: 'gallery', images: [0] }],
    ],
    ['Windows line ends', ':::kontak\r\n:::\r\n', [{ kind: 'contact' }]],
    ['a quotation', `> :::kontak\n> :::`, [{ kind: 'contact' }]],
    ['a list', `- satu\n\n  :::kontak\n  :::\n`, [{ kind: 'contact' }]],
    ['a paragraph of pictures, a gallery too', `${image}\n${image}`, [{ kind: 'gallery', images: [0, 1] }]],
  ])('may be %s', (_name, text, blocks) => {
    expect(saidOf(text)).toEqual([]);
    expect(blocksOf(text)).toEqual(blocks);
  });

  test.each(
    blockKinds.flatMap(({ names, kind }) => [...new Set(Object.values(names))].map((name) => [name, kind])),
  )('is called %s in a site of either language', (name, kind) => {
    const example = { gallery: image, download: link, video: film, contact: '' }[String(kind)];
    for (const language of ['id', 'en'] as const) {
      const { value } = parse(`:::${name}\n${example}\n:::`, { language });
      expect(value.body.holes).toMatchObject([{ kind: 'block', block: { kind } }]);
    }
  });

  test.each(
    blockKinds.flatMap(({ names, example }) => [
      [names.id, example.id],
      [names.en, example.en],
    ]),
  )('works as the reference shows it: %s', (name, example) => {
    expect(saidOf(`:::${name}\n${example}\n:::`)).toEqual([]);
  });

  test('notes its links and photos, with their places, captions and settings, as all others are', () => {
    const text = `Isi.\n\n:::galeri\n![Aula](a.jpg "Pembukaan")\n:::\n\n:::unduhan\n[*Formulir* A](a.pdf)\n:::\n\n:::video\n${film}\n![Kantor](b.jpg)\n:::`;
    const { links, images } = parse(text).value;
    expect(images).toMatchObject([
      { src: 'a.jpg', alt: 'Aula', title: 'Pembukaan', setting: 'gallery', place: { line: 4, column: 1 } },
      { src: 'b.jpg', setting: 'poster', place: { line: 13, column: 1 } },
    ]);
    expect(links).toMatchObject([
      { href: 'a.pdf', sized: true, place: { line: 8, column: 1 } },
      { href: 'https://youtu.be/x', place: { line: 12, column: 1 } },
    ]);
    expect(blocksOf(text)[1]).toMatchObject({ links: [{ label: 'Formulir A' }] });
  });

  test('is no part of an excerpt', () => {
    const text = `:::unduhan\n${link}\n:::\n\nKalimat pertama.\n\n:::galeri\n${image}\n:::\n\nKalimat kedua. (iu/yon)`;
    expect(parse(text).value).toMatchObject({
      excerpt: 'Kalimat pertama. Kalimat kedua.',
      byline: { writer: 'iu', editor: 'yon' },
    });
  });

  test('is code in code', () => {
    for (const text of ['```\n:::galeri\n```', '    :::galeri\n', '`:::galeri`']) {
      expect(saidOf(text)).toEqual([]);
      expect(blocksOf(text)).toEqual([]);
    }
  });

  test('is not what colons inside a line make', () => {
    const text = 'Jam 08::00 ::: 09::00\n\n- a ::: b';
    expect([saidOf(text), blocksOf(text)]).toEqual([[], []]);
  });

  test('stands between paragraphs, and beside raw HTML that is cleaned', () => {
    const { parts } = parse('Satu.\n:::kontak\n:::\n<b onclick="x">Dua</b>').value.body;
    expect(parts).toEqual(['<p>Satu.</p>\n', '\n<p><b>Dua</b></p>\n']);
  });
});

describe('wrong use is said with its line', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'an unknown name',
      `Isi.\n\n:::galery\n${image}\n:::`,
      ['3 KEC-BLOCK-NAME There is no block ":::galery".'],
    ],
    [
      'a block that is not closed',
      `:::galeri\n${image}\n\nIsi.`,
      ['1 KEC-BLOCK-OPEN The block ":::galeri" is not closed.'],
    ],
    [
      'a block in a block',
      `:::galeri\n:::kontak\n:::\n:::`,
      [
        '1 KEC-BLOCK-OPEN The block ":::galeri" is not closed.',
        '4 KEC-BLOCK-STRAY This line ":::" closes nothing.',
      ],
    ],
    ['a stray end', `Isi.\n:::\nIsi.`, ['2 KEC-BLOCK-STRAY This line ":::" closes nothing.']],
    [
      'text in a gallery',
      `:::galeri\n${image}\n\nAcara di aula.\n:::`,
      ['4 KEC-BLOCK-CONTENT This does not belong in the block ":::galeri": Acara di aula.'],
    ],
    [
      'a link in a gallery',
      `:::galeri\n${image}\n${link}\n:::`,
      ['3 KEC-BLOCK-CONTENT This does not belong in the block ":::galeri": [Formulir](a.pdf)'],
    ],
    [
      'a title after the name',
      `:::galeri Foto acara\n${image}\n:::`,
      ['1 KEC-BLOCK-CONTENT This does not belong in the block ":::galeri": Foto acara'],
    ],
    [
      'a gallery without a photo',
      `Isi.\n\n:::galeri\n\n:::`,
      ['3 KEC-BLOCK-EMPTY The block ":::galeri" holds no image.'],
    ],
    [
      'a download without a link',
      `:::unduhan\n:::`,
      ['1 KEC-BLOCK-EMPTY The block ":::unduhan" holds no link.'],
    ],
    [
      'a file name that is no link',
      ':::unduhan\nformulir.pdf\n:::',
      ['2 KEC-BLOCK-CONTENT This does not belong in the block ":::unduhan": formulir.pdf'],
    ],
    [
      'a link without a text',
      ':::unduhan\n[](formulir.pdf)\n:::',
      [
        '2 KEC-BLOCK-CONTENT This does not belong in the block ":::unduhan": [](formulir.pdf)',
        '2 KEC-LINK-EMPTY The link [](formulir.pdf) has no text or no target, so it is left out.',
      ],
    ],
    [
      'two videos',
      `:::video\n${film}\n[Lain](https://vimeo.com/1)\n:::`,
      ['3 KEC-BLOCK-CONTENT This does not belong in the block ":::video": [Lain](https://vimeo.com/1)'],
    ],
    [
      'a video that is none',
      `:::video\n${link}\n:::`,
      [
        '2 KEC-BLOCK-LINK The link "a.pdf" in the block ":::video" does not lead to a video of another site (https://) or an .mp4 or .webm file.',
      ],
    ],
    [
      'a download that is an article',
      ':::unduhan\n[Profil](profil.md)\n:::',
      ['2 KEC-BLOCK-LINK The link "profil.md" in the block ":::unduhan" does not lead to a file.'],
    ],
    [
      'a download that is an address',
      ':::unduhan\n[Surel](mailto:a@b.id)\n:::',
      ['2 KEC-BLOCK-LINK The link "mailto:a@b.id" in the block ":::unduhan" does not lead to a file.'],
    ],
    [
      'a table in a contact box',
      ':::kontak\n# Kontak\n:::',
      ['2 KEC-BLOCK-CONTENT This does not belong in the block ":::kontak": # Kontak'],
    ],
  ])('%s', (_name, text, said) => {
    expect(saidOf(text)).toEqual(said);
  });

  test('what else is wrong in such a block is said as well', () => {
    expect(saidOf(':::galeri\nTeks ![](a.jpg)\n:::').map((said) => said.split(' ')[1])).toEqual([
      'KEC-BLOCK-CONTENT',
      'KEC-ALT',
    ]);
  });

  test('a contact box where the settings name no contact', () => {
    expect(saidOf('Isi.\n\n:::kontak\n:::', { office: false })).toEqual([
      '3 KEC-BLOCK-OFFICE This contact box is empty: `office` in content/site.yaml says nothing yet.',
    ]);
  });
});

test('a long text of many blocks is read to its end', () => {
  const text = (parts: number) =>
    `${'Kalimat.\n \n:::kontak\n:::\n\n'.repeat(parts)}:::galeri\n${'a\n \n'.repeat(parts)}`;
  expect(blocksOf(text(3000)).length).toBe(3000);
});
