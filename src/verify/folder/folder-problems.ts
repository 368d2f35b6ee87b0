import { diskReason } from '../../build/disk-fault.ts';
import type { Text } from '../../core/language.ts';
import { defineProblem } from '../../core/problem.ts';

const restore: Text = {
  id: 'Bandingkan dengan hasil kec build, cari bagaimana berkas itu masuk, lalu unggah ulang seluruh situs.',
  en: 'Compare it with what kec build makes, find out how it got there, then upload the whole site again.',
};

const remove: Text = {
  id: 'Bila bukan kantor yang menaruhnya: simpan salinannya sebagai bukti, hapus, dan ganti sandi hosting. Bila memang perlu: simpan di content/static/, maka ikut menjadi bagian situs.',
  en: 'If the office did not put it there: keep a copy as evidence, delete it, and change the passwords of the host. If it is needed: put it into content/static/, and it becomes part of the site.',
};

export const fileChanged = defineProblem<{ size: number; expected: number }>({
  code: 'KEC-FOLDER-CHANGED',
  severity: 'error',
  summary: { id: 'Berkas yang isinya bukan seperti dibuat.', en: 'A file that is not as it was built.' },
  message: ({ size, expected }) =>
    size === expected
      ? { id: 'Isi berkas ini diubah; ukurannya tetap.', en: 'This file was changed; its size is the same.' }
      : {
          id: `Isi berkas ini diubah: ${size} bita, semestinya ${expected}.`,
          en: `This file was changed: ${size} bytes instead of ${expected}.`,
        },
  hint: () => restore,
});

export const fileMissing = defineProblem<void>({
  code: 'KEC-FOLDER-MISSING',
  severity: 'error',
  summary: { id: 'Berkas situs yang tidak ada.', en: 'A file of the site that is not there.' },
  message: () => ({
    id: 'Berkas ini dibuat oleh kec dan tidak ada di folder.',
    en: 'This file was built and is not in the folder.',
  }),
  hint: () => ({ id: 'Unggah ulang seluruh situs.', en: 'Upload the whole site again.' }),
});

export const fileExtra = defineProblem<{ hidden: boolean }>({
  code: 'KEC-FOLDER-EXTRA',
  severity: 'error',
  summary: { id: 'Berkas yang bukan dari situs ini.', en: 'A file that is not of this site.' },
  message: ({ hidden }) => ({
    id: `Berkas${hidden ? ' tersembunyi' : ''} ini bukan dari situs ini.`,
    en: `This ${hidden ? 'hidden ' : ''}file is not of this site.`,
  }),
  hint: () => remove,
});

export const folderNew = defineProblem<{ files: number; first: string }>({
  code: 'KEC-FOLDER-NEW',
  severity: 'error',
  summary: { id: 'Folder baru yang bukan dari situs ini.', en: 'A new folder that is not of this site.' },
  message: ({ files, first }) => ({
    id: `Folder ini bukan dari situs ini; isinya ${files} berkas, misalnya ${first}.`,
    en: `This folder is not of this site; it holds ${files} ${files === 1 ? 'file' : 'files'}, such as ${first}.`,
  }),
  hint: () => remove,
});

export const folderEmpty = defineProblem<void>({
  code: 'KEC-FOLDER-EMPTY',
  severity: 'warning',
  summary: {
    id: 'Folder kosong yang bukan dari situs ini.',
    en: 'An empty folder that is not of this site.',
  },
  message: () => ({
    id: 'Folder kosong ini bukan dari situs ini.',
    en: 'This empty folder is not of this site.',
  }),
  hint: () => ({
    id: 'Sering dibuat oleh hosting, misalnya cgi-bin. Hapus bila tidak dipakai.',
    en: 'Hosts often make one, such as cgi-bin. Delete it if it is not used.',
  }),
});

