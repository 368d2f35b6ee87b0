import type { Text } from '../../../core/language.ts';
import { defineProblem } from '../../../core/problem.ts';
import { margin } from '../client/sender.ts';

/** What is found in a page, and for whom: nothing is said of visitors where all are meant. */
type Found = Readonly<{ found: readonly string[] }>;

/** What helps against every change: the site is put back, and the way in is closed. */
export const restore: Text = {
  id: 'Unggah ulang dist/ ke server, ganti semua kata sandi hosting, lalu cari berkas asing dengan kec verify --dir.',
  en: 'Upload dist/ again, change all passwords of the host, and look for foreign files with kec verify --dir.',
};

const list = (found: readonly string[]): string =>
  found.slice(0, 3).join(' , ') + (found.length > 3 ? ` … (+${found.length - 3})` : '');

/** What the size of a changed file says, in bytes. */
function sizeChange(size: number, built: number): Text {
  if (size === 0) return { id: 'kosong', en: 'it is empty' };
  if (size === built) return { id: 'ukurannya tetap', en: 'its size is the same' };
  const bytes = Math.abs(size - built);
  const unit = bytes === 1 ? 'byte' : 'bytes';
  if (size < built) return { id: `kurang ${bytes} bita`, en: `${bytes} ${unit} less` };
  // No more than this is read.
  const isCut = bytes > margin;
  return {
    id: `lebih ${isCut ? 'sedikitnya ' : ''}${bytes} bita`,
    en: `${isCut ? 'at least ' : ''}${bytes} ${unit} more`,
  };
}

export const servedChanged = defineProblem<{ type: string; size: number; built: number }>({
  code: 'KEC-SERVED-CHANGED',
  severity: 'error',
  summary: {
    id: 'Isi berkas di server bukan yang dibuat.',
    en: 'A file on the server is not the built one.',
  },
  message: ({ type, size, built }) => {
    const change = sizeChange(size, built);
    return {
      id: `Isinya (${type}) bukan yang dibuat: ${change.id}.`,
      en: `Its content (${type}) is not what was built: ${change.en}.`,
    };
  },
  hint: () => restore,
});

export const servedScript = defineProblem<Found>({
  code: 'KEC-SERVED-SCRIPT',
  severity: 'error',
  summary: { id: 'Skrip yang tidak dibuat kec.', en: 'A script that the build does not have.' },
  message: ({ found }) => ({
    id: `Ada skrip yang bukan dari situs ini: ${list(found)}`,
    en: `There is a script that is not of this site: ${list(found)}`,
  }),
  hint: () => restore,
});

export const servedFrame = defineProblem<Found>({
  code: 'KEC-SERVED-FRAME',
  severity: 'error',
  summary: { id: 'Bingkai (iframe) yang tidak dibuat kec.', en: 'A frame that the build does not have.' },
  message: ({ found }) => ({
    id: `Halaman ini memuat halaman lain di dalamnya: ${list(found)}`,
    en: `This page loads another page inside it: ${list(found)}`,
  }),
  hint: () => restore,
});

export const servedLink = defineProblem<Found & Readonly<{ hidden: boolean }>>({
  code: 'KEC-SERVED-LINK',
  severity: 'error',
  summary: {
    id: 'Tautan ke luar yang tidak dibuat kec, tersembunyi atau tidak.',
    en: 'Links to other sites that the build does not have, hidden or not.',
  },
  message: ({ found, hidden }) => ({
    id: `Ada tautan ${hidden ? 'tersembunyi ' : ''}yang bukan dari situs ini: ${list(found)}`,
    en: `There are ${hidden ? 'hidden ' : ''}links that are not of this site: ${list(found)}`,
  }),
  hint: () => restore,
});

export const servedCanonical = defineProblem<Found>({
  code: 'KEC-SERVED-CANONICAL',
  severity: 'error',
  summary: {
    id: 'Halaman mengaku milik alamat lain.',
    en: 'A page says that it belongs to another address.',
  },
  message: ({ found }) => ({
    id: `Halaman ini meminta Google memakai alamat lain: ${list(found)}`,
    en: `This page asks Google to use another address: ${list(found)}`,
  }),
  hint: () => restore,
});

export const servedNoindex = defineProblem<Found>({
  code: 'KEC-SERVED-NOINDEX',
  severity: 'error',
  summary: {
    id: 'Halaman meminta mesin pencari tidak mencatatnya.',
    en: 'A page asks search engines to leave it out.',
  },
  message: ({ found }) => ({
    id: `Halaman ini kini meminta mesin pencari: ${list(found)}`,
    en: `This page now tells search engines: ${list(found)}`,
  }),
  hint: () => restore,
});

export const servedImage = defineProblem<{ type: string }>({
  code: 'KEC-SERVED-IMAGE',
  severity: 'error',
  summary: { id: 'Gambar di server bukan yang dibuat.', en: 'A picture on the server is not the built one.' },
  message: ({ type }) => ({
    id: `Gambar ini (${type}) bukan yang dibuat; CDN yang mengecilkan gambar juga mengubahnya.`,
    en: `This picture (${type}) is not the built one; a CDN that makes pictures smaller changes them as well.`,
  }),
  hint: () => ({
    id: `Matikan pengecilan gambar di CDN bila ada. Bila tidak: ${restore.id}`,
    en: `Switch off what makes pictures smaller at the CDN, if there is one. If not: ${restore.en}`,
  }),
});

export const servedRobots = defineProblem<Found>({
  code: 'KEC-SERVED-ROBOTS',
  severity: 'error',
  summary: {
    id: 'robots.txt di server bukan yang dibuat.',
    en: 'The robots.txt on the server is not the built one.',
  },
  message: ({ found }) => ({
    id: `robots.txt bukan yang dibuat${found.length === 0 ? '.' : `: ${list(found)}`}`,
    en: `The robots.txt is not the built one${found.length === 0 ? '.' : `: ${list(found)}`}`,
  }),
  hint: () => restore,
});

export const servedSitemap = defineProblem<Found>({
  code: 'KEC-SERVED-SITEMAP',
  severity: 'error',
  summary: {
    id: 'Peta situs di server bukan yang dibuat.',
    en: 'The sitemap on the server is not the built one.',
  },
  message: ({ found }) => ({
    id: `Peta situs bukan yang dibuat${found.length === 0 ? '.' : `; alamat asing: ${list(found)}`}`,
    en: `The sitemap is not the built one${found.length === 0 ? '.' : `; foreign addresses: ${list(found)}`}`,
  }),
  hint: () => ({
    id: `${restore.id} Kirim ulang peta situs di Search Console.`,
    en: `${restore.en} Submit the sitemap again in Search Console.`,
  }),
});
