import { readFileSync } from 'node:fs';
import { type SiteFiles, searchlessSettings } from '../support/site.ts';
import type { FaultySites } from './faulty-site.ts';

const inArticle = (text: string): SiteFiles => ({
  'content/posts/2025-01-02-kabar.md': `---\ntitle: Kabar\n---\n\n${text}\n`,
});

const inFooter = (html: string): SiteFiles => ({
  ...inArticle('Isi.'),
  'templates/partials/footer.eta': `<footer>\n${html}\n</footer>\n`,
});

const photo: SiteFiles = {
  'content/posts/foto.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><path d="M0 0h9"/></svg>',
};

const builtIn = (name: string): string => readFileSync(`templates/${name}`, 'utf8');

/** Problems of those who hear a page, use it by keyboard or see little. */
export const accessibilityProblems: FaultySites = {
  'KEC-ALT-MISSING': {
    files: inFooter('<img src="/favicon.ico">'),
    command: ['check'],
    exit: 0,
    id: [
      'templates/partials/footer.eta:2 peringatan KEC-ALT-MISSING Gambar "/favicon.ico" tidak punya `alt`, jadi pembaca layar menyebut nama berkasnya atau tidak menyebut apa-apa.',
      '  Tulis apa yang terlihat: alt="Warga di aula". Untuk hiasan tulis alt="".',
    ],
    en: [
      'templates/partials/footer.eta:2 warning KEC-ALT-MISSING The picture "/favicon.ico" has no `alt`, so a screen reader says its file name or nothing.',
      '  Write what it shows: alt="People in the hall". For decoration write alt="".',
    ],
  },
  'KEC-ALT-NAME': {
    files: { ...inArticle('Isi.\n\n![IMG_2034.jpg](foto.svg)'), ...photo },
    command: ['check'],
    exit: 0,
    id: [
      'content/posts/2025-01-02-kabar.md:7 peringatan KEC-ALT-NAME Teks alternatif "IMG_2034.jpg" adalah nama berkas, bukan isi gambarnya.',
      '  Tulis apa yang terlihat, misalnya "Warga antre di loket pelayanan".',
    ],
    en: [
      'content/posts/2025-01-02-kabar.md:7 warning KEC-ALT-NAME The alternative text "IMG_2034.jpg" is a file name and not what the picture shows.',
      '  Write what it shows, such as "People waiting at the service counter".',
    ],
  },
  'KEC-ALT-CAPTION': {
    files: { ...inArticle('Isi.\n\n![Loket pelayanan](foto.svg "Loket pelayanan")'), ...photo },
    command: ['check'],
    exit: 0,
    id: [
      'content/posts/2025-01-02-kabar.md:7 peringatan KEC-ALT-CAPTION Teks alternatif "Loket pelayanan" sama dengan keterangan gambarnya, jadi dibacakan dua kali.',
      '  Dalam teks alternatif tulis apa yang terlihat, dalam keterangan siapa, kapan, dan di mana.',
    ],
    en: [
      'content/posts/2025-01-02-kabar.md:7 warning KEC-ALT-CAPTION The alternative text "Loket pelayanan" is the same as the caption of the picture, so it is read twice.',
      '  Say in the alternative text what is to be seen, and in the caption who, when and where.',
    ],
  },
  'KEC-HEADING-ONE: none': {
    files: {
      ...inArticle('Isi.'),
      'templates/home.eta': "<% layout('layout', it) %>\n<p>Selamat datang.</p>\n",
    },
    command: ['check'],
    exit: 0,
    id: [
      'index.html peringatan KEC-HEADING-ONE Tidak ada judul utama (h1).',
      '  Beri halaman satu <h1> yang menyebut isinya; bagian-bagiannya <h2>.',
    ],
    en: [
      'index.html warning KEC-HEADING-ONE There is no main heading (h1).',
      '  Give the page one <h1> that says what it is about, and <h2> for its parts.',
    ],
  },
  'KEC-HEADING-ONE': {
    files: inFooter('<h1>Kecamatan</h1>'),
    command: ['check'],
    exit: 0,
    id: [
      'templates/partials/footer.eta:2 peringatan KEC-HEADING-ONE Ada 2 judul utama (h1); yang kedua "Kecamatan".',
      '  Beri halaman satu <h1> yang menyebut isinya; bagian-bagiannya <h2>.',
    ],
    en: [
      'templates/partials/footer.eta:2 warning KEC-HEADING-ONE There are 2 main headings (h1); the second is "Kecamatan".',
      '  Give the page one <h1> that says what it is about, and <h2> for its parts.',
    ],
  },
  'KEC-HEADING-ORDER': {
    files: inFooter('<h4>Alamat</h4>'),
    command: ['check'],
    exit: 0,
    id: [
      'templates/partials/footer.eta:2 peringatan KEC-HEADING-ORDER Judul "Alamat" adalah h4, padahal tidak ada h3 di atasnya.',
      '  Jadikan h3 atau kurang, supaya bagian-bagiannya tampak berurutan.',
    ],
    en: [
      'templates/partials/footer.eta:2 warning KEC-HEADING-ORDER The heading "Alamat" is an h4, and there is no h3 above it.',
      '  Make it an h3 or less, so that the parts follow each other.',
    ],
  },
  'KEC-HEADING-NAME': {
    files: inFooter('<h2 class="alamat"></h2>'),
    command: ['check'],
    exit: 0,
    id: [
      'templates/partials/footer.eta:2 peringatan KEC-HEADING-NAME Sebuah judul h2 kosong bagi pembaca layar.',
      '  Beri judul itu teks, atau `alt` pada gambarnya, atau hapus.',
    ],
    en: [
      'templates/partials/footer.eta:2 warning KEC-HEADING-NAME A heading h2 is empty for a screen reader.',
      '  Give it a text, or its picture an `alt`, or remove it.',
    ],
  },
  'KEC-LINK-NAME': {
    files: inFooter('<a href="/berita/"><svg></svg></a>'),
    command: ['check'],
    exit: 0,
    id: [
      'templates/partials/footer.eta:2 peringatan KEC-LINK-NAME Tautan ke "/berita/" tidak punya nama, jadi pembaca layar hanya mengeja alamatnya.',
      '  Beri tautan itu teks, atau `alt` pada gambarnya, atau aria-label.',
    ],
    en: [
      'templates/partials/footer.eta:2 warning KEC-LINK-NAME The link to "/berita/" has no name, so a screen reader only spells out its address.',
      '  Give it a text, or its picture an `alt`, or an aria-label.',
    ],
  },
  'KEC-LINK-VAGUE': {
    files: inArticle('Syaratnya [klik di sini](https://lain.go.id/).'),
    command: ['check'],
    exit: 0,
    id: [
      'content/posts/2025-01-02-kabar.md:5 peringatan KEC-LINK-VAGUE Teks tautan "klik di sini" tidak mengatakan tujuannya.',
      '  Tautkan kata yang menyebut isinya: [syarat membuat KTP](ktp.md), bukan [klik di sini](ktp.md).',
    ],
    en: [
      'content/posts/2025-01-02-kabar.md:5 warning KEC-LINK-VAGUE The link text "klik di sini" does not say where it leads.',
      '  Link the words that name it: [what an identity card needs](ktp.md), not [click here](ktp.md).',
    ],
  },
  'KEC-BUTTON-NAME': {
    files: inFooter('<button type="button" class="naik"></button>'),
    command: ['check'],
    exit: 0,
    id: [
      'templates/partials/footer.eta:2 peringatan KEC-BUTTON-NAME Tombol <button type="button" class="naik"> tidak punya nama, jadi pembaca layar hanya menyebut "tombol".',
      '  Beri tombol itu teks, atau aria-label="Cari" bila hanya bergambar.',
    ],
    en: [
      'templates/partials/footer.eta:2 warning KEC-BUTTON-NAME The button <button type="button" class="naik"> has no name, so a screen reader only says "button".',
      '  Give it a text, or aria-label="Search" where it is only a picture.',
    ],
  },
  'KEC-LABEL': {
    files: inFooter('<input type="search" name="q">'),
    command: ['check'],
    exit: 0,
    id: [
      'templates/partials/footer.eta:2 peringatan KEC-LABEL Isian <input type="search" name="q"> tidak punya label, jadi tidak jelas apa yang harus ditulis.',
      '  Tulis <label for="nama">Nama</label> untuk <input id="nama">.',
    ],
    en: [
      'templates/partials/footer.eta:2 warning KEC-LABEL The field <input type="search" name="q"> has no label, so it is not clear what to write.',
      '  Write <label for="name">Name</label> for <input id="name">.',
    ],
  },
  'KEC-TABLE-HEADER': {
    files: inFooter(
      '<table>\n<tr><td>Senin</td><td>08.00</td></tr>\n<tr><td>Jumat</td><td>08.30</td></tr>\n</table>',
    ),
    command: ['check'],
    exit: 0,
    id: [
      'templates/partials/footer.eta:3 peringatan KEC-TABLE-HEADER Tabel yang mulai dengan "Senin" tidak punya judul kolom atau baris.',
      '  Tulis judulnya dengan <th scope="col">, atau pakai tabel Markdown, yang baris pertamanya adalah judul.',
    ],
    en: [
      'templates/partials/footer.eta:3 warning KEC-TABLE-HEADER The table that begins with "Senin" has no headings of its columns or rows.',
      '  Write them as <th scope="col">, or use a table of Markdown, whose first row is the headings.',
    ],
  },
  'KEC-TABLE-EMPTY': {
    files: inArticle('Isi.\n\n| | RW |\n|---|---|\n| Bareng | 8 |'),
    command: ['check'],
    exit: 0,
    id: [
      'content/posts/2025-01-02-kabar.md:7 peringatan KEC-TABLE-EMPTY Tabel yang mulai dengan "RW" punya judul kolom atau baris yang kosong.',
      '  Tulis apa isi kolom itu, juga kolom pertama: "No." atau "Layanan".',
    ],
    en: [
      'content/posts/2025-01-02-kabar.md:7 warning KEC-TABLE-EMPTY The table that begins with "RW" has an empty heading of a column or row.',
      '  Say what the column holds, the first one too: "No." or "Service".',
    ],
  },
  'KEC-LIST': {
    files: inFooter('<ul><p>Tautan</p><li>Profil</li></ul>'),
    command: ['check'],
    exit: 0,
    id: [
      'templates/partials/footer.eta:2 peringatan KEC-LIST <p> "Tautan" bukan bagian daftar yang benar, jadi banyaknya butir salah dibacakan.',
      '  Di dalam <ul> dan <ol> hanya boleh ada <li>, dan <li> hanya di sana; di dalam <dl> <dt> dan <dd>.',
    ],
    en: [
      'templates/partials/footer.eta:2 warning KEC-LIST <p> "Tautan" is not a proper part of a list, so a wrong number of items is read out.',
      '  In <ul> and <ol> there may only be <li>, and <li> only there; in <dl> <dt> and <dd>.',
    ],
  },
  'KEC-ID': {
    files: inFooter('<p id="main">Alamat</p>'),
    command: ['check'],
    exit: 0,
    id: [
      'templates/partials/footer.eta:2 peringatan KEC-ID id="main" dipakai 2 kali, jadi tautan dan label hanya sampai pada yang pertama.',
      '  Beri nama lain kepada yang kedua, misalnya id="main-2", atau hapus.',
    ],
    en: [
      'templates/partials/footer.eta:2 warning KEC-ID id="main" is used 2 times, so links and labels only get to the first.',
      '  Give the second another name, such as id="main-2", or remove it.',
    ],
  },
  'KEC-LANG': {
    files: inFooter('<p lang="jawa">Sugeng rawuh</p>'),
    command: ['check'],
    exit: 0,
    id: [
      'templates/partials/footer.eta:2 peringatan KEC-LANG lang="jawa" pada <p> bukan kode bahasa.',
      '  Tulis lang="id" untuk bahasa Indonesia, "jv" untuk Jawa, "en" untuk Inggris.',
    ],
    en: [
      'templates/partials/footer.eta:2 warning KEC-LANG lang="jawa" on <p> is not the code of a language.',
      '  Write lang="id" for Indonesian, "jv" for Javanese, "en" for English.',
    ],
  },
  'KEC-LANG-TEXT': {
    files: inArticle(
      'People who come to the office with their papers will be served on the same day by the staff, and those of the villages are asked to come in the morning.',
    ),
    command: ['check'],
    exit: 0,
    id: [
      'content/posts/2025-01-02-kabar.md peringatan KEC-LANG-TEXT Isinya tampaknya bahasa Inggris, tetapi halamannya menyebut lang="id", jadi dibacakan dengan lafal yang salah.',
      '  Tulis `lang: en` di kepala artikel.',
    ],
    en: [
      'content/posts/2025-01-02-kabar.md warning KEC-LANG-TEXT The text seems to be English, but the page says lang="id", so it is read out with the wrong sounds.',
      '  Write `lang: en` at the head of the article.',
    ],
  },
  'KEC-PAGE-TITLE': {
    files: {
      ...inArticle('Isi.'),
      'templates/partials/head.eta': builtIn('partials/head.eta').replace(/<title>.*<\/title>\n/, ''),
    },
    command: ['check'],
    exit: 0,
    id: [
      'templates/partials/head.eta:2 peringatan KEC-PAGE-TITLE Tidak ada <title> yang berisi, jadi tab peramban dan hasil pencarian tidak punya nama.',
      '  Tulis <title> di kepala templat: <title><%= it.meta.title %></title>.',
    ],
    en: [
      'templates/partials/head.eta:2 warning KEC-PAGE-TITLE There is no <title> that says anything, so the browser tab and search results have no name.',
      '  Write a <title> in the head of the template: <title><%= it.meta.title %></title>.',
    ],
  },
  'KEC-FRAME-TITLE': {
    files: {
      ...inFooter('<iframe src="https://peta.contoh.id/"></iframe>'),
      'content/site.yaml': `${searchlessSettings}security:\n  hosts:\n    frame: [https://peta.contoh.id]\n`,
    },
    command: ['check'],
    exit: 0,
    id: [
      'templates/partials/footer.eta:2 peringatan KEC-FRAME-TITLE Bingkai "https://peta.contoh.id/" tidak punya judul, jadi tidak jelas apa isinya sebelum dimasuki.',
      '  Tulis misalnya title="Peta kantor kecamatan".',
    ],
    en: [
      'templates/partials/footer.eta:2 warning KEC-FRAME-TITLE The frame "https://peta.contoh.id/" has no title, so nobody knows what it holds before going in.',
      '  Write for example title="Map of the district office".',
    ],
  },
  'KEC-CONTRAST': {
    files: {
      ...inArticle('Isi.'),
      'templates/assets/mobile.css': ':root{--soft:#999}\n.meta{color:var(--soft)}\n',
    },
    command: ['check'],
    exit: 0,
    id: [
      'templates/assets/mobile.css peringatan KEC-CONTRAST "--soft" (.meta): tulisan #999999 pada dasar #ffffff terlalu samar (kontras 2,8:1, perlu 4,5:1).',
      '  Buat warna tulisan dan dasarnya lebih berbeda.',
    ],
    en: [
      'templates/assets/mobile.css warning KEC-CONTRAST "--soft" (.meta): text of #999999 on a ground of #ffffff is too faint (contrast 2.8:1, 4.5:1 is needed).',
      '  Make the colours of the text and its ground more different.',
    ],
  },
};