export const programFound = defineProblem<{ listed: boolean }>({
  code: 'KEC-FOLDER-PROGRAM',
  severity: 'error',
  summary: {
    id: 'Program (PHP, CGI …) di folder situs, yang tidak punya program.',
    en: 'A program (PHP, CGI …) in the folder of a site that has none.',
  },
  message: ({ listed }) =>
    listed
      ? {
          id: 'Berkas situs ini diganti atau disisipi program yang dapat dijalankan peladen.',
          en: 'This file of the site was replaced by, or holds, a program that a server may run.',
        }
      : {
          id: 'Ini program yang dapat dijalankan peladen, dan bukan dari situs ini.',
          en: 'This is a program that a server may run, and it is not of this site.',
        },
  hint: () => ({
    id: 'Kemungkinan besar pintu belakang. Simpan salinannya sebagai bukti, hapus, ganti semua sandi hosting, dan laporkan ke CSIRT daerah atau BSSN.',
    en: 'Most likely a back door. Keep a copy as evidence, delete it, change all passwords of the host, and report it to the CSIRT of your region or to BSSN.',
  }),
});

export const controlChanged = defineProblem<{ listed: boolean }>({
  code: 'KEC-FOLDER-HTACCESS',
  severity: 'error',
  summary: {
    id: 'Berkas aturan peladen (.htaccess, .user.ini, web.config …) yang baru atau diubah.',
    en: 'A file of rules for the server (.htaccess, .user.ini, web.config …) that is new or was changed.',
  },
  message: ({ listed }) =>
    listed
      ? {
          id: 'Aturan peladen di berkas ini diubah.',
          en: 'The rules for the server in this file were changed.',
        }
      : {
          id: 'Berkas aturan peladen ini bukan dari situs ini.',
          en: 'This file of rules for the server is not of this site.',
        },
  hint: ({ listed }) =>
    listed
      ? {
          id: 'Aturan seperti ini dapat mengalihkan pengunjung atau menjalankan program. Bila hosting yang menambahkannya (misalnya cPanel), salin tambahannya ke `verify.exceptions` dalam site.yaml, lalu buat situs lagi; bila tidak, unggah ulang situs dan ganti sandi hosting.',
          en: 'Such rules can send visitors elsewhere or run programs. If the host added them (cPanel does), copy what was added into `verify.exceptions` in site.yaml and build again; if not, upload the site again and change the passwords of the host.',
        }
      : {
          id: 'Aturan seperti ini dapat mengalihkan pengunjung atau menjalankan program. Bila hosting yang menaruhnya, tulis namanya di `verify.files` dalam site.yaml, lalu buat situs lagi; bila tidak, hapus berkasnya dan ganti sandi hosting.',
          en: 'Such rules can send visitors elsewhere or run programs. If the host put the file there, write its name under `verify.files` in site.yaml and build again; if not, delete it and change the passwords of the host.',
        },
});

export const linkFound = defineProblem<{ target: string }>({
  code: 'KEC-FOLDER-LINK',
  severity: 'error',
  summary: { id: 'Tautan simbolis di folder situs.', en: 'A symbolic link in the folder of the site.' },
  message: ({ target }) => ({
    id: `Ini tautan simbolis ke ${target}; kec tidak pernah membuatnya.`,
    en: `This is a symbolic link to ${target}; kec never makes one.`,
  }),
  hint: () => ({
    id: 'Tautan dapat membuka berkas di luar situs. Hapus tautannya, lalu unggah ulang situs.',
    en: 'A link can open up files outside the site. Delete it, then upload the site again.',
  }),
});

/** What is odd about permissions: any user may write, the file may be run, or run as its owner. */
export type OddMode = 'writable' | 'executable' | 'setuid';

const modeWords: Readonly<Record<OddMode, Text>> = {
  writable: { id: 'dapat ditulis semua pengguna', en: 'can be written by every user' },
  executable: { id: 'dapat dijalankan', en: 'can be run' },
  setuid: { id: 'berjalan dengan hak pemiliknya (setuid)', en: 'runs with the rights of its owner (setuid)' },
};

