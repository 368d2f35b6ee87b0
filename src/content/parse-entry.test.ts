import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noHosts } from '../../tests/support/hosts.ts';
import { hasErrors } from '../core/problem.ts';
import type { Entry } from './entry.ts';
import { parseEntry } from './parse-entry.ts';

const settings = {
  timezone: 'Asia/Makassar',
  language: 'id',
  html: 'clean',
  hosts: noHosts,
  office: true,
  search: true,
} as const;

function parse(text: string, file = 'content/posts/2024-11-19-hut-kota.md') {
  return parseEntry({ file, kind: file.startsWith('content/pages/') ? 'page' : 'post', text }, settings);
}

const withKeys = (yaml: string, file?: string) => parse(`---\n${yaml}\n---\n\nIsi artikel.\n`, file);

function headOf({ value, problems }: ReturnType<typeof parse>): Entry['head'] {
  expect(problems).toEqual([]);
  if (value === undefined) throw new Error('no entry');
  return value.head;
}

const matterOf = (yaml: string) => headOf(withKeys(`title: Kabar\n${yaml}`)).matter;

const saidOf = ({ problems }: ReturnType<typeof parse>) => {
  expect(hasErrors(problems)).toBe(true);
  return problems.map(({ code, place, message, hint }) => {
    return `${place?.line}:${place?.column ?? 0} ${code} ${message.en} ${hint.en}`;
  });
};

