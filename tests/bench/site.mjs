// Makes a site of many articles of about 3 KB each, the same for the same number.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const subjects = [
  'Warga',
  'Kader posyandu',
  'Petugas kebersihan',
  'Pengurus RW',
  'Pelajar',
  'Pedagang pasar',
];
const deeds = [
  'membersihkan saluran air',
  'menanam pohon peneduh',
  'mengikuti pelatihan',
  'mengurus administrasi',
];
const places = ['di balai RW', 'di halaman kantor', 'di tepi sungai', 'di lapangan', 'di taman kota'];
const categories = ['Berita', 'Pengumuman', 'Layanan', 'Agenda'];
const tags = ['air', 'kesehatan', 'pasar', 'pendidikan', 'kebersihan', 'pelayanan', 'taman', 'warga'];

/** A sentence for a number; another one for the next. */
const sentence = (seed) =>
  `${subjects[seed % 6]} ${deeds[(seed * 7) % 4]} ${places[(seed * 3) % 5]} pada pagi hari, dan ${
    (seed * 13) % 90
  } orang ikut serta sampai selesai.`;

const paragraph = (seed) => Array.from({ length: 5 }, (_, index) => sentence(seed * 5 + index)).join(' ');

/** The text of an article. */
export const article = (number) => `---
title: Kegiatan warga nomor ${number}
category: ${categories[number % 4]}
tags: [${tags[number % 8]}, ${tags[(number * 3 + 1) % 8]}]
---

${paragraph(number)}

${paragraph(number + 1)}

## Yang dikerjakan

- ${sentence(number)}
- ${sentence(number + 1)}

${paragraph(number + 2)} [Alamat kantor](https://contoh.go.id/alamat/).

${paragraph(number + 3)}
`;

/** The file of an article, relative to the site. */
export const fileOf = (number) =>
  `content/posts/${2016 + (number % 10)}-0${1 + (number % 9)}-1${number % 10}-kegiatan-${number}.md`;

/** Writes a site with so many articles. */
export function makeSite(folder, posts) {
  mkdirSync(join(folder, 'content/posts'), { recursive: true });
  writeFileSync(join(folder, 'content/site.yaml'), 'title: Kecamatan Contoh\nurl: https://contoh.go.id/\n');
  for (let number = 1; number <= posts; number += 1)
    writeFileSync(join(folder, fileOf(number)), article(number));
}