export const modeOdd = defineProblem<{ odd: OddMode }>({
  code: 'KEC-FOLDER-MODE',
  severity: 'warning',
  summary: { id: 'Hak akses yang janggal.', en: 'Permissions that are odd.' },
  message: ({ odd }) => ({
    id: `Hak aksesnya janggal: ${modeWords[odd].id}.`,
    en: `Its permissions are odd: it ${modeWords[odd].en}.`,
  }),
  hint: () => ({
    id: 'Cukup 644 untuk berkas dan 755 untuk folder: chmod 644 BERKAS, chmod 755 FOLDER',
    en: 'Files need no more than 644 and folders than 755: chmod 644 FILE, chmod 755 FOLDER',
  }),
});

export const modesOdd = defineProblem<{ count: number; odd: OddMode }>({
  code: 'KEC-FOLDER-MODES',
  severity: 'warning',
  summary: {
    id: 'Hak akses yang janggal pada sebagian besar folder.',
    en: 'Permissions that are odd in most of the folder.',
  },
  message: ({ count, odd }) => ({
    id: `${count} berkas dan folder ${modeWords[odd].id}.`,
    en: `${count} files and folders: each ${modeWords[odd].en}.`,
  }),
  hint: () => ({
    id: 'Abaikan bila disknya tidak menyimpan hak akses (USB, Windows). Di peladen: find FOLDER -type f -exec chmod 644 {} + lalu find FOLDER -type d -exec chmod 755 {} +',
    en: 'Never mind if this disk keeps no permissions (USB, Windows). On a server: find FOLDER -type f -exec chmod 644 {} + and find FOLDER -type d -exec chmod 755 {} +',
  }),
});

export const itemUnreadable = defineProblem<{ reason: string }>({
  code: 'KEC-FOLDER-UNREADABLE',
  severity: 'error',
  summary: {
    id: 'Berkas atau folder yang tidak dapat diperiksa.',
    en: 'A file or folder that cannot be examined.',
  },
  message: ({ reason }) => ({
    id: `Tidak dapat diperiksa: ${diskReason(reason).id}.`,
    en: `It cannot be examined: ${diskReason(reason).en}.`,
  }),
  hint: () => ({
    id: 'Jalankan pemeriksaan sebagai pengguna yang boleh membaca seluruh folder situs.',
    en: 'Run the check as a user who may read the whole folder of the site.',
  }),
});

export const hostFile = defineProblem<{ what: Text }>({
  code: 'KEC-FOLDER-HOST',
  severity: 'warning',
  summary: {
    id: 'Berkas buatan hosting atau sistem operasi, tanpa bahaya.',
    en: 'A file that a host or an operating system makes, without harm.',
  },
  message: ({ what }) => ({
    id: `Berkas ini bukan dari situs ini, dan isinya ${what.id}.`,
    en: `This file is not of this site, and it holds ${what.en}.`,
  }),
  hint: () => ({
    id: 'Hapus bila tidak dipakai lagi, atau simpan di content/static/ agar ikut menjadi bagian situs.',
    en: 'Delete it if it is not used any more, or put it into content/static/ to make it part of the site.',
  }),
});

export const ownerProof = defineProblem<{ engine: string }>({
  code: 'KEC-FOLDER-OWNER',
  severity: 'warning',
  summary: {
    id: 'Bukti kepemilikan situs untuk mesin pencari.',
    en: 'A proof of ownership of the site for a search engine.',
  },
  message: ({ engine }) => ({
    id: `Dengan berkas ini seseorang membuktikan kepada ${engine} bahwa situs ini miliknya.`,
    en: `With this file somebody proves to ${engine} that this site is theirs.`,
  }),
  hint: ({ engine }) => ({
    id: `Bila kantor yang memasangnya, simpan di content/static/. Bila bukan, hapus berkasnya dan keluarkan pemilik yang tidak dikenal di ${engine}.`,
    en: `If the office did it, put the file into content/static/. If not, delete it and remove owners that nobody knows in ${engine}.`,
  }),
});
