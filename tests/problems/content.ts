import type { FaultySite, FaultySites } from './faulty-site.ts';

const post = (text: string): FaultySite['files'] => ({ 'content/posts/2025-01-02-kabar.md': text });

/** Problems of single articles and pages: their front matter, and whether they can be read at all. */
export const contentProblems: FaultySites = {
  'KEC-STRAY': {
    files: { 'content/kabar.md': '---\ntitle: Kabar\n---\n' },
    exit: 0,
    id: [
      'content/kabar.md peringatan KEC-STRAY Berkas ini tidak akan terbit.',
      '  Pindahkan ke content/posts/ (artikel), content/pages/ (halaman) atau content/static/ (disalin apa adanya).',
    ],
    en: [
      'content/kabar.md warning KEC-STRAY This file will not be published.',
      '  Move it to content/posts/ (posts), content/pages/ (pages) or content/static/ (copied as it is).',
    ],
  },
  'KEC-EVENT': {
    files: post('---\ntitle: Kabar\nevent:\n  start: 2027-04-02\n  end: 2027-04-01\n---\n'),
    exit: 1,
    id: [
      'content/posts/2025-01-02-kabar.md:5:8 error KEC-EVENT `event.end` lebih awal daripada `event.start`.',
      '  Periksa kedua waktunya; hapus `end` bila acaranya selesai pada hari yang sama.',
    ],
    en: [
      'content/posts/2025-01-02-kabar.md:5:8 error KEC-EVENT `event.end` is before `event.start`.',
      '  Check both; leave `end` out when the event ends on the same day.',
    ],
  },
  'KEC-ENCODING': {
    files: { 'content/posts/2025-01-02-kabar.md': Buffer.from('---\ntitle: Caf\xe9\n---\n', 'latin1') },
    exit: 1,
    id: [
      'content/posts/2025-01-02-kabar.md error KEC-ENCODING Berkas ini tidak tersimpan sebagai UTF-8.',
      '  Buka di penyunting teks dan simpan ulang dengan pengodean UTF-8.',
    ],
    en: [
      'content/posts/2025-01-02-kabar.md error KEC-ENCODING This file is not saved as UTF-8.',
      '  Open it in a text editor and save it with the encoding UTF-8.',
    ],
  },
  'KEC-FRONT-MATTER-MISSING': {
    files: post('# Kabar\n\nIsi.\n'),
    exit: 1,
    id: [
      'content/posts/2025-01-02-kabar.md:1 error KEC-FRONT-MATTER-MISSING Berkas ini tidak diawali judul dan keterangan di antara dua baris "---".',
      '  Awali berkasnya dengan:',
      '  ---',
      '  title: Judul Artikel',
      '  ---',
    ],
    en: [
      'content/posts/2025-01-02-kabar.md:1 error KEC-FRONT-MATTER-MISSING This file does not begin with front matter between two lines "---".',
      '  Let the file begin with:',
      '  ---',
      '  title: Title of the Article',
      '  ---',
    ],
  },
  'KEC-FRONT-MATTER-LANGUAGE': {
    files: post('---js\n{ title: process.exit(3) }\n---\n\nIsi.\n'),
    exit: 1,
    id: [
      'content/posts/2025-01-02-kabar.md:1 error KEC-FRONT-MATTER-LANGUAGE Front matter ditulis dalam js, yang tidak dijalankan.',
      '  Pakai YAML di antara dua baris "---".',
    ],
    en: [
      'content/posts/2025-01-02-kabar.md:1 error KEC-FRONT-MATTER-LANGUAGE The front matter is written in js, which is not run.',
      '  Use YAML between two lines "---".',
    ],
  },
  'KEC-YAML': {
    files: post('---\ntitle: "Kabar\n---\n\nIsi.\n'),
    exit: 1,
    id: [
      'content/posts/2025-01-02-kabar.md:2:1 error KEC-YAML Baris ini tidak terbaca sebagai YAML: title: "Kabar',
      '  Tulis begini: title: "Kabar"',
    ],
    en: [
      'content/posts/2025-01-02-kabar.md:2:1 error KEC-YAML This line cannot be read as YAML: title: "Kabar',
      '  Write it like this: title: "Kabar"',
    ],
  },
  'KEC-YAML: a colon in a text': {
    files: post('---\ntitle: Kabar: Jadwal Baru\n---\n\nIsi.\n'),
    exit: 1,
    id: [
      'content/posts/2025-01-02-kabar.md:2:13 error KEC-YAML Baris ini tidak terbaca sebagai YAML: title: Kabar: Jadwal Baru',
      '  Tulis begini: title: "Kabar: Jadwal Baru"',
    ],
    en: [
      'content/posts/2025-01-02-kabar.md:2:13 error KEC-YAML This line cannot be read as YAML: title: Kabar: Jadwal Baru',
      '  Write it like this: title: "Kabar: Jadwal Baru"',
    ],
  },
  'KEC-FRONT-MATTER: missing': {
    files: post('---\ntags: [kabar]\n---\n\nIsi.\n'),
    exit: 1,
    id: [
      'content/posts/2025-01-02-kabar.md:1 error KEC-FRONT-MATTER `title` belum diisi.',
      '  Tambahkan baris ini dan isi nilainya.',
    ],
    en: [
      'content/posts/2025-01-02-kabar.md:1 error KEC-FRONT-MATTER `title` is missing.',
      '  Add this line with a value.',
    ],
  },
  'KEC-FRONT-MATTER: Indonesian names and a slip': {
    files: post('---\ntitle: Kabar\ntanggal: 2025-01-02\nkategori: Berita\ncategry: Berita\n---\n\nIsi.\n'),
    exit: 1,
    id: [
      'content/posts/2025-01-02-kabar.md:3:1 error KEC-FRONT-MATTER `tanggal` tidak dikenal.',
      '  Mungkin maksudnya `date`?',
      'content/posts/2025-01-02-kabar.md:4:1 error KEC-FRONT-MATTER `kategori` tidak dikenal.',
      '  Mungkin maksudnya `category`?',
      'content/posts/2025-01-02-kabar.md:5:1 error KEC-FRONT-MATTER `categry` tidak dikenal.',
      '  Mungkin maksudnya `category`?',
    ],
    en: [
      'content/posts/2025-01-02-kabar.md:3:1 error KEC-FRONT-MATTER `tanggal` is unknown.',
      '  Did you mean `date`?',
      'content/posts/2025-01-02-kabar.md:4:1 error KEC-FRONT-MATTER `kategori` is unknown.',
      '  Did you mean `category`?',
      'content/posts/2025-01-02-kabar.md:5:1 error KEC-FRONT-MATTER `categry` is unknown.',
      '  Did you mean `category`?',
    ],
  },
  'KEC-FRONT-MATTER: values of the wrong kind': {
    files: post(
      '---\ntitle: Kabar\ndraft: ya\ncover: { src: a.jpg, focus: pojok }\nlang: Jawa\n---\n\nIsi.\n',
    ),
    exit: 1,
    id: [
      'content/posts/2025-01-02-kabar.md:3:8 error KEC-FRONT-MATTER `draft` adalah "ya", seharusnya `true` (ya) atau `false` (tidak).',
      '  Tulis `true` atau `false` tanpa tanda kutip.',
      'content/posts/2025-01-02-kabar.md:4:29 error KEC-FRONT-MATTER `cover.focus` "pojok" bukan titik fokus.',
      '  Tulis misalnya "50% 20%" (dari kiri, dari atas), atau: atas, bawah, kiri, kanan, tengah.',
      'content/posts/2025-01-02-kabar.md:5:7 error KEC-FRONT-MATTER `lang` "Jawa" bukan kode bahasa.',
      '  Tulis misalnya id, en atau jv.',
    ],
    en: [
      'content/posts/2025-01-02-kabar.md:3:8 error KEC-FRONT-MATTER `draft` is "ya" and should be `true` or `false`.',
      '  Write `true` or `false` without quotes.',
      'content/posts/2025-01-02-kabar.md:4:29 error KEC-FRONT-MATTER `cover.focus` "pojok" is not a focus point.',
      '  Write for example "50% 20%" (from the left, from the top), or: top, bottom, left, right, center.',
      'content/posts/2025-01-02-kabar.md:5:7 error KEC-FRONT-MATTER `lang` "Jawa" is not a language tag.',
      '  Write for example id, en or jv.',
    ],
  },
  'KEC-DATE': {
    files: post('---\ntitle: Kabar\ndate: 2026-02-31\nexpires: besok\n---\n\nIsi.\n'),
    exit: 1,
    id: [
      'content/posts/2025-01-02-kabar.md:3:7 error KEC-DATE `date` adalah "2026-02-31", bukan tanggal yang ada.',
      '  Tulis misalnya 2026-02-28, 2026-02-28 09:30 atau 28 Februari 2026.',
      'content/posts/2025-01-02-kabar.md:4:10 error KEC-DATE `expires` adalah "besok", bukan tanggal yang ada.',
      '  Tulis misalnya 2026-02-28, 2026-02-28 09:30 atau 28 Februari 2026.',
    ],
    en: [
      'content/posts/2025-01-02-kabar.md:3:7 error KEC-DATE `date` is "2026-02-31", which is not a date.',
      '  Write for example 2026-02-28, 2026-02-28 09:30 or 28 February 2026.',
      'content/posts/2025-01-02-kabar.md:4:10 error KEC-DATE `expires` is "besok", which is not a date.',
      '  Write for example 2026-02-28, 2026-02-28 09:30 or 28 February 2026.',
    ],
  },
  'KEC-DATE: in the file name': {
    files: { 'content/posts/2025-02-31-kabar.md': '---\ntitle: Kabar\n---\n\nIsi.\n' },
    exit: 1,
    id: [
      'content/posts/2025-02-31-kabar.md:1 error KEC-DATE `date` adalah "2025-02-31", bukan tanggal yang ada.',
      '  Tulis misalnya 2026-02-28, 2026-02-28 09:30 atau 28 Februari 2026.',
    ],
    en: [
      'content/posts/2025-02-31-kabar.md:1 error KEC-DATE `date` is "2025-02-31", which is not a date.',
      '  Write for example 2026-02-28, 2026-02-28 09:30 or 28 February 2026.',
    ],
  },
  'KEC-DATE-MISSING': {
    files: { 'content/posts/kabar.md': '---\ntitle: Kabar\n---\n\nIsi.\n' },
    exit: 1,
    id: [
      'content/posts/kabar.md error KEC-DATE-MISSING Artikel ini tidak punya tanggal.',
      '  Tulis `date: 2026-02-28`, atau awali nama berkasnya: 2026-02-28-kabar.md',
    ],
    en: [
      'content/posts/kabar.md error KEC-DATE-MISSING This post has no date.',
      '  Write `date: 2026-02-28`, or let the file name begin with it: 2026-02-28-kabar.md',
    ],
  },
  'KEC-SLUG': {
    files: post('---\ntitle: Kabar\nslug: "***"\n---\n\nIsi.\n'),
    exit: 1,
    id: [
      'content/posts/2025-01-02-kabar.md:3:7 error KEC-SLUG "***" tidak berisi huruf Latin atau angka untuk alamat.',
      '  Tulis `slug: kata-kata-alamat`, atau ganti nama foldernya.',
    ],
    en: [
      'content/posts/2025-01-02-kabar.md:3:7 error KEC-SLUG "***" has no Latin letters or digits for the URL.',
      '  Write `slug: words-of-the-url`, or rename the folder.',
    ],
  },
  'KEC-FILE-NAME': {
    files: { ...post('---\ntitle: Kabar\n---\n\nIsi.\n'), 'content/static/cafe\u0301.txt': 'x' },
    exit: 1,
    id: [
      'content/static/cafe\u0301.txt error KEC-FILE-NAME Huruf beraksen pada nama ini tersimpan terurai, sehingga berkasnya tidak dapat ditemukan.',
      '  Ganti nama berkas atau foldernya dengan huruf tanpa aksen.',
    ],
    en: [
      'content/static/cafe\u0301.txt error KEC-FILE-NAME The accented letters of this name are stored in parts, so that the file cannot be found.',
      '  Rename the file or its folder, with letters without accents.',
    ],
  },
};