describe('an article', () => {
  test('has its keys, its text, and the places of what it refers to', () => {
    const head = headOf(
      parse(
        '---\ntitle: HUT Kota\ncover: foto.jpg\n---\n\nBaca [ini](a.md).\n\n![Foto](b.jpg)\n\nSelesai. (iu/yon)\n',
      ),
    );
    expect(head).toMatchObject({
      kind: 'post',
      file: 'content/posts/2024-11-19-hut-kota.md',
      slug: 'hut-kota',
      folders: [],
      matter: {
        title: 'HUT Kota',
        date: { local: '2024-11-19T00:00:00', offset: '+08:00', timed: false },
        tags: [],
        draft: false,
        cover: { src: 'foto.jpg', place: { line: 3 } },
      },
      links: [{ href: 'a.md', place: { line: 6 } }],
      images: [{ src: 'b.jpg', place: { line: 8 } }],
      byline: { writer: 'iu', editor: 'yon' },
    });
  });

  test('knows the lines of what is judged beside other articles', () => {
    expect(matterOf('summary: Isi\nreview: 2026-06-01').lines).toEqual({ title: 2, summary: 3, review: 4 });
    expect(matterOf('event: { start: 2026-01-01 }').lines).toEqual({
      title: 2,
      summary: undefined,
      review: undefined,
    });
  });

  test('is the same with the line ends of Windows', () => {
    const text = '---\ntitle: Kabar\ntags: [a]\n---\n\nIsi [b](b.md).\n';
    expect(parse(text.replaceAll('\n', '\r\n'))).toEqual(parse(text));
  });

  test('is summed up by its own summary, else by the beginning of its text', () => {
    expect(headOf(withKeys('title: Kabar\nsummary: Singkat.')).excerpt).toBe('Singkat.');
    expect(headOf(withKeys('title: Kabar')).excerpt).toBe('Isi artikel.');
  });

  test.each([
    ['title: "  Dua\n  baris "', 'Dua baris'],
    ['title: 2024', '2024'],
    ['title: 007', '007'],
    ['title: 10:30', '10:30'],
    ['title: 1_000', '1_000'],
    ['title: 2024-11-19', '2024-11-19'],
    ['title: true', 'true'],
    ['title: Jum’at “Bersih”', 'Jum’at “Bersih”'],
    ['title: "teks yang berlanjut\ndi kolom pertama"', 'teks yang berlanjut di kolom pertama'],
  ])('%j has the title %s', (yaml, title) => {
    expect(headOf(withKeys(yaml)).matter.title).toBe(title);
  });

  test('has any title that is quoted as YAML asks for', () => {
    const title = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => text.replace(/\s+/gu, ' ').trim());
    fc.assert(
      fc.property(
        title.filter((text) => text !== '' && !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(text)),
        (text) => {
          expect(headOf(withKeys(`title: ${JSON.stringify(text)}`)).matter.title).toBe(text);
          expect(headOf(withKeys(`title: '${text.replaceAll("'", "''")}'`)).matter.title).toBe(text);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('the date', () => {
  test.each([
    ['date: 2024-12-01 08:30', '2024-12-01T08:30:00', true],
    ['date: 1 Desember 2024 pukul 07.30 WIB', '2024-12-01T08:30:00', true],
    ['date: 2024-12-01T00:30:00Z', '2024-12-01T08:30:00', true],
    ['date: 2024-12-01', '2024-12-01T00:00:00', false],
    ['date:', '2024-11-19T00:00:00', false],
  ])('of %j is %s in the zone of the site', (yaml, local, timed) => {
    expect(matterOf(yaml).date).toMatchObject({ local, timed, offset: '+08:00' });
  });
});

describe('keys', () => {
  test.each([
    ['tags: a, b ,a,, ', { tags: ['a', 'b'] }],
    ['tags: [Warga, 2024, warga]', { tags: ['Warga', '2024'] }],
    ['tags:\n- a\n- b', { tags: ['a', 'b'] }],
    ['tags:', { tags: [] }],
    ['aliases: lama/', { aliases: ['/lama/'] }],
    ['aliases: [https://lama.go.id/2019/jum%27at/, /b.html]', { aliases: ["/2019/jum'at/", '/b.html'] }],
    ['cover: { src: a.jpg, focus: kiri atas }', { cover: { src: 'a.jpg', focus: { x: 0, y: 0 } } }],
    ['cover: { src: a.jpg, focus: "50%, 20%" }', { cover: { focus: { x: 0.5, y: 0.2 } } }],
    ['source: Kominfo', { source: { name: 'Kominfo', url: undefined } }],
    ['source: { name: A, url: https://a.id/b }', { source: { name: 'A', url: 'https://a.id/b' } }],
    ['permalink: /khusus/:slug/', { permalink: '/khusus/:slug/' }],
    ['draft: True\npinned: true', { draft: true, pinned: true }],
    ['extra: { a: 1, b: [x, 007], c: null }', { extra: { a: 1, b: ['x', '007'], c: null } }],
    ['author: 42\nlang: jv', { author: '42', lang: 'jv' }],
  ])('%j', (yaml, matter) => {
    expect(matterOf(yaml)).toMatchObject(matter);
  });
});

describe('the URL words', () => {
  test.each([
    ['content/posts/2024-11-19-hut-kota/index.md', 'hut-kota', []],
    ['content/posts/2024/2024-11-19-Oro-oro Dowo.md', 'oro-oro-dowo', []],
    ['content/posts/2024-11-19.md', 'kabar', []],
    ['content/posts/2024-11-19-公告.md', 'kabar', []],
    ['content/pages/profil.md', 'profil', []],
    ['content/pages/Profil & Sejarah/Visi Misi.md', 'visi-misi', ['profil-dan-sejarah']],
    ['content/pages/profil/sejarah/index.md', 'sejarah', ['profil']],
    ['content/pages/index.md', '', []],
  ])('of %s are %s in %j', (file, slug, folders) => {
    expect(headOf(withKeys('title: Kabar', file))).toMatchObject({ slug, folders });
  });

  test('come from the front matter first', () => {
    expect(headOf(withKeys('title: Kabar\nslug: Kata Lain')).slug).toBe('kata-lain');
  });
});

describe('what cannot be used is said with line, column and cure:', () => {
  test.each([
    ['tags: [a]', '1:0 KEC-FRONT-MATTER `title` is missing. Add this line with a value.'],
    ['title: " "', '2:8 KEC-FRONT-MATTER `title` is empty. Give it a value, or remove the line.'],
    ['judul: A\ntitle: A', '2:1 KEC-FRONT-MATTER `judul` is unknown. Did you mean `title`?'],
    ['title: A\nfoto: a.jpg', '3:1 KEC-FRONT-MATTER `foto` is unknown. Did you mean `cover`?'],
    [
      'title: A\ncover:\n  foto: a.jpg\n  src: b.jpg',
      '4:3 KEC-FRONT-MATTER `cover.foto` is unknown. Did you mean `src`?',
    ],
    [
      'title: A\ncover: { alt: B }',
      '3:1 KEC-FRONT-MATTER `cover.src` is missing. Add this line with a value.',
    ],
    [
      'title: A\ncover: { src: a, focus: pojok }',
      '3:25 KEC-FRONT-MATTER `cover.focus` "pojok" is not a focus point.',
    ],
    ['title: A\ndraft: ya', '3:8 KEC-FRONT-MATTER `draft` is "ya" and should be `true` or `false`.'],
    [
      'title: A\ncanonical: javascript:alert(1)',
      '3:12 KEC-FRONT-MATTER `canonical` "javascript:alert(1)" is not a full',
    ],
    [
      'title: A\naliases: [/a/, /?p=1]',
      '3:16 KEC-FRONT-MATTER `aliases.1` "/?p=1" cannot be served as a file.',
    ],
    [
      'title: A\npermalink: /../../etc/',
      '3:12 KEC-FRONT-MATTER `permalink` "/../../etc/" is not a pattern for URLs.',
    ],
    ['title: A\ndate: 2026-02-31', '3:7 KEC-DATE `date` is "2026-02-31", which is not a date.'],
    ['title: A\nslug: "***"', '3:7 KEC-SLUG "***" has no Latin letters or digits for the URL.'],
    [
      'title: A: b',
      '2:9 KEC-YAML This line cannot be read as YAML: title: A: b Write it like this: title: "A: b"',
    ],
    [
      'title: "A\ntags: b',
      '2:1 KEC-YAML This line cannot be read as YAML: title: "A Write it like this: title: "A"',
    ],
    ['title: A\ntitle: B', '3:1 KEC-YAML This key is written twice: title: B Remove one of them.'],
    ['title:A', '2:1 KEC-YAML This line cannot be read as YAML: title:A Write it like this: title: A'],
    ['- a\n- b', '1:0 KEC-FRONT-MATTER The content is a list and should be a group of keys and values.'],
  ])('%j', (yaml, said) => {
    expect(saidOf(withKeys(yaml))).toEqual([expect.stringContaining(said)]);
  });

  test.each([
    [
      '# Kabar\n',
      'KEC-FRONT-MATTER-MISSING',
      'Let the file begin with:\n---\ntitle: Title of the Article\n---',
    ],
    ['', 'KEC-FRONT-MATTER-MISSING', 'Let the file begin with:'],
    [
      '---\ntitle: A\n\nIsi.\n',
      'KEC-FRONT-MATTER-MISSING',
      'Write the second line "---" below the last key.',
    ],
    ['---js\n{ title: globalThis.ran = true }\n---\n', 'KEC-FRONT-MATTER-LANGUAGE', 'written in js'],
    ['---json\n{ "title": "A" }\n---\n', 'KEC-FRONT-MATTER-LANGUAGE', 'written in json'],
    ['---toml\ntitle = "A"\n---\n', 'KEC-FRONT-MATTER-LANGUAGE', 'written in toml'],
    ['---coffee\ntitle: 1\n---\n', 'KEC-FRONT-MATTER-LANGUAGE', 'written in coffee'],
    ['---constructor\ntitle: 1\n---\n', 'KEC-FRONT-MATTER-LANGUAGE', 'written in constructor'],
  ])('%j', (text, code, said) => {
    const [problem] = saidOf(parse(text));
    expect(problem).toContain(code);
    expect(problem).toContain(said);
    expect('ran' in globalThis).toBe(false);
  });

  test('a date in the name that does not exist, and no date at all', () => {
    const named = saidOf(withKeys('title: A', 'content/posts/2025-02-31-a.md'));
    expect(named).toEqual([expect.stringContaining('1:0 KEC-DATE `date` is "2025-02-31"')]);
    const without = saidOf(withKeys('title: A', 'content/posts/a.md'));
    expect(without).toEqual([expect.stringContaining('KEC-DATE-MISSING This post has no date.')]);
  });

  test('a folder without letters for the URL', () => {
    expect(saidOf(withKeys('title: A', 'content/pages/公告/a.md'))).toEqual([
      expect.stringContaining('KEC-SLUG "公告"'),
    ]);
  });

  test('every fault of a file, and every time that it is read', () => {
    const text = '---\ntitel: A\ndraft: ya\n---\n';
    expect(saidOf(parse(text))).toHaveLength(3);
    const broken = '---\ntitle: "A\n---\n';
    expect(saidOf(parse(broken))).toEqual(saidOf(parse(broken)));
  });
});

test('an entry with a faulty front matter still tells of its links and images', () => {
  const { value } = parse('---\njudul: Kabar\n---\n\n[x](a.md)\n\n![y](b.jpg)\n');
  expect(value?.head.links.map(({ href }) => href)).toEqual(['a.md']);
  expect(value?.head.images.map(({ src }) => src)).toEqual(['b.jpg']);
});
