import { plainSettings } from '../support/site.ts';
import type { FaultySite, FaultySites } from './faulty-site.ts';

/** A site with these lines after the two that every `site.yaml` needs. */
const settings = (lines: string): FaultySite['files'] => ({
  'content/site.yaml': `${plainSettings}${lines}\n`,
});

/** Problems of `content/site.yaml`. */
export const configProblems: FaultySites = {
  'KEC-SETTINGS-MISSING': {
    files: {
      'content/site.yaml': undefined,
      'content/posts/2025-01-02-kabar.md': '---\ntitle: Kabar\n---\n',
    },
    exit: 2,
    id: [
      'content/site.yaml error KEC-SETTINGS-MISSING Berkas pengaturan content/site.yaml tidak ada di folder ini.',
      '  Jalankan kec di folder situs, atau buat berkasnya dengan dua baris:',
      '  title: Kecamatan Contoh',
      '  url: https://contoh.go.id/',
    ],
    en: [
      'content/site.yaml error KEC-SETTINGS-MISSING There is no settings file content/site.yaml in this folder.',
      '  Run kec in the folder of the site, or make the file with two lines:',
      '  title: Example District',
      '  url: https://example.go.id/',
    ],
  },
  'KEC-SETTINGS-MISSING: under another name': {
    files: { 'content/site.yaml': undefined, 'content/site.yml': plainSettings },
    exit: 2,
    id: [
      'content/site.yaml error KEC-SETTINGS-MISSING Berkas pengaturan content/site.yaml tidak ada di folder ini.',
      '  Ganti nama content/site.yml menjadi content/site.yaml.',
    ],
    en: [
      'content/site.yaml error KEC-SETTINGS-MISSING There is no settings file content/site.yaml in this folder.',
      '  Rename content/site.yml to content/site.yaml.',
    ],
  },
  'KEC-SETTINGS-YAML': {
    files: settings('tagline: "Melayani\noffice: {}'),
    exit: 2,
    id: [
      'content/site.yaml:3:1 error KEC-SETTINGS-YAML Baris ini tidak terbaca sebagai YAML: tagline: "Melayani',
      '  Tulis begini: tagline: "Melayani"',
    ],
    en: [
      'content/site.yaml:3:1 error KEC-SETTINGS-YAML This line cannot be read as YAML: tagline: "Melayani',
      '  Write it like this: tagline: "Melayani"',
    ],
  },
  'KEC-SETTING: all that is wrong at once': {
    files: settings('timezone: Asia/Malang\nlists:\n  pageSize: 0\ntheme:\n  primary: hijau\nlang: id'),
    exit: 2,
    id: [
      'content/site.yaml:3:11 error KEC-SETTING `timezone` "Asia/Malang" bukan zona waktu.',
      '  WIB: Asia/Jakarta. WITA: Asia/Makassar. WIT: Asia/Jayapura.',
      'content/site.yaml:5:13 error KEC-SETTING `lists.pageSize` adalah 0, padahal paling kecil 1.',
      '  Tulis angka paling kecil 1.',
      'content/site.yaml:7:12 error KEC-SETTING `theme.primary` "hijau" bukan warna heksadesimal.',
      '  Tulis enam angka heksadesimal, misalnya #0b5d3b',
      'content/site.yaml:8:1 error KEC-SETTING `lang` tidak dikenal.',
      '  Mungkin maksudnya `language`?',
    ],
    en: [
      'content/site.yaml:3:11 error KEC-SETTING `timezone` "Asia/Malang" is not a time zone.',
      '  Use an IANA name such as Asia/Jakarta.',
      'content/site.yaml:5:13 error KEC-SETTING `lists.pageSize` is 0; the least is 1.',
      '  Write a number of at least 1.',
      'content/site.yaml:7:12 error KEC-SETTING `theme.primary` "hijau" is not a hexadecimal colour.',
      '  Write six hexadecimal digits, such as #0b5d3b',
      'content/site.yaml:8:1 error KEC-SETTING `lang` is unknown.',
      '  Did you mean `language`?',
    ],
  },
  'KEC-SETTING: missing': {
    files: { 'content/site.yaml': 'title: Kecamatan Contoh\n' },
    exit: 2,
    id: ['content/site.yaml error KEC-SETTING `url` belum diisi.', '  Tambahkan baris ini dan isi nilainya.'],
    en: ['content/site.yaml error KEC-SETTING `url` is missing.', '  Add this line with a value.'],
  },
  'KEC-SETTING: an Indonesian name inside a group': {
    files: settings('office:\n  alamat: Jalan Contoh 1'),
    exit: 2,
    id: [
      'content/site.yaml:4:3 error KEC-SETTING `office.alamat` tidak dikenal.',
      '  Mungkin maksudnya `address`?',
    ],
    en: ['content/site.yaml:4:3 error KEC-SETTING `office.alamat` is unknown.', '  Did you mean `address`?'],
  },
  'KEC-ALERT': {
    files: settings('alert:\n  text: Tutup\n  start: 2026-12-02\n  end: 2026-12-01'),
    exit: 2,
    id: [
      'content/site.yaml:6:8 error KEC-ALERT `alert.end` lebih awal daripada `alert.start`, jadi pemberitahuan tidak pernah tampil.',
      '  Periksa kedua waktunya.',
    ],
    en: [
      'content/site.yaml:6:8 error KEC-ALERT `alert.end` is before `alert.start`, so the banner never shows.',
      '  Check both.',
    ],
  },
  'KEC-COLOUR': {
    files: settings('theme:\n  primary: "#ffd500"'),
    exit: 0,
    id: [
      'content/site.yaml:4:12 peringatan KEC-COLOUR `theme.primary` #ffd500 terlalu pucat untuk tulisan (kontras 1,3:1, perlu 4,5:1), jadi tulisan memakai #826d00.',
      '  Tulis warna yang lebih gelap, misalnya "#826d00".',
    ],
    en: [
      'content/site.yaml:4:12 warning KEC-COLOUR `theme.primary` #ffd500 is too pale for text (contrast 1.3:1, 4.5:1 is needed), so text has #826d00.',
      '  Write a darker colour, such as "#826d00".',
    ],
  },
  'KEC-SETTING: a choice with a slip': {
    files: settings('images:\n  formats: [webpp]'),
    exit: 2,
    id: [
      'content/site.yaml:4:13 error KEC-SETTING `images.formats.0` adalah "webpp", yang tidak dikenal.',
      '  Mungkin maksudnya webp? Pilihannya: avif, webp.',
    ],
    en: [
      'content/site.yaml:4:13 error KEC-SETTING `images.formats.0` is "webpp", which is unknown.',
      '  Did you mean webp? The choices: avif, webp.',
    ],
  },
  'KEC-SETTING: a host with a path, and a time that is none': {
    files: settings('security:\n  hosts:\n    frame: ["https://survei.contoh.id/1"]\n  hsts: setahun'),
    exit: 2,
    id: [
      'content/site.yaml:5:13 error KEC-SETTING `security.hosts.frame.0` "https://survei.contoh.id/1" bukan alamat host.',
      '  Tulis https:// dan nama hostnya saja, misalnya https://statistik.contoh.go.id',
      'content/site.yaml:6:9 error KEC-SETTING `security.hsts` adalah "setahun", yang tidak dikenal.',
      '  Pilihannya: off.',
    ],
    en: [
      'content/site.yaml:5:13 error KEC-SETTING `security.hosts.frame.0` "https://survei.contoh.id/1" is not the address of a host.',
      '  Write https:// and the name of the host only, for example https://statistics.example.go.id',
      'content/site.yaml:6:9 error KEC-SETTING `security.hsts` is "setahun", which is unknown.',
      '  The choices: off.',
    ],
  },
  'KEC-SETTING: an exception of verify that would let any script in': {
    files: settings(
      `verify:\n  exceptions:\n    - remove: '<script src="*"></script>'\n      below: berita\n      reason: CDN`,
    ),
    exit: 2,
    id: [
      'content/site.yaml:5:15 error KEC-SETTING `verify.exceptions.0.remove` "<script src="*"></script>" memakai * di awal sebuah alamat.',
      '  Tulis alamatnya lengkap; * hanya untuk bagian yang berubah, seperti token.',
      'content/site.yaml:6:14 error KEC-SETTING `verify.exceptions.0.below` "berita" bukan alamat di situs.',
      '  Tulis misalnya /berita/.',
    ],
    en: [
      'content/site.yaml:5:15 error KEC-SETTING `verify.exceptions.0.remove` "<script src="*"></script>" has a * where an address begins.',
      '  Write the address in full; * is for a part that changes, such as a token.',
      'content/site.yaml:6:14 error KEC-SETTING `verify.exceptions.0.below` "berita" is not a URL of the site.',
      '  Write for example /berita/.',
    ],
  },
  'KEC-SETTING: a list where a text belongs': {
    files: settings('office:\n  phone: [0341551234]'),
    exit: 2,
    id: [
      'content/site.yaml:4:3 error KEC-SETTING `office.phone` adalah sebuah daftar, seharusnya teks.',
      '  Tulis satu teks saja.',
    ],
    en: [
      'content/site.yaml:4:3 error KEC-SETTING `office.phone` is a list and should be a text.',
      '  Write one text.',
    ],
  },
};
