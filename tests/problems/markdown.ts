import { plainSettings } from '../support/site.ts';
import type { FaultySite, FaultySites } from './faulty-site.ts';

const page = (text: string): FaultySite['files'] => ({
  'content/pages/profil.md': `---\ntitle: Profil\n---\n\n${text}\n`,
  'content/pages/peta.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4v4"/></svg>',
});

/** Settings that leave raw HTML as it is. */
const trusted = `${plainSettings}markdown:\n  html: trusted\n`;

/** Problems of the text itself. */
export const markdownProblems: FaultySites = {
  'KEC-ALT': {
    files: page('Isi.\n\n![](peta.svg)'),
    exit: 0,
    id: [
      'content/pages/profil.md:7:1 peringatan KEC-ALT Gambar "peta.svg" tidak punya teks alternatif.',
      '  Tulis apa yang terlihat, bagi yang tidak dapat melihatnya: ![Warga di aula](peta.svg)',
    ],
    en: [
      'content/pages/profil.md:7:1 warning KEC-ALT The picture "peta.svg" has no alternative text.',
      '  Write what it shows, for those who cannot see it: ![People in the hall](peta.svg)',
    ],
  },
  'KEC-HEADING-EMPTY': {
    files: page('Isi.\n\n##\n\nTeks.'),
    exit: 0,
    id: [
      'content/pages/profil.md:7:1 peringatan KEC-HEADING-EMPTY Judul bagian ini kosong, jadi dihilangkan.',
      '  Tulis judulnya sesudah tanda "#", atau hapus tandanya.',
    ],
    en: [
      'content/pages/profil.md:7:1 warning KEC-HEADING-EMPTY This heading is empty, so it is left out.',
      '  Write the heading after the "#", or remove the sign.',
    ],
  },
  'KEC-HTML': {
    files: page('Isi.\n\n<p onclick="alert(1)" style="color:red">Teks</p>'),
    exit: 0,
    id: [
      'content/pages/profil.md:7:1 peringatan KEC-HTML HTML ini dihapus dari artikel: onclick="…", style="…".',
      '  Hapus dari naskahnya; bila HTML itu buatan sendiri dan aman, tulis `markdown: { html: trusted }` di site.yaml.',
    ],
    en: [
      'content/pages/profil.md:7:1 warning KEC-HTML This HTML was removed from the article: onclick="…", style="…".',
      '  Remove it from the text; if the HTML is your own and safe, write `markdown: { html: trusted }` in site.yaml.',
    ],
  },
  'KEC-HOST': {
    files: {
      ...page('Isi.\n\n<iframe src="https://survei.contoh.go.id/1"></iframe>'),
      'content/site.yaml': trusted,
    },
    exit: 0,
    id: [
      'content/pages/profil.md:7:1 peringatan KEC-HOST <iframe> mengambil "https://survei.contoh.go.id/1", dan peramban akan memblokirnya.',
      '  Bila memang perlu, tulis di site.yaml:',
      '  security:',
      '    hosts:',
      '      frame: [https://survei.contoh.go.id]',
    ],
    en: [
      'content/pages/profil.md:7:1 warning KEC-HOST <iframe> takes "https://survei.contoh.go.id/1", and browsers will block it.',
      '  If it is really needed, write in site.yaml:',
      '  security:',
      '    hosts:',
      '      frame: [https://survei.contoh.go.id]',
    ],
  },
  'KEC-HOST: a video that passes the cleaning': {
    files: page('Isi.\n\n<video src="http://video.contoh.id/a.mp4" controls></video>'),
    exit: 0,
    id: [
      'content/pages/profil.md:7:1 peringatan KEC-HOST <video> mengambil "http://video.contoh.id/a.mp4", dan peramban akan memblokirnya.',
      '  Tulis alamatnya dengan https://, dan bila memang perlu, di site.yaml:',
      '  security:',
      '    hosts:',
      '      media: [https://video.contoh.id]',
    ],
    en: [
      'content/pages/profil.md:7:1 warning KEC-HOST <video> takes "http://video.contoh.id/a.mp4", and browsers will block it.',
      '  Write its address with https://, and if it is really needed, in site.yaml:',
      '  security:',
      '    hosts:',
      '      media: [https://video.contoh.id]',
    ],
  },
  'KEC-HOST: without a host': {
    files: { ...page('Isi.\n\n<iframe src="/berita/"></iframe>'), 'content/site.yaml': trusted },
    exit: 0,
    id: [
      'content/pages/profil.md:7:1 peringatan KEC-HOST <iframe> mengambil "/berita/", dan peramban akan memblokirnya.',
      '  Pakai tautan biasa, atau simpan berkasnya di content/static/.',
    ],
    en: [
      'content/pages/profil.md:7:1 warning KEC-HOST <iframe> takes "/berita/", and browsers will block it.',
      '  Use an ordinary link, or save the file in content/static/.',
    ],
  },
  'KEC-INLINE': {
    files: {
      ...page('Isi.\n\n<p style="color:red" onclick="a()">Teks</p>\n\n<embed src="a.pdf">'),
      'content/site.yaml': trusted,
    },
    exit: 0,
    id: [
      'content/pages/profil.md:7:1 peringatan KEC-INLINE onclick="…" akan diblokir peramban, karena halaman tidak mengizinkannya.',
      '  Simpan programnya di content/static/, misalnya statistik.js, lalu tulis <script src="/statistik.js" defer></script>.',
      'content/pages/profil.md:7:1 peringatan KEC-INLINE style="…" akan diblokir peramban, karena halaman tidak mengizinkannya.',
      '  Beri elemennya `class`, dan tulis gayanya di templates/assets/site.css dan mobile.css.',
      'content/pages/profil.md:9:1 peringatan KEC-INLINE <embed> akan diblokir peramban, karena halaman tidak mengizinkannya.',
      '  Pakai tautan ke berkasnya.',
    ],
    en: [
      'content/pages/profil.md:7:1 warning KEC-INLINE onclick="…" will be blocked by browsers, because the pages do not allow it.',
      '  Save the program in content/static/, for example statistics.js, and write <script src="/statistics.js" defer></script>.',
      'content/pages/profil.md:7:1 warning KEC-INLINE style="…" will be blocked by browsers, because the pages do not allow it.',
      '  Give the element a `class`, and write its style in templates/assets/site.css and mobile.css.',
      'content/pages/profil.md:9:1 warning KEC-INLINE <embed> will be blocked by browsers, because the pages do not allow it.',
      '  Use a link to the file.',
    ],
  },
  'KEC-INLINE: in a template of the site': {
    files: {
      ...page('Isi.'),
      'templates/partials/share.eta':
        '<p>\n<% if (it.share) { %>\n<% } %>\n<script>a()</script>\n<img src="https://lain.id/a.gif" alt="">\n</p>',
    },
    exit: 0,
    id: [
      'templates/partials/share.eta:4 peringatan KEC-INLINE <script> akan diblokir peramban, karena halaman tidak mengizinkannya.',
      '  Simpan programnya di content/static/, misalnya statistik.js, lalu tulis <script src="/statistik.js" defer></script>.',
      'templates/partials/share.eta:5 peringatan KEC-HOST <img> mengambil "https://lain.id/a.gif", dan peramban akan memblokirnya.',
      '  Bila memang perlu, tulis di site.yaml:',
      '  security:',
      '    hosts:',
      '      image: [https://lain.id]',
    ],
    en: [
      'templates/partials/share.eta:4 warning KEC-INLINE <script> will be blocked by browsers, because the pages do not allow it.',
      '  Save the program in content/static/, for example statistics.js, and write <script src="/statistics.js" defer></script>.',
      'templates/partials/share.eta:5 warning KEC-HOST <img> takes "https://lain.id/a.gif", and browsers will block it.',
      '  If it is really needed, write in site.yaml:',
      '  security:',
      '    hosts:',
      '      image: [https://lain.id]',
    ],
  },
  'KEC-HTML-OPEN': {
    files: page('Isi.\n\n<!-- catatan\n\nTeks.'),
    exit: 1,
    id: [
      'content/pages/profil.md:7:1 error KEC-HTML-OPEN "<!--" tidak ditutup, sehingga menelan semua teks sesudahnya.',
      '  Tulis --> di tempat berakhirnya, atau hapus "<!--".',
    ],
    en: [
      'content/pages/profil.md:7:1 error KEC-HTML-OPEN "<!--" is not closed, so it swallows all the text after it.',
      '  Write --> where it ends, or remove "<!--".',
    ],
  },
  'KEC-LINK-EMPTY': {
    files: page('Buka [](profil.md) ini.'),
    exit: 0,
    id: [
      'content/pages/profil.md:5:6 peringatan KEC-LINK-EMPTY Tautan [](profil.md) tidak punya teks atau tujuan, jadi dihilangkan.',
      '  Tulis keduanya: [Profil kecamatan](profil.md)',
    ],
    en: [
      'content/pages/profil.md:5:6 warning KEC-LINK-EMPTY The link [](profil.md) has no text or no target, so it is left out.',
      '  Write both: [About the district](profil.md)',
    ],
  },
  'KEC-URL-UNSAFE': {
    files: page('Buka\n[ini](javascript:alert(1)).'),
    exit: 1,
    id: [
      'content/pages/profil.md:6:1 error KEC-URL-UNSAFE Tautan "javascript:alert(1)" dapat menjalankan program di peramban pembaca.',
      '  Pakai alamat https://, mailto:, tel: atau nama berkas.',
    ],
    en: [
      'content/pages/profil.md:6:1 error KEC-URL-UNSAFE The link "javascript:alert(1)" could run a program in the reader\'s browser.',
      '  Use an address with https://, mailto:, tel:, or a file name.',
    ],
  },
};
