import { searchlessSettings } from '../support/site.ts';
import type { FaultySites } from './faulty-site.ts';

const article = (text: string): string => `---\ntitle: Kabar\n---\n\n${text}\n`;

const hint = {
  id: '  Hapus bagian itu dan cari asalnya: periksa riwayat berkas ini dan siapa yang dapat mengubahnya, lalu ganti kata sandi mereka. Bila teksnya memang benar, terima pada `check.accepted` di content/site.yaml, dengan alasan dan tanggal.',
  en: '  Remove that part and find where it came from: look at the history of this file and at who can change it, and change their passwords. If the text is right, accept it in `check.accepted` in content/site.yaml, with a reason and a date.',
};

/** Sites into which spam was planted. */
export const spamProblems: FaultySites = {
  'KEC-SPAM': {
    command: ['check'],
    files: {
      'content/posts/2025-01-02-kabar.md': article(
        'Posyandu buka Senin.\n\nDaftar situs slot gacor LampionMalam88 dan raih maxwin.',
      ),
    },
    exit: 0,
    id: [
      'content/posts/2025-01-02-kabar.md:7:8 peringatan KEC-SPAM Berkas ini tampaknya disisipi spam: kata-kata judi atau dagangan spam ("Daftar situs slot gacor LampionMalam88 dan raih").',
      hint.id,
    ],
    en: [
      'content/posts/2025-01-02-kabar.md:7:8 warning KEC-SPAM Spam seems to have been planted in this file: words of gambling or of other spam ("Daftar situs slot gacor LampionMalam88 dan raih").',
      hint.en,
    ],
  },
  'KEC-SPAM: in a template': {
    files: {
      'content/posts/2025-01-02-kabar.md': article('Isi.'),
      'templates/partials/footer.eta':
        '<footer>\n<p><%= it.site.title %></p>\n<div style="position:absolute;left:-9999px"><a href="https://lampion-malam.example/">hiburan</a></div>\n</footer>\n',
    },
    exit: 0,
    id: [
      'templates/partials/footer.eta:3 peringatan KEC-INLINE style="…" akan diblokir peramban, karena halaman tidak mengizinkannya.',
      '  Beri elemennya `class`, dan tulis gayanya di templates/assets/site.css dan mobile.css.',
      'templates/partials/footer.eta:3:45 peringatan KEC-SPAM Berkas ini tampaknya disisipi spam: tautan keluar yang disembunyikan, tautan ke situs lain ("lampion-malam.example").',
      hint.id,
    ],
    en: [
      'templates/partials/footer.eta:3 warning KEC-INLINE style="…" will be blocked by browsers, because the pages do not allow it.',
      '  Give the element a `class`, and write its style in templates/assets/site.css and mobile.css.',
      'templates/partials/footer.eta:3:45 warning KEC-SPAM Spam seems to have been planted in this file: hidden links to other sites, a link to another site ("lampion-malam.example").',
      hint.en,
    ],
  },
  'KEC-SPAM: in a file that is copied': {
    command: ['check'],
    files: {
      'content/posts/2025-01-02-kabar.md': article('Isi.'),
      'content/static/files/iklan.js':
        "var a = 1;\nif (/google/.test(document.referrer)) location.href = 'https://lampion-malam.example/';\n",
    },
    exit: 0,
    id: [
      'content/static/files/iklan.js:2:39 peringatan KEC-SPAM Berkas ini tampaknya disisipi spam: pengalihan ke situs lain, tautan ke situs lain ("location.href = \'https://lampion-malam.example/\';").',
      hint.id,
    ],
    en: [
      'content/static/files/iklan.js:2:39 warning KEC-SPAM Spam seems to have been planted in this file: a redirection to another site, a link to another site ("location.href = \'https://lampion-malam.example/\';").',
      hint.en,
    ],
  },
  'KEC-SPAM: in the settings': {
    files: {
      'content/site.yaml': `${searchlessSettings}tagline: Situs togel resmi dan slot gacor\n`,
      'content/posts/2025-01-02-kabar.md': article('Isi.'),
    },
    exit: 0,
    id: [
      'content/site.yaml peringatan KEC-SPAM Berkas ini tampaknya disisipi spam: kata-kata judi atau dagangan spam ("Situs togel resmi dan slot").',
      hint.id,
    ],
    en: [
      'content/site.yaml warning KEC-SPAM Spam seems to have been planted in this file: words of gambling or of other spam ("Situs togel resmi dan slot").',
      hint.en,
    ],
  },
};
