import type { FaultySite, FaultySites } from './faulty-site.ts';

const page = (text: string): FaultySite['files'] => ({
  'content/pages/profil.md': `---\ntitle: Profil\n---\n\n${text}\n`,
  'content/pages/peta.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4v4"/></svg>',
});

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
