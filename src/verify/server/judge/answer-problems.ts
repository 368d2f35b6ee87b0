import type { Text } from '../../../core/language.ts';
import { defineProblem } from '../../../core/problem.ts';
import { restore } from './content-problems.ts';

/** Visitors who get something that others do not get; undefined where all do. */
export type Only = Readonly<{ who?: Text | undefined }>;

const only = ({ who }: Only): Text => ({
  id: who ? ` (hanya untuk ${who.id})` : '',
  en: who ? ` (only for ${who.en})` : '',
});

export const servedCloaked = defineProblem<{ who: Text; what: Text }>({
  code: 'KEC-SERVED-CLOAKED',
  severity: 'error',
  summary: {
    id: 'Hanya sebagian pengunjung, misalnya Googlebot, mendapat isi lain.',
    en: 'Only some visitors, such as Googlebot, get something else.',
  },
  message: ({ who, what }) => ({
    id: `Hanya untuk ${who.id}: ${what.id}`,
    en: `Only for ${who.en}: ${what.en}`,
  }),
  hint: () => restore,
});

export const servedRedirect = defineProblem<Readonly<{ to: string }> & Only>({
  code: 'KEC-SERVED-REDIRECT',
  severity: 'error',
  summary: { id: 'Alamat dialihkan ke tempat lain.', en: 'An address leads somewhere else.' },
  message: ({ to, ...who }) => ({
    id: `Dialihkan ke ${to}${only(who).id}`,
    en: `It sends visitors to ${to}${only(who).en}`,
  }),
  hint: () => ({
    id: `Periksa .htaccess dan pengaturan server. ${restore.id}`,
    en: `Look at .htaccess and the settings of the server. ${restore.en}`,
  }),
});

export const servedMoved = defineProblem<{ to: string; base: string }>({
  code: 'KEC-SERVED-MOVED',
  severity: 'error',
  summary: {
    id: 'Seluruh situs dialihkan ke alamat lain.',
    en: 'The whole site leads to another address.',
  },
  message: ({ to }) => ({
    id: `Seluruh situs mengalihkan pengunjung ke ${to}, dengan alamat halaman yang sama.`,
    en: `The whole site sends visitors to ${to}, to the same path there.`,
  }),
  hint: ({ to, base }) => ({
    id: `Bila ${to} alamat situs ini juga (misalnya dengan www), jalankan kec verify ${to}${base}. Bila bukan: ${restore.id}`,
    en: `If ${to} is an address of this site as well (such as one with www), run kec verify ${to}${base}. If not: ${restore.en}`,
  }),
});

export const servedMissing = defineProblem<{ status: number }>({
  code: 'KEC-SERVED-MISSING',
  severity: 'error',
  summary: { id: 'Berkas tidak ada di server.', en: 'A file is not on the server.' },
  message: ({ status }) => ({
    id: `Tidak ada di server (jawaban ${status}).`,
    en: `It is not on the server (answer ${status}).`,
  }),
  hint: () => ({
    id: 'Bila situs baru dibuat lagi, unggah dulu dist/. Bila tidak, seseorang menghapusnya: unggah ulang dist/.',
    en: 'If the site has just been built again, upload dist/ first. If not, somebody deleted it: upload dist/ again.',
  }),
});

export const servedExtra = defineProblem<Readonly<{ status: number; from: string | undefined }> & Only>({
  code: 'KEC-SERVED-EXTRA',
  severity: 'error',
  summary: {
    id: 'Halaman yang tidak dibuat kec ada di server.',
    en: 'The server has a page that the build does not have.',
  },
  message: ({ status, from, ...who }) => ({
    id: `Halaman ini tidak dibuat kec, tetapi server menjawab ${status}${only(who).id}${from === undefined ? '.' : `; disebut di ${from}.`}`,
    en: `The build has no such page, but the server answers ${status}${only(who).en}${from === undefined ? '.' : `; it is named in ${from}.`}`,
  }),
  hint: () => ({
    id: `Hapus berkas atau foldernya di server. ${restore.id}`,
    en: `Delete the file or folder on the server. ${restore.en}`,
  }),
});

