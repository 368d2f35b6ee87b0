import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchlessSettings } from '../support/site.ts';
import type { FaultySite, FaultySites } from './faulty-site.ts';

const file = 'content/posts/2025-01-02-kabar.md';

const article = (text: string, keys = ''): FaultySite['files'] => ({
  [file]: `---\ntitle: Kabar\n${keys}---\n\n${text}\n`,
});

/** YAML of a few lines that stands for nine thousand million values. */
const bomb = `extra:\n  a: &a [x,x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
  .split('')
  .map((name, index) => `  ${name}: &${name} [${Array(10).fill(`*${'abcdefghi'[index]}`).join(',')}]\n`)
  .join('')}`;

/** A picture of a kilobyte that draws ten million shapes. */
const svgBomb = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><g id="a0"><path/></g>${Array.from(
  { length: 7 },
  (_, level) => `<g id="a${level + 1}">${`<use href="#a${level}"/>`.repeat(10)}</g>`,
).join('')}</svg>`;

const tangledHint = {
  id: '  Bagi dengan baris kosong, atau hapus tanda yang berulang-ulang.',
  en: '  Divide it by empty lines, or remove the signs that are repeated.',
};

const linkHint = {
  id: '  Hapus tautan simbolisnya, atau sebut folder tujuan yang sebenarnya dengan --out.',
  en: '  Delete the link, or name the real folder with --out.',
};

/** Input made to exhaust the machine, or to lead out of the site. */
export const limitProblems: FaultySites = {
  'KEC-FILE-LARGE': {
    files: { [file]: 'kata '.repeat(100_001) },
    exit: 1,
    id: [
      `${file} error KEC-FILE-LARGE Berkas ini berisi 500 KB teks; batasnya 500 KB.`.replaceAll(
        ' KB',
        '\u00a0KB',
      ),
      '  Bagi menjadi beberapa berkas; gambar dan dokumen disimpan sebagai berkas tersendiri, bukan di dalam naskah.',
    ],
    en: [
      `${file} error KEC-FILE-LARGE This file holds 500 KB of text; the limit is 500 KB.`.replaceAll(
        ' KB',
        '\u00a0KB',
      ),
      '  Divide it into several files; pictures and documents are files of their own and not part of the text.',
    ],
  },
  'KEC-NESTING': {
    files: article(`Satu.\n\n${'>'.repeat(10_000)} x`),
    exit: 1,
    id: [
      `${file}:7 error KEC-NESTING Di sini kutipan, daftar, catatan atau HTML bersarang lebih dari 32 tingkat.`,
      '  Tulis dengan lebih sedikit tingkat; periksa tanda ">", "-", "*", "[" atau tag yang berulang.',
    ],
    en: [
      `${file}:7 error KEC-NESTING Quotes, lists, notes or HTML are nested here in more than 32 levels.`,
      '  Write it with fewer levels; look for repeated signs ">", "-", "*", "[" or tags.',
    ],
  },
  'KEC-TANGLED': {
    files: article(`Satu.\n\n${'['.repeat(50_000)}`),
    exit: 1,
    id: [
      `${file}:7 error KEC-TANGLED Bagian ini terlalu panjang dan terlalu penuh tanda seperti "*", "_", "[", "<", ">" atau "-" untuk dibaca.`,
      tangledHint.id,
    ],
    en: [
      `${file}:7 error KEC-TANGLED This part is too long and too full of signs such as "*", "_", "[", "<", ">" or "-" to be read.`,
      tangledHint.en,
    ],
  },
  'KEC-TABLE-LARGE': {
    files: article(`${'|a'.repeat(1000)}|\n${'|-'.repeat(1000)}|\n${'|x\n'.repeat(200)}`),
    exit: 1,
    id: [
      `${file}:6 error KEC-TABLE-LARGE Tabel ini punya lebih dari 100000 sel.`,
      '  Bagi tabelnya, atau tawarkan sebagai berkas unduhan.',
    ],
    en: [
      `${file}:6 error KEC-TABLE-LARGE This table has more than 100000 cells.`,
      '  Divide the table, or offer it as a file to be downloaded.',
    ],
  },
  'KEC-YAML: a bomb of aliases': {
    files: article('Isi.', bomb),
    exit: 1,
    id: [
      `${file}:5:1 error KEC-YAML Datanya terlalu banyak, atau "*nama" melipatgandakannya.`,
      '  Tulis apa adanya, tanpa "&nama" dan "*nama".',
    ],
    en: [
      `${file}:5:1 error KEC-YAML The data is too much, or a "*name" multiplies it.`,
      '  Write it out, without "&name" and "*name".',
    ],
  },
  'KEC-YAML: too many levels': {
    files: article('Isi.', `extra: ${'['.repeat(20_000)}\n`),
    exit: 1,
    id: [
      `${file}:3:1 error KEC-YAML Datanya bertingkat lebih dari 32, atau memuat dirinya sendiri.`,
      '  Tulis dengan lebih sedikit tingkat, dan tanpa "*nama" yang menunjuk ke tempatnya sendiri.',
    ],
    en: [
      `${file}:3:1 error KEC-YAML The data has more than 32 levels, or holds itself.`,
      '  Write it with fewer levels, and without a "*name" that leads to where it stands.',
    ],
  },
  'KEC-SETTINGS-YAML: a bomb of aliases': {
    files: { ...article('Isi.'), 'content/site.yaml': searchlessSettings + bomb },
    exit: 2,
    id: [
      'content/site.yaml:6:1 error KEC-SETTINGS-YAML Datanya terlalu banyak, atau "*nama" melipatgandakannya.',
      '  Tulis apa adanya, tanpa "&nama" dan "*nama".',
    ],
    en: [
      'content/site.yaml:6:1 error KEC-SETTINGS-YAML The data is too much, or a "*name" multiplies it.',
      '  Write it out, without "&name" and "*name".',
    ],
  },
  'KEC-SETTINGS-YAML: a menu that holds itself': {
    files: {
      ...article('Isi.'),
      'content/site.yaml': `${searchlessSettings}navigation: &menu\n  - label: Menu\n    children: *menu\n`,
    },
    exit: 2,
    id: [
      'content/site.yaml:6:1 error KEC-SETTINGS-YAML Datanya bertingkat lebih dari 32, atau memuat dirinya sendiri.',
      '  Tulis dengan lebih sedikit tingkat, dan tanpa "*nama" yang menunjuk ke tempatnya sendiri.',
    ],
    en: [
      'content/site.yaml:6:1 error KEC-SETTINGS-YAML The data has more than 32 levels, or holds itself.',
      '  Write it with fewer levels, and without a "*name" that leads to where it stands.',
    ],
  },
  'KEC-FRONT-MATTER: too many tags': {
    files: article('Isi.', `tags: ${Array.from({ length: 101 }, (_, index) => `tag${index}`).join(', ')}\n`),
    exit: 1,
    id: [
      `${file}:3:7 error KEC-FRONT-MATTER \`tags\` sebuah daftar berisi lebih dari 100 tag.`,
      '  Pilih beberapa tag saja.',
    ],
    en: [
      `${file}:3:7 error KEC-FRONT-MATTER \`tags\` a list has more than 100 tags.`,
      '  Choose a few tags.',
    ],
  },
  'KEC-PHOTO-COMPLEX': {
    files: { ...article('![Peta](/peta.svg)'), 'content/peta.svg': svgBomb },
    exit: 1,
    id: [
      `${file}:5:1 error KEC-PHOTO-COMPLEX Gambar "content/peta.svg" terlalu rumit untuk digambar: terlalu banyak bentuk, efek, atau bingkai animasi.`,
      '  Sederhanakan gambarnya, atau simpan sebagai PNG atau JPEG.',
    ],
    en: [
      `${file}:5:1 error KEC-PHOTO-COMPLEX The picture "content/peta.svg" is too complex to be drawn: it has too many shapes, effects, or frames.`,
      '  Make it simpler, or save it as a PNG or JPEG.',
    ],
  },
  'KEC-SYMLINK': {
    files: { ...article('Isi.'), 'rahasia/kunci.txt': 'rahasia' },
    tamper: (root) => {
      mkdirSync(join(root, 'content/static'), { recursive: true });
      symlinkSync('../../rahasia', join(root, 'content/static/berkas'));
    },
    exit: 1,
    id: [
      'content/static/berkas error KEC-SYMLINK Tautan simbolis ini menuju ke luar content/, jadi tidak diikuti: isinya dapat ikut terbit tanpa disengaja.',
      '  Salin berkasnya ke dalam content/, atau hapus tautan simbolisnya.',
    ],
    en: [
      'content/static/berkas error KEC-SYMLINK This symbolic link leads out of content/, so it is not followed: what it leads to could be published unawares.',
      '  Copy the file into content/, or delete the link.',
    ],
  },
  'KEC-OUT-LINK': {
    files: article('Isi.'),
    tamper: (root) => symlinkSync('..', join(root, '.kec')),
    exit: 1,
    id: [
      'error KEC-OUT-LINK Folder {root}/.kec adalah tautan simbolis, sehingga kec akan menulis di tempat lain; tidak ada yang diubah.',
      linkHint.id,
    ],
    en: [
      'error KEC-OUT-LINK The folder {root}/.kec is a symbolic link, so that kec would write elsewhere; nothing was changed.',
      linkHint.en,
    ],
  },
  'KEC-OUT-LINK: inside the output folder': {
    before: article('Isi.'),
    files: { 'content/static/berkas/a.txt': 'a' },
    tamper: (root) => {
      mkdirSync(join(root, 'lain'));
      writeFileSync(join(root, 'lain/a.txt'), 'milik orang lain');
      symlinkSync('../lain', join(root, 'dist/berkas'));
    },
    exit: 1,
    id: [
      'error KEC-FILE-FOREIGN Berkas berkas/a.txt di folder hasil bukan buatan kec, dan situs kini punya berkas dengan nama itu.',
      '  Pindahkan berkas itu; yang harus ikut terbit disimpan di content/static/.',
      'error KEC-OUT-LINK Folder {root}/dist/berkas adalah tautan simbolis, sehingga kec akan menulis di tempat lain; tidak ada yang diubah.',
      linkHint.id,
    ],
    en: [
      'error KEC-FILE-FOREIGN The file berkas/a.txt in the output folder was not made by kec, and the site now has a file of that name.',
      '  Move that file away; what should be published belongs into content/static/.',
      'error KEC-OUT-LINK The folder {root}/dist/berkas is a symbolic link, so that kec would write elsewhere; nothing was changed.',
      linkHint.en,
    ],
  },
  'KEC-PATH': {
    files: article('Isi.', `slug: ${'a'.repeat(300)}\n`),
    exit: 1,
    id: [
      `${file} error KEC-PATH Alamat "/2025/01/02/${'a'.repeat(88)}…" terlalu panjang, atau berisi tanda kendali atau "\\".`,
      '  Tulis `slug` yang pendek, atau pendekkan nama berkas, kategori atau tagnya.',
    ],
    en: [
      `${file} error KEC-PATH The URL "/2025/01/02/${'a'.repeat(88)}…" is too long, or holds a control character or "\\".`,
      '  Write a short `slug`, or shorten the name of the file, the category or the tag.',
    ],
  },
  'KEC-PATH-WINDOWS': {
    files: { ...article('Isi.'), 'content/static/aux.txt': 'a' },
    exit: 0,
    id: [
      'content/static/aux.txt peringatan KEC-PATH-WINDOWS Berkas "aux.txt" tidak dapat disimpan di komputer atau server Windows.',
      '  Ganti namanya: bukan con, nul, aux, prn, com1 atau lpt1, tanpa : * ? " < > |, dan tanpa titik atau spasi di ujungnya.',
    ],
    en: [
      'content/static/aux.txt warning KEC-PATH-WINDOWS The file "aux.txt" cannot be stored on a computer or server with Windows.',
      '  Rename it: not con, nul, aux, prn, com1 or lpt1, without : * ? " < > |, and with no dot or space at its end.',
    ],
  },
  'KEC-PATH-CASE': {
    files: { ...article('Isi.'), 'content/static/unduhan.txt': 'a', 'content/static/Unduhan.txt': 'b' },
    exit: 0,
    id: [
      'content/static/Unduhan.txt peringatan KEC-PATH-CASE Alamat "/Unduhan.txt" dan "/unduhan.txt" hanya berbeda huruf besar dan kecilnya; di Windows dan Mac keduanya satu berkas.',
      '  Beri salah satunya nama lain.',
    ],
    en: [
      'content/static/Unduhan.txt warning KEC-PATH-CASE The URLs "/Unduhan.txt" and "/unduhan.txt" differ in upper and lower case only; with Windows and on a Mac they are one file.',
      '  Give one of them another name.',
    ],
  },
};
