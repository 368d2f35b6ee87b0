import { existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent, readEntryText } from './read-content.ts';

/** A folder with these empty files below `content/`. */
function folderOf(names: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'kec-content-'));
  for (const name of ['site.yaml', ...names]) {
    mkdirSync(dirname(join(root, 'content', name)), { recursive: true });
    writeFileSync(join(root, 'content', name), '');
  }
  return root;
}

test('entries, static files and all others are told apart, in the order of their code units', () => {
  const { value, problems } = readContent(
    folderOf([
      'static/unduhan.html',
      'static/.well-known/security.txt',
      'posts/b.md',
      'posts/B.md',
      'posts/a/index.md',
      'posts/a/foto é.jpg',
      'pages/profil/index.md',
      'berkas/form.pdf',
      'archetypes/post.md',
    ]),
  );
  expect(problems).toEqual([]);
  expect(value.entries).toEqual([
    { file: 'content/pages/profil/index.md', kind: 'page' },
    { file: 'content/posts/B.md', kind: 'post' },
    { file: 'content/posts/a/index.md', kind: 'post' },
    { file: 'content/posts/b.md', kind: 'post' },
  ]);
  expect(value.statics).toEqual(['static/.well-known/security.txt', 'static/unduhan.html']);
  expect(value.files).toEqual([
    'berkas/form.pdf',
    'pages/profil/index.md',
    'posts/B.md',
    'posts/a/foto é.jpg',
    'posts/a/index.md',
    'posts/b.md',
    'static/.well-known/security.txt',
    'static/unduhan.html',
  ]);
});

test('what systems and editors leave behind is passed over', () => {
  const litter = [
    '.DS_Store',
    'Thumbs.db',
    'Desktop.ini',
    '~$a.docx',
    'a.md~',
    '.a.md.swp',
    'a.bak',
    '#a.md#',
  ];
  expect(readContent(folderOf([...litter, '.git/a.md'].map((name) => `posts/${name}`))).value.files).toEqual(
    [],
  );
});

test.each([
  ['berita.md', 'content/static/ (copied as it is)'],
  ['posts/a.markdown', 'change the ending of its name to .md'],
  ['posts/a.MD', 'change the ending of its name to .md'],
  ['pages/a.html', 'change the ending of its name to .md'],
])('%s will not be published, which is a warning', (name, cure) => {
  const { problems } = readContent(folderOf([name]));
  expect(problems).toMatchObject([
    { code: 'KEC-STRAY', severity: 'warning', place: { file: `content/${name}` } },
  ]);
  expect(problems[0]?.hint.en).toContain(cure);
});

test('links are followed, and end where they lead back or nowhere', () => {
  const root = folderOf(['posts/a/index.md', 'berkas/a.pdf']);
  symlinkSync('../..', join(root, 'content/posts/a/atas'));
  symlinkSync('diri', join(root, 'content/posts/diri'));
  symlinkSync('hilang', join(root, 'content/posts/putus'));
  symlinkSync('../berkas', join(root, 'content/posts/berkas'));
  expect(readContent(root).value.files).toEqual(['berkas/a.pdf', 'posts/a/index.md', 'posts/berkas/a.pdf']);
});

test('a name whose letters are stored in parts has to be found by its composed form', () => {
  const root = folderOf(['posts/cafe\u0301.jpg', 'posts/b.jpg']);
  const { value, problems } = readContent(root);
  // The file systems of the Mac take both forms for the same name.
  const isFound = existsSync(join(root, 'content/posts/caf\u00e9.jpg'));
  expect(value.files).toEqual(isFound ? ['posts/b.jpg', 'posts/caf\u00e9.jpg'] : ['posts/b.jpg']);
  expect(problems).toMatchObject(
    isFound ? [] : [{ code: 'KEC-FILE-NAME', place: { file: 'content/posts/cafe\u0301.jpg' } }],
  );
});

test.each([
  ['with a byte order mark', Buffer.from('\uFEFFJum’at'), 'Jum’at'],
  ['with the sign for a lost letter', Buffer.from('a\uFFFDb'), 'a\uFFFDb'],
  ['in Latin-1', Buffer.from('Caf\xe9', 'latin1'), undefined],
  ['in UTF-16', Buffer.from('\uFEFFKabar', 'utf16le'), undefined],
])('a text %s is read as %s', (_name, bytes, text) => {
  const root = folderOf([]);
  const file = 'content/a.md';
  writeFileSync(join(root, file), bytes);
  const read = readEntryText(root, { file, kind: 'post' });
  expect(read.value).toBe(text);
  expect(read.problems.map(({ code }) => code)).toEqual(text === undefined ? ['KEC-ENCODING'] : []);
});