export const servedCatchAll = defineProblem<Readonly<{ count: number; asked: number }> & Only>({
  code: 'KEC-SERVED-CATCH-ALL',
  severity: 'error',
  summary: {
    id: 'Server menjawab alamat apa pun, juga yang dikarang.',
    en: 'The server answers any address, invented ones as well.',
  },
  message: ({ count, asked, ...who }) => ({
    id: `${count} dari ${asked} alamat karangan dijawab dengan halaman${only(who).id}, bukan "tidak ditemukan"; begitulah cara kerja pabrik halaman judi.`,
    en: `${count} of ${asked} invented addresses are answered with a page${only(who).en} and not with "not found"; that is how factories of gambling pages work.`,
  }),
  hint: () => ({
    id: `Periksa .htaccess, index.php dan pengaturan server. ${restore.id}`,
    en: `Look at .htaccess, index.php and the settings of the server. ${restore.en}`,
  }),
});

export const servedNotFound = defineProblem<Readonly<{ count: number; found: readonly string[] }> & Only>({
  code: 'KEC-SERVED-NOT-FOUND',
  severity: 'error',
  summary: {
    id: 'Halaman "tidak ditemukan" bukan yang dibuat.',
    en: 'The page for what is not there is not the built one.',
  },
  message: ({ count, found, ...who }) => {
    const links = found.length === 0 ? '' : `: ${found.slice(0, 3).join(' , ')}`;
    return {
      id: `${count} alamat yang tidak ada dijawab dengan halaman lain daripada 404.html${only(who).id}${links}`,
      en: `${count} addresses that are not there are answered with another page than 404.html${only(who).en}${links}`,
    };
  },
  hint: () => ({
    id: 'Pasang .htaccess atau potongan nginx dari kec, yang menunjuk ke 404.html. Bila sudah terpasang, isinya diubah orang.',
    en: 'Install the .htaccess or the nginx snippet of kec, which names 404.html. If it is installed, somebody changed it.',
  }),
});

export const servedPlainNotFound = defineProblem<{ count: number }>({
  code: 'KEC-SERVED-NOT-FOUND-PLAIN',
  severity: 'warning',
  summary: {
    id: 'Server memakai halaman "tidak ditemukan" bawaannya sendiri.',
    en: 'The server has a page of its own for what is not there.',
  },
  message: ({ count }) => ({
    id: `${count} alamat yang tidak ada dijawab 404 dengan halaman polos bawaan server, bukan 404.html buatan kec.`,
    en: `${count} addresses that are not there are answered with 404 and a plain page of the server, not with the built 404.html.`,
  }),
  hint: () => ({
    id: 'Bukan tanda diretas. Agar 404.html dipakai, pasang .htaccess (Apache) atau .kec/server/nginx.conf (nginx) buatan kec.',
    en: 'That is no sign of an attack. To have 404.html used, install .htaccess (Apache) or .kec/server/nginx.conf (nginx) as kec writes it.',
  }),
});

export const servedUnreachable = defineProblem<{ files: number; causes: readonly string[] }>({
  code: 'KEC-SERVED-UNREACHABLE',
  severity: 'warning',
  summary: { id: 'Server tidak dapat ditanya.', en: 'The server could not be asked.' },
  message: ({ files, causes }) => ({
    id: `${files === 0 ? 'Server' : `${files} berkas`} tidak dapat diperiksa (${causes.join(', ')}). Itu bukan tanda diretas.`,
    en: `${files === 0 ? 'The server' : `${files} files`} could not be looked at (${causes.join(', ')}). That is no sign of an attack.`,
  }),
  hint: () => ({
    id: 'Coba lagi nanti. Bila CDN menolak pemeriksaan (403, 429), izinkan alamat IP komputer ini di CDN.',
    en: 'Try again later. If a CDN refuses the check (403, 429), allow the IP address of this computer there.',
  }),
});
