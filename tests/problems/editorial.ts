import { readFileSync } from 'node:fs';
import { pdf } from '../support/documents.ts';
import { pureNoise } from '../support/noisy-photo.ts';
import { searchlessSettings } from '../support/site.ts';
import type { FaultySites } from './faulty-site.ts';

const longTitle =
  'Kecamatan Klojen Menyelenggarakan Sosialisasi Pelayanan Administrasi Kependudukan bagi Warga';
const longSummary = 'Warga dapat mengurus kartu keluarga di loket. '.repeat(6).trim();
const other = 'content/posts/2025-01-03-lain.md';
const headWithoutPicture = readFileSync('templates/partials/head.eta', 'utf8').replace(
  /^.*og:image".*\n/m,
  '',
);
const noise = await pureNoise({ width: 1200, height: 630 });

const post = 'content/posts/2025-01-02-kabar.md';
const article = (text: string, keys = ''): string => `---\ntitle: Kabar\n${keys}---\n\n${text}\n`;

/** Problems of what an article says, for which an editor would send it back. */
export const editorialProblems: FaultySites = {
  'KEC-WEEKDAY': {
    files: { [post]: article('Rapat diadakan di kantor,\nSenin (19/11/2024).') },
    exit: 0,
    id: [
      `${post}:6:1 peringatan KEC-WEEKDAY "Senin (19/11/2024)": tanggal itu jatuh pada hari Selasa.`,
      '  Perbaiki nama harinya atau tanggalnya; hari Senin yang terdekat adalah 18 November 2024.',
    ],
    en: [
      `${post}:6:1 warning KEC-WEEKDAY "Senin (19/11/2024)": that date is a Tuesday.`,
      '  Mend the weekday or the date; the nearest Monday is 18 November 2024.',
    ],
  },
  'KEC-WEEKDAY: in the front matter, of a day that does not exist': {
    files: { [post]: article('Isi.', 'summary: Rapat pada Kamis, 31 November 2024\n') },
    exit: 0,
    id: [
      `${post}:3:21 peringatan KEC-WEEKDAY Tanggal pada "Kamis, 31 November 2024" tidak ada.`,
      '  Periksa tanggalnya; urutannya hari, bulan, tahun.',
    ],
    en: [
      `${post}:3:21 warning KEC-WEEKDAY There is no such day as in "Kamis, 31 November 2024".`,
      '  Check the date; its order is day, month, year.',
    ],
  },
  'KEC-MONTH': {
    files: { [post]: article('Loket tutup pada 12 August 2025.') },
    exit: 0,
    id: [
      `${post}:5:18 peringatan KEC-MONTH "12 August 2025" memakai nama bulan bahasa Inggris.`,
      '  Tulis Agustus. Untuk artikel berbahasa Inggris tulis `lang: en` di bagian atasnya.',
    ],
    en: [
      `${post}:5:18 warning KEC-MONTH "12 August 2025" has an English month name in an Indonesian text.`,
      '  Write Agustus. In an English article write `lang: en` at its head.',
    ],
  },
  'KEC-AUTHOR-ADMIN': {
    files: { [post]: article('Isi.', 'author: admin\n') },
    exit: 0,
    id: [
      `${post}:3:1 peringatan KEC-AUTHOR-ADMIN "author: admin" tidak menyebut siapa penulisnya.`,
      '  Tulis nama penulis atau nama bagiannya, misalnya "Humas Kecamatan", atau hapus barisnya.',
    ],
    en: [
      `${post}:3:1 warning KEC-AUTHOR-ADMIN "author: admin" does not say who wrote it.`,
      '  Write the name of the author or of the section, such as "Public Relations", or remove the line.',
    ],
  },
  'KEC-TITLE-LONG': {
    command: ['check'],
    files: { [post]: `---\ndate: 2025-01-02\ntitle: ${longTitle}\n---\n\nIsi.\n` },
    exit: 0,
    id: [
      `${post}:3 peringatan KEC-TITLE-LONG Judulnya 92 huruf; hasil pencarian memotong sesudah 60 sampai 70 huruf.`,
      '  Tulis paling banyak 90 huruf, yang terpenting di depan; sisanya cocok untuk `summary`.',
    ],
    en: [
      `${post}:3 warning KEC-TITLE-LONG The title has 92 characters; search results cut it after 60 to 70.`,
      '  Write 90 characters at most, the important ones first; the rest suits `summary`.',
    ],
  },
  'KEC-TITLE-TWICE': {
    command: ['check'],
    files: { [post]: article('Isi.'), [other]: article('Isi lain.') },
    exit: 0,
    id: [
      `${other}:2 peringatan KEC-TITLE-TWICE Judul "Kabar" juga dipakai ${post}.`,
      '  Bedakan keduanya, misalnya dengan tahun atau tempat; di daftar dan hasil pencarian keduanya tampak sama.',
    ],
    en: [
      `${other}:2 warning KEC-TITLE-TWICE The title "Kabar" is also that of ${post}.`,
      '  Tell them apart, for example by year or place; lists and search results show no difference.',
    ],
  },
  'KEC-SUMMARY': {
    command: ['check'],
    files: { [post]: article('') },
    exit: 0,
    id: [
      `${post} peringatan KEC-SUMMARY Tidak ada ringkasan, dan tidak ada teks yang dapat diringkas.`,
      '  Tulis satu atau dua kalimat di bagian atas: `summary: …`; itu yang tampil di daftar dan saat dibagikan.',
    ],
    en: [
      `${post} warning KEC-SUMMARY There is no summary, and no text to take one from.`,
      '  Write one or two sentences at its head: `summary: …`; lists and shared links show them.',
    ],
  },
  'KEC-SUMMARY-LONG': {
    command: ['check'],
    files: { [post]: article('Isi.', `summary: ${longSummary}\n`) },
    exit: 0,
    id: [
      `${post}:3 peringatan KEC-SUMMARY-LONG Ringkasannya 275 huruf; hasil pencarian memotong sesudah sekitar 160 huruf.`,
      '  Tulis paling banyak 250 huruf: satu atau dua kalimat.',
    ],
    en: [
      `${post}:3 warning KEC-SUMMARY-LONG The summary has 275 characters; search results cut it after about 160.`,
      '  Write 250 characters at most: one or two sentences.',
    ],
  },
  'KEC-SUMMARY-TWICE': {
    command: ['check'],
    files: { [post]: article('Isi.'), [other]: '---\ntitle: Lain\nsummary: Isi\n---\n\nTeks.\n' },
    exit: 0,
    id: [
      `${other}:3 peringatan KEC-SUMMARY-TWICE Ringkasannya sama dengan ringkasan ${post}.`,
      '  Tulis `summary` sendiri untuk artikel ini, atau periksa apakah salah satunya salinan.',
    ],
    en: [
      `${other}:3 warning KEC-SUMMARY-TWICE The summary is the same as that of ${post}.`,
      '  Write a `summary` of its own for this article, or see whether one of them is a copy.',
    ],
  },
  'KEC-DOWNLOAD-BARE': {
    command: ['check'],
    files: {
      [post]: article('Silakan unduh\n[Peraturan Camat Nomor 5 Tahun 2025](/perda.pdf)'),
      'content/static/perda.pdf': pdf({ pages: [['Peraturan Camat']] }),
    },
    exit: 0,
    id: [
      `${post}:6:1 peringatan KEC-DOWNLOAD-BARE Artikel ini hampir hanya berisi "/perda.pdf": di luar tautannya ada 2 kata.`,
      '  Tulis ringkasnya dalam beberapa kalimat: apa isinya, untuk siapa, berlaku sejak kapan; di ponsel berkas sulit dibaca.',
    ],
    en: [
      `${post}:6:1 warning KEC-DOWNLOAD-BARE This article is hardly more than "/perda.pdf": there are 2 words beside the links.`,
      '  Say in a few sentences what is in it, for whom, and from when on; files are hard to read on a phone.',
    ],
  },
  'KEC-REVIEW': {
    command: ['check'],
    args: ['--now', '2025-07-01'],
    files: { [post]: article('Isi.', 'review: 2025-07-01\n') },
    exit: 0,
    id: [
      `${post}:3 peringatan KEC-REVIEW Artikel ini perlu ditinjau sejak Selasa, 1 Juli 2025.`,
      '  Periksa apakah isinya masih benar, perbaiki, lalu tulis tanggal berikutnya pada `review`.',
    ],
    en: [
      `${post}:3 warning KEC-REVIEW This article has been due for review since Tuesday, 1 July 2025.`,
      '  See whether it still holds, mend it, and write the next date in `review`.',
    ],
  },
  'KEC-SHARE-CARD': {
    command: ['check'],
    files: { 'templates/partials/head.eta': headWithoutPicture },
    exit: 0,
    id: [
      'templates/partials/head.eta:2 peringatan KEC-SHARE-CARD Halaman tidak menyebut gambar (`og:image`) untuk tautan yang dibagikan.',
      '  Pakai `it.meta.image` di templat seperti pada partials/head.eta; gambarnya JPEG atau PNG dengan alamat lengkap https://.',
    ],
    en: [
      'templates/partials/head.eta:2 warning KEC-SHARE-CARD The page names no picture (`og:image`) for shared links.',
      '  Use `it.meta.image` in the template as partials/head.eta does; it is a JPEG or PNG with its whole address, https://.',
    ],
  },
  'KEC-SHARE-HEAVY': {
    command: ['check'],
    files: {
      [post]: article('Isi.', 'cover: { src: daun.jpg, alt: Daun }\n'),
      'content/posts/daun.jpg': noise,
      'content/site.yaml': `${searchlessSettings}budgets: false\n`,
    },
    exit: 0,
    id: [
      'content/posts/daun.jpg peringatan KEC-SHARE-HEAVY Gambar untuk tautan yang dibagikan beratnya 256 kB; yang dituju paling banyak 200 kB.',
      '  Pilih `cover` yang lebih tenang: foto daun, kerumunan atau tulisan kecil tidak dapat dibuat lebih ringan.',
    ],
    en: [
      'content/posts/daun.jpg warning KEC-SHARE-HEAVY The picture for shared links has 256 kB; 200 kB at most are aimed at.',
      '  Choose a calmer `cover`: a photo of leaves, of a crowd or of small print cannot be made lighter.',
    ],
  },
};
