import type { Command } from './command.ts';

/** Every command, in the order of the help. A new one is one entry here and one file that holds its details. */
export const commands: readonly Command[] = [
  {
    name: 'init',
    args: [
      {
        flags: '[folder]',
        description: {
          id: 'folder situs (bawaan: folder ini)',
          en: 'folder of the site (default: this one)',
        },
      },
    ],
    description: {
      id: 'Menyiapkan situs baru yang langsung bisa dibuat',
      en: 'Set up a new site that builds at once',
    },
    details: async () => (await import('./commands/init.ts')).initDetails,
  },
  {
    name: 'new-post',
    args: [{ flags: '<title>', description: { id: 'judul artikel', en: 'title of the article' } }],
    description: { id: 'Memulai artikel baru', en: 'Start a new article' },
    details: async () => (await import('./commands/new-post.ts')).newPostDetails,
  },
  {
    name: 'dev',
    description: {
      id: 'Menampilkan situs sambil ditulis, dan memuat ulang sendiri',
      en: 'Show the site while you write, with live reload',
    },
    details: async () => (await import('./commands/dev.ts')).devDetails,
  },
  {
    name: 'build',
    description: {
      id: 'Membuat situs dari folder content/ ke dist/',
      en: 'Build the site from content/ into dist/',
    },
    details: async () => (await import('./commands/build.ts')).buildDetails,
  },
  {
    name: 'check',
    description: {
      id: 'Memeriksa situs sebelum terbit: tautan, aksesibilitas, data pribadi, spam',
      en: 'Judge the site before it is published: links, accessibility, personal data, spam',
    },
    details: async () => (await import('./commands/check.ts')).checkDetails,
  },
  {
    name: 'preview',
    description: {
      id: 'Menampilkan dist/ seperti peladen sungguhan',
      en: 'Show dist/ the way a real server does',
    },
    details: async () => (await import('./commands/preview.ts')).previewDetails,
  },
  {
    name: 'verify',
    args: [
      {
        flags: '[url]',
        description: {
          id: 'alamat situs (bawaan: yang ada di manifes)',
          en: 'address of the site (default: that of the manifest)',
        },
      },
    ],
    description: {
      id: 'Memeriksa apakah server atau folder masih persis seperti yang dibuat',
      en: 'Check that a server or a folder still is exactly what was built',
    },
    details: async () => (await import('./commands/verify.ts')).verifyDetails,
  },
  {
    name: 'list',
    args: [
      {
        flags: '[what]',
        choices: ['posts', 'drafts', 'future', 'expired'],
        description: {
          id: 'posts (bawaan), drafts, future atau expired',
          en: 'posts (default), drafts, future or expired',
        },
      },
    ],
    description: { id: 'Mendaftar artikel', en: 'List articles' },
    details: async () => (await import('./commands/list.ts')).listDetails,
  },
  {
    name: 'due',
    description: {
      id: 'Menyebut kapan artikel terbit atau berakhir, dan kapan situs perlu dibuat lagi',
      en: 'Tell when articles appear or expire, and when the next build is due',
    },
    details: async () => (await import('./commands/due.ts')).dueDetails,
  },
  {
    name: 'theme',
    args: [
      {
        flags: '<action>',
        choices: ['list', 'show', 'copy', 'confirm'],
        description: { id: 'list, show, copy atau confirm', en: 'list, show, copy or confirm' },
      },
      {
        flags: '[name]',
        description: {
          id: 'nama templat atau aset, misalnya article, partials/card atau assets/site.css',
          en: 'name of a template or asset, such as article, partials/card or assets/site.css',
        },
      },
    ],
    description: {
      id: 'Menyalin templat bawaan ke templates/ untuk diubah',
      en: 'Copy a built-in template into templates/ to change it',
    },
    details: async () => (await import('./commands/theme.ts')).themeDetails,
  },
  {
    name: 'rebuild',
    description: {
      id: 'Memeriksa bahwa situs menjadi sama bila dibuat lagi',
      en: 'Check that the site is the same when it is built again',
    },
    details: async () => (await import('./commands/rebuild.ts')).rebuildDetails,
  },
  {
    name: 'keygen',
    description: {
      id: 'Membuat sepasang kunci untuk menandatangani situs',
      en: 'Make a pair of keys to sign the site with',
    },
    details: async () => (await import('./commands/keygen.ts')).keygenDetails,
  },
  {
    name: 'clean',
    description: {
      id: 'Menghapus hanya yang dibuat kec: hasil dan simpanan gambar',
      en: 'Remove only what kec made: the output and the image cache',
    },
    details: async () => (await import('./commands/clean.ts')).cleanDetails,
  },
  {
    name: 'completion',
    args: [
      {
        flags: '<shell>',
        choices: ['bash', 'zsh', 'fish', 'powershell'],
        description: { id: 'bash, zsh, fish atau powershell', en: 'bash, zsh, fish or powershell' },
      },
    ],
    description: {
      id: 'Mencetak skrip pelengkap perintah untuk terminal',
      en: 'Print the completion script of a shell',
    },
    details: async () => (await import('./commands/completion.ts')).completionDetails,
  },
];
