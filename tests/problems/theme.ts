import type { FaultySites } from './faulty-site.ts';

/** Problems of a site's own templates. */
export const themeProblems: FaultySites = {
  'KEC-TEMPLATE: a name that does not exist': {
    files: { 'templates/home.eta': '<h1>\n<%= it.situs.title %></h1>\n' },
    exit: 1,
    id: [
      "templates/home.eta:2 error KEC-TEMPLATE Templat tidak bisa dijalankan: Cannot read properties of undefined (reading 'title'): <%= it.situs.title %></h1>.",
      '  Perbaiki templat itu; nama yang dikenalnya tercantum di docs/reference.md.',
    ],
    en: [
      "templates/home.eta:2 error KEC-TEMPLATE The template does not run: Cannot read properties of undefined (reading 'title'): <%= it.situs.title %></h1>.",
      '  Mend the template; the names it knows are listed in docs/reference.md.',
    ],
  },
  'KEC-TEMPLATE: a bracket left open': {
    files: { 'templates/home.eta': '<ul>\n<% for (const post of it.posts { %><li></li><% } %>\n</ul>\n' },
    exit: 1,
    id: [
      "templates/home.eta:2 error KEC-TEMPLATE Templat tidak bisa dijalankan: Unexpected token '{': <% for (const post of it.posts { %><li></li><% } %>.",
      '  Perbaiki templat itu; nama yang dikenalnya tercantum di docs/reference.md.',
    ],
    en: [
      "templates/home.eta:2 error KEC-TEMPLATE The template does not run: Unexpected token '{': <% for (const post of it.posts { %><li></li><% } %>.",
      '  Mend the template; the names it knows are listed in docs/reference.md.',
    ],
  },
  'KEC-TEMPLATE-NAME': {
    files: { 'templates/home.eta': "<main>\n<%~ include('partials/cardd', it) %></main>\n" },
    exit: 1,
    id: [
      'templates/home.eta:2 error KEC-TEMPLATE-NAME Tidak ada templat "partials/cardd".',
      '  Mungkin maksudnya "partials/card"?',
    ],
    en: [
      'templates/home.eta:2 error KEC-TEMPLATE-NAME There is no template "partials/cardd".',
      '  Did you mean "partials/card"?',
    ],
  },
  'KEC-THEME-CHANGED': {
    files: {
      'templates/partials/date.eta':
        '<%/* kec: partials/date.eta 0123456789 */%>\n<time datetime="<%= it.iso %>"></time>\n',
    },
    exit: 0,
    id: [
      'templates/partials/date.eta:1 peringatan KEC-THEME-CHANGED Bawaan "partials/date" sudah berubah sejak disalin ke sini.',
      '  Lihat yang baru dengan: kec theme show partials/date',
      '  Lalu hapus berkas ini, salin lagi dengan: kec theme copy partials/date --force',
      '  atau, bila salinan ini sudah Anda sesuaikan: kec theme confirm partials/date',
    ],
    en: [
      'templates/partials/date.eta:1 warning KEC-THEME-CHANGED The built-in "partials/date" has changed since it was copied here.',
      '  See the new one with: kec theme show partials/date',
      '  Then remove this file, copy again with: kec theme copy partials/date --force',
      '  or, once you have brought this copy up to date: kec theme confirm partials/date',
    ],
  },
  'KEC-THEME-CHANGED: a built-in one that is gone': {
    files: { 'templates/partials/lama.eta': '<%/* kec: partials/lama.eta 0123456789 */%>\n' },
    exit: 0,
    id: [
      'templates/partials/lama.eta:1 peringatan KEC-THEME-CHANGED Bawaan "partials/lama", asal salinan ini, sudah tidak ada di kec.',
      '  Hapus berkas ini bila tidak dipakai lagi, atau hapus baris pertamanya bila ini templat Anda sendiri.',
    ],
    en: [
      'templates/partials/lama.eta:1 warning KEC-THEME-CHANGED The built-in "partials/lama", of which this is a copy, is no longer in kec.',
      '  Remove this file if nothing uses it any more, or remove its first line if it is a template of your own.',
    ],
  },
  'KEC-THEME-NAME': {
    files: {},
    command: ['theme', 'copy', 'artikel'],
    exit: 1,
    id: [
      'error KEC-THEME-NAME Tidak ada templat atau aset bawaan "artikel".',
      '  Mungkin maksudnya article?',
    ],
    en: ['error KEC-THEME-NAME There is no built-in template or asset "artikel".', '  Did you mean article?'],
  },
  'KEC-THEME-EXISTS': {
    files: { 'templates/home.eta': 'Halo\n' },
    command: ['theme', 'copy', 'home'],
    exit: 1,
    id: [
      'error KEC-THEME-EXISTS templates/home.eta sudah ada; tidak ada yang ditulis.',
      '  Ubah berkas itu, atau mulai lagi dari bawaan dan buang perubahannya: kec theme copy home --force',
    ],
    en: [
      'error KEC-THEME-EXISTS templates/home.eta exists; nothing was written.',
      '  Change that file, or begin again from the built-in one and lose its changes: kec theme copy home --force',
    ],
  },
  'KEC-THEME-COPY': {
    files: {},
    command: ['theme', 'confirm', 'home'],
    exit: 1,
    id: [
      'error KEC-THEME-COPY Situs ini tidak punya templates/home.eta.',
      '  Salin dulu: kec theme copy home',
    ],
    en: ['error KEC-THEME-COPY This site has no templates/home.eta.', '  Copy it first: kec theme copy home'],
  },
};
