import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readManifest, type WrittenFiles } from '../src/build/manifest.ts';
import { compareFolder, type FolderComparison } from '../src/verify/folder/compare-folder.ts';
import { controlChanged } from '../src/verify/folder/folder-problems.ts';
import { folderCodes } from './support/folder-codes.ts';
import { callKec } from './support/kec.ts';
import { photo } from './support/photo.ts';
import { makeSite } from './support/site.ts';
import { tempFolder } from './support/temp-folder.ts';

const built = { dist: '', manifest: { hash: '', files: [] } as WrittenFiles };

beforeAll(async () => {
  const root = makeSite({
    'content/pages/profil.md': '---\ntitle: Profil\n---\n\nMenulis `<?php` di halaman.\n',
    'content/static/berkas/café.txt': 'Kafe\n',
    'content/static/berkas/skrip.sh': '#!/bin/sh\n',
    'content/static/berkas/foto.jpg': await photo({ width: 60, height: 40 }),
    'content/static/.well-known/security.txt': 'Contact: mailto:a@contoh.go.id\n',
  });
  expect(await callKec(['build'], { cwd: root })).toMatchObject({ code: 0, stderr: '' });
  built.dist = join(root, 'dist');
  built.manifest = readManifest(join(root, '.kec')) ?? built.manifest;
  expect(built.manifest.files.length).toBeGreaterThan(20);
});

/** Copies the built site, does something to the copy, and gives what is found, a line for each: `path severity code`. */
async function findings(
  tamper: (folder: string) => void,
  more: Pick<FolderComparison, 'allowed' | 'exceptions'> & Readonly<{ during?: typeof asOrdinaryUser }> = {},
): Promise<readonly string[]> {
  const folder = join(tempFolder(), 'htdocs');
  cpSync(built.dist, folder, { recursive: true });
  tamper(folder);
  const { during = (run) => run(), ...options } = more;
  const problems = await during(() => compareFolder({ manifest: built.manifest, folder, ...options }));
  return problems.map(({ code, severity, place }) => `${place?.file ?? '-'} ${severity} ${code}`);
}

/** Runs something with the rights of no special user: the system refuses nothing to root. */
async function asOrdinaryUser<Result>(run: () => Promise<Result>): Promise<Result> {
  if (process.getuid?.() !== 0) return run();
  process.seteuid?.(65_534);
  try {
    return await run();
  } finally {
    process.seteuid?.(0);
  }
}

/** Opens the way to a folder to other users. */
function openWay(folder: string): void {
  for (const above of [folder, dirname(folder), dirname(dirname(folder))]) chmodSync(above, 0o755);
}

