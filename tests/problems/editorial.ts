import type { FaultySites } from './faulty-site.ts';

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
};