const write =
  (path: string, text: string | Buffer) =>
  (folder: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

const append =
  (path: string, text: string) =>
  (folder: string): void =>
    appendFileSync(join(folder, path), text);

const token = 'evaGxfADs6pSRb2LAv9IZf17Dt3juxGJ-PCt92wr-oA';
const thumbprint = '9jg46WB3rR_AHD-EBXdN7cBkH1WOu0tA3M9fm21mqTI';
const google = 'google0123456789abcdef.html';

type Row = readonly [name: string, tamper: (folder: string) => void, found: readonly string[]];

const rows: readonly Row[] = [
  [
    'a page with more in it',
    append('index.html', '<a href="https://judi.example/">'),
    ['index.html error KEC-FOLDER-CHANGED'],
  ],
  [
    'one changed byte, with size and time as before',
    (folder) => {
      const file = join(folder, 'profil/index.html');
      const { atime, mtime } = statSync(file);
      const bytes = readFileSync(file);
      bytes[99] = (bytes[99] ?? 0) ^ 1;
      writeFileSync(file, bytes);
      utimesSync(file, atime, mtime);
    },
    ['profil/index.html error KEC-FOLDER-CHANGED'],
  ],
  [
    'a picture cut short',
    (folder) => truncateSync(join(folder, 'berkas/foto.jpg'), 9),
    ['berkas/foto.jpg error KEC-FOLDER-CHANGED'],
  ],
  [
    'an emptied page',
    (folder) => truncateSync(join(folder, 'index.html')),
    ['index.html error KEC-FOLDER-CHANGED'],
  ],
  [
    'another sitemap',
    write('sitemap.xml', '<?xml version="1.0"?><urlset/>'),
    ['sitemap.xml error KEC-FOLDER-CHANGED'],
  ],
  [
    'a deleted page',
    (folder) => rmSync(join(folder, 'profil/index.html')),
    ['profil/index.html error KEC-FOLDER-MISSING'],
  ],
  ['deleted rules', (folder) => rmSync(join(folder, '.htaccess')), ['.htaccess error KEC-FOLDER-MISSING']],
  ['a page more', write('slot.html', '<p>slot</p>'), ['slot.html error KEC-FOLDER-EXTRA']],
  ['a hidden file', write('berkas/.cache', 'x'), ['berkas/.cache error KEC-FOLDER-EXTRA']],
  ['a pipe', (folder) => execFileSync('mkfifo', [join(folder, 'pipa')]), ['pipa error KEC-FOLDER-EXTRA']],
  [
    'a name that is no text',
    (folder) => writeFileSync(Buffer.concat([Buffer.from(`${folder}/x`), Buffer.from([0xff, 0xfe])]), 'x'),
    ['x\uFFFD\uFFFD error KEC-FOLDER-EXTRA'],
  ],
  [
    'a folder of doorway pages, told of once',
    (folder) => {
      for (const name of ['a', 'b/c']) write(`profil/slot-gacor/${name}/index.html`, 'slot')(folder);
    },
    ['profil/slot-gacor/ error KEC-FOLDER-NEW'],
  ],
  [
    'a new folder with a program in it, which is named as well',
    (folder) => {
      write('galeri88/index.html', 'slot')(folder);
      write('galeri88/lib/x.phtml', 'x')(folder);
    },
    ['galeri88/ error KEC-FOLDER-NEW', 'galeri88/lib/x.phtml error KEC-FOLDER-PROGRAM'],
  ],
  [
    'a page that has become a folder',
    (folder) => {
      rmSync(join(folder, 'robots.txt'));
      write('robots.txt/index.html', 'slot')(folder);
    },
    ['robots.txt error KEC-FOLDER-MISSING', 'robots.txt/ error KEC-FOLDER-NEW'],
  ],
  [
    'an empty folder of the host',
    (folder) => mkdirSync(join(folder, 'cgi-bin')),
    ['cgi-bin/ warning KEC-FOLDER-EMPTY'],
  ],
  [
    'empty folders in each other',
    (folder) => mkdirSync(join(folder, 'a/b/c'), { recursive: true }),
    ['a/ warning KEC-FOLDER-EMPTY'],
  ],
  ...[
    'wp.php',
    'a/b.PHP5',
    'x.phar',
    'c.cgi',
    'd.pl',
    'e.py',
    'f.aspx',
    'g.jsp',
    'h.shtml',
    'foto.php.jpg',
  ].map((path): Row => [path, write(path, 'x'), [`${path} error KEC-FOLDER-PROGRAM`]]),
  ...[
    '<?php eval($_POST[1]);',
    '<?= 1 ?>',
    '#!/usr/bin/perl\n',
    '\n <? echo 1;',
    'GIF89a\0<?PHP 1;',
    '<%@ Page %>',
  ].map(
    (text, at): Row => [
      `a picture that begins with ${JSON.stringify(text)}`,
      write(`foto-${at}.gif`, text),
      [`foto-${at}.gif error KEC-FOLDER-PROGRAM`],
    ],
  ),
  [
    'PHP in a picture of the site',
    append('berkas/foto.jpg', '<?php 1;'),
    ['berkas/foto.jpg error KEC-FOLDER-PROGRAM'],
  ],
  [
    'rules with more in them',
    append('.htaccess', 'RewriteRule . https://judi.example/\n'),
    ['.htaccess error KEC-FOLDER-HTACCESS'],
  ],
  ...['profil/.htaccess', '.user.ini', 'php.ini', 'web.config', 'berkas/_redirects', 'profil/.HTACCESS'].map(
    (path): Row => [path, write(path, 'x'), [`${path} error KEC-FOLDER-HTACCESS`]],
  ),
  [
    'a page that is a link to one outside',
    (folder) => {
      renameSync(join(folder, 'index.html'), `${folder}-index.html`);
      symlinkSync(`${folder}-index.html`, join(folder, 'index.html'));
    },
    ['index.html error KEC-FOLDER-LINK'],
  ],
  [
    'a folder that is a link',
    (folder) => {
      renameSync(join(folder, 'berkas'), `${folder}-berkas`);
      symlinkSync(`${folder}-berkas`, join(folder, 'berkas'));
    },
    ['berkas error KEC-FOLDER-LINK'],
  ],
  [
    'a link that leads nowhere',
    (folder) => symlinkSync('/tidak/ada', join(folder, 'x')),
    ['x error KEC-FOLDER-LINK'],
  ],
  [
    'a link to the folder itself',
    (folder) => symlinkSync('.', join(folder, 'x')),
    ['x error KEC-FOLDER-LINK'],
  ],
  [
    'a file that can be run',
    (folder) => chmodSync(join(folder, 'index.html'), 0o755),
    ['index.html warning KEC-FOLDER-MODE'],
  ],
  [
    'a file that all may write',
    (folder) => chmodSync(join(folder, 'index.html'), 0o666),
    ['index.html warning KEC-FOLDER-MODE'],
  ],
  [
    'a file that is setuid',
    (folder) => chmodSync(join(folder, 'index.html'), 0o4644),
    ['index.html warning KEC-FOLDER-MODE'],
  ],
  [
    'a folder that all may write',
    (folder) => chmodSync(join(folder, 'profil'), 0o777),
    ['profil warning KEC-FOLDER-MODE'],
  ],
  [
    'a folder that all may write whole',
    (folder) => {
      for (const item of readdirSync(folder, { recursive: true }))
        chmodSync(join(folder, String(item)), 0o777);
    },
    ['- warning KEC-FOLDER-MODES'],
  ],
  [
    'proofs for certificates',
    (folder) => {
      write(`.well-known/acme-challenge/${token}`, `${token}.${thumbprint}`)(folder);
      write('.well-known/pki-validation/A1B2.txt', `${'0a'.repeat(32)}\nsectigo.com\n65f9\n`)(folder);
    },
    [
      `.well-known/acme-challenge/${token} warning KEC-FOLDER-HOST`,
      '.well-known/pki-validation/A1B2.txt warning KEC-FOLDER-HOST',
    ],
  ],
  [
    'a folder for proofs that is empty',
    (folder) => mkdirSync(join(folder, '.well-known/acme-challenge')),
    ['.well-known/acme-challenge/ warning KEC-FOLDER-EMPTY'],
  ],
  [
    'something else in the place of a proof',
    write(`.well-known/acme-challenge/${token}`, '<a href="https://judi.example/">'),
    ['.well-known/acme-challenge/ error KEC-FOLDER-NEW'],
  ],
  [
    'a program in the place of a proof',
    write('.well-known/acme-challenge/a.php', `a.php.${thumbprint}`),
    ['.well-known/acme-challenge/a.php error KEC-FOLDER-PROGRAM'],
  ],
  ['a count of the disk quota', write('.ftpquota', '12 34567\n'), ['.ftpquota warning KEC-FOLDER-HOST']],
  [
    'notes of a Mac',
    write('profil/.DS_Store', Buffer.from('\0\0\0\x01Bud1\0\0')),
    ['profil/.DS_Store warning KEC-FOLDER-HOST'],
  ],
  [
    'a proof of ownership',
    write(google, `google-site-verification: ${google}`),
    [`${google} warning KEC-FOLDER-OWNER`],
  ],
  [
    'a proof of ownership for Bing',
    write('BingSiteAuth.xml', `<?xml version="1.0"?>\n<users>\n\t<user>${'0A'.repeat(16)}</user>\n</users>`),
    ['BingSiteAuth.xml warning KEC-FOLDER-OWNER'],
  ],
  [
    'a page with the name of a proof',
    write(google, '<a href="https://judi.example/">'),
    [`${google} error KEC-FOLDER-EXTRA`],
  ],
];

const unreadable = ['berkas error KEC-FOLDER-UNREADABLE', 'index.html error KEC-FOLDER-UNREADABLE'];

test.each(rows)('%s is found and named', async (_, tamper, found) => {
  expect(await findings(tamper)).toEqual(found);
});

test('what cannot be read is named, and nothing is said of what is in it', async () => {
  const close = (folder: string) => {
    openWay(folder);
    for (const path of ['berkas', 'index.html']) chmodSync(join(folder, path), 0);
  };
  expect(await findings(close, { during: asOrdinaryUser })).toEqual(unreadable);
});

test('a new folder that cannot be read is not called empty', async () => {
  const close = (folder: string) => {
    openWay(folder);
    mkdirSync(join(folder, 'statistik'));
    chmodSync(join(folder, 'statistik'), 0);
  };
  expect(await findings(close, { during: asOrdinaryUser })).toEqual([
    'statistik error KEC-FOLDER-UNREADABLE',
  ]);
});

test('every kind of finding has a folder that shows it', () => {
  const shown = [...rows.flatMap(([, , found]) => found), ...unreadable].map((line) =>
    line.split(' ').at(-1),
  );
  expect([...new Set(shown)].sort()).toEqual(folderCodes);
});

test('several things are all found, in the order of their paths', async () => {
  const found = await findings((folder) => {
    write('z.php', 'x')(folder);
    append('index.html', 'x')(folder);
    rmSync(join(folder, 'robots.txt'));
  });
  expect(found).toEqual([
    'index.html error KEC-FOLDER-CHANGED',
    'robots.txt error KEC-FOLDER-MISSING',
    'z.php error KEC-FOLDER-PROGRAM',
  ]);
});

test('a folder that is not there is an error of the system, and no tampering', async () => {
  const folder = join(tempFolder(), 'tidak-ada');
  await expect(compareFolder({ manifest: built.manifest, folder })).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a comparison can be ended', async () => {
  const signal = AbortSignal.abort();
  await expect(compareFolder({ manifest: built.manifest, folder: built.dist, signal })).rejects.toThrow(
    /abort/i,
  );
});

describe('a clean folder is clean', () => {
  const everyItem = (folder: string, change: (path: string) => void) => {
    for (const item of readdirSync(folder, { recursive: true })) change(join(folder, String(item)));
  };
  const withUmask = (mask: number) => (folder: string) =>
    everyItem(folder, (path) => chmodSync(path, (statSync(path).isDirectory() ? 0o777 : 0o666) & ~mask));

  test.each<readonly [string, (folder: string) => void]>([
    ['as it was built', () => {}],
    ['with other times', (folder) => everyItem(folder, (path) => utimesSync(path, 1, 1))],
    ['with umask 002', withUmask(0o002)],
    ['with umask 022', withUmask(0o022)],
    ['with umask 077', withUmask(0o077)],
    ['with a folder that hands its group on', (folder) => chmodSync(join(folder, 'profil'), 0o2775)],
    [
      'out of a clone of git',
      (folder) => {
        const git = (...args: string[]) =>
          execFileSync('git', [
            '-c',
            'user.name=a',
            '-c',
            'user.email=a@b.invalid',
            '-c',
            'commit.gpgsign=false',
            ...args,
          ]);
        git('init', '-q', folder);
        git('-C', folder, 'add', '--all', '--force');
        git('-C', folder, 'commit', '-qm', 'a');
        renameSync(folder, `${folder}-asal`);
        git('clone', '-q', `${folder}-asal`, folder);
        rmSync(join(folder, '.git'), { recursive: true });
      },
    ],
    [
      'out of an archive',
      (folder) => {
        execFileSync('tar', ['-cf', `${folder}.tar`, '-C', folder, '.']);
        rmSync(folder, { recursive: true });
        mkdirSync(folder);
        execFileSync('tar', ['-xf', `${folder}.tar`, '-C', folder]);
      },
    ],
    [
      'behind a link',
      (folder) => {
        renameSync(folder, `${folder}-2026`);
        symlinkSync(`${folder}-2026`, folder);
      },
    ],
    [
      'on a disk that takes letters apart',
      (folder) =>
        renameSync(
          join(folder, 'berkas/café.txt'.normalize('NFC')),
          join(folder, 'berkas/café.txt'.normalize('NFD')),
        ),
    ],
  ])('%s', async (_, change) => {
    expect(await findings(change)).toEqual([]);
  });
});

describe('what a host adds to the rules', () => {
  const handler =
    '# php -- BEGIN cPanel-generated handler, do not edit\n<IfModule mime_module>\n  AddHandler application/x-httpd-ea-php81 .php\n</IfModule>\n# php -- END cPanel-generated handler, do not edit\n';
  const exceptions = [
    { remove: handler.replace('ea-php81', '*'), original: '', below: '/', reason: 'cPanel' },
  ];
  const atStart = (text: string) => (folder: string) => {
    const file = join(folder, '.htaccess');
    writeFileSync(file, text + readFileSync(file, 'utf8'));
  };
  const changed = ['.htaccess error KEC-FOLDER-HTACCESS'];

  test.each<readonly [string, (folder: string) => void, readonly string[]]>([
    ['at the end', append('.htaccess', handler), []],
    ['at the end, below an empty line', append('.htaccess', `\n${handler}\n`), []],
    ['at the beginning', atStart(`${handler}\n`), []],
    ['with more than that', append('.htaccess', `${handler}RewriteRule . https://judi.example/\n`), changed],
    ['with another program', append('.htaccess', handler.replace('.php', '.jpg')), changed],
    ['in another folder', write('profil/.htaccess', handler), ['profil/.htaccess error KEC-FOLDER-HTACCESS']],
    ['in a page', append('index.html', handler), ['index.html error KEC-FOLDER-CHANGED']],
  ])('and the settings declare is no finding but where it is: %s', async (_, tamper, found) => {
    expect(await findings(tamper, { exceptions })).toEqual(found);
  });

  test('is a finding where it is not declared, and the hint says what to do', async () => {
    expect(await findings(append('.htaccess', handler))).toEqual(changed);
    expect(controlChanged({ file: '' }, { listed: true }).hint.en).toContain('verify.exceptions');
    expect(controlChanged({ file: '' }, { listed: false }).hint.en).toContain('verify.files');
  });
});

describe('what is allowed besides the site', () => {
  test.each<readonly [string, readonly string[], (folder: string) => void, readonly string[]]>([
    ['a file', ['statistik.html'], write('statistik.html', 'x'), []],
    [
      'a file and no other',
      ['statistik.html'],
      write('profil/statistik.html', 'x'),
      ['profil/statistik.html error KEC-FOLDER-EXTRA'],
    ],
    ['a folder with all below it', ['statistik/'], write('statistik/2026/11.html', 'x'), []],
    [
      'a folder that is empty',
      ['statistik/2026/'],
      (folder) => mkdirSync(join(folder, 'statistik/2026'), { recursive: true }),
      [],
    ],
    [
      'a folder, but no program in it',
      ['statistik/'],
      write('statistik/x.php', 'x'),
      ['statistik/x.php error KEC-FOLDER-PROGRAM'],
    ],
    [
      'a folder, but no rules in it',
      ['statistik/'],
      write('statistik/.htaccess', 'x'),
      ['statistik/.htaccess error KEC-FOLDER-HTACCESS'],
    ],
    ['a program that is named', ['kontak.php'], write('kontak.php', '<?php 1;'), []],
    [
      'no change of what was built',
      ['.htaccess'],
      append('.htaccess', '#'),
      ['.htaccess error KEC-FOLDER-HTACCESS'],
    ],
  ])('%s', async (_, allowed, tamper, found) => {
    expect(await findings(tamper, { allowed })).toEqual(found);
  });
});
