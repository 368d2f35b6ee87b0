import { defineProblem } from '../core/problem.ts';

export const strayEntry = defineProblem<{ inside: boolean }>({
  code: 'KEC-STRAY',
  severity: 'warning',
  summary: { id: 'Tulisan yang tidak akan terbit.', en: 'A text that will not be published.' },
  message: () => ({ id: 'Berkas ini tidak akan terbit.', en: 'This file will not be published.' }),
  hint: ({ inside }) =>
    inside
      ? {
          id: 'Tulis isinya sebagai Markdown dan ganti akhiran namanya menjadi .md.',
          en: 'Write it as Markdown and change the ending of its name to .md.',
        }
      : {
          id: 'Pindahkan ke content/posts/ (artikel), content/pages/ (halaman) atau content/static/ (disalin apa adanya).',
          en: 'Move it to content/posts/ (posts), content/pages/ (pages) or content/static/ (copied as it is).',
        },
});

export const decomposedName = defineProblem<Record<never, never>>({
  code: 'KEC-FILE-NAME',
  severity: 'error',
  summary: {
    id: 'Nama berkas dengan huruf terurai, seperti buatan Mac.',
    en: 'A file name with decomposed letters, as a Mac makes them.',
  },
  message: () => ({
    id: 'Huruf beraksen pada nama ini tersimpan terurai, sehingga berkasnya tidak dapat ditemukan.',
    en: 'The accented letters of this name are stored in parts, so that the file cannot be found.',
  }),
  hint: () => ({
    id: 'Ganti nama berkas atau foldernya dengan huruf tanpa aksen.',
    en: 'Rename the file or its folder, with letters without accents.',
  }),
});

export const linkOutside = defineProblem<Record<never, never>>({
  code: 'KEC-SYMLINK',
  severity: 'error',
  summary: {
    id: 'Tautan simbolis yang menuju ke luar content/.',
    en: 'A symbolic link that leads out of content/.',
  },
  message: () => ({
    id: 'Tautan simbolis ini menuju ke luar content/, jadi tidak diikuti: isinya dapat ikut terbit tanpa disengaja.',
    en: 'This symbolic link leads out of content/, so it is not followed: what it leads to could be published unawares.',
  }),
  hint: () => ({
    id: 'Salin berkasnya ke dalam content/, atau hapus tautan simbolisnya.',
    en: 'Copy the file into content/, or delete the link.',
  }),
});

export const notUtf8 = defineProblem<Record<never, never>>({
  code: 'KEC-ENCODING',
  severity: 'error',
  summary: { id: 'Berkas yang bukan UTF-8.', en: 'A file that is not UTF-8.' },
  message: () => ({
    id: 'Berkas ini tidak tersimpan sebagai UTF-8.',
    en: 'This file is not saved as UTF-8.',
  }),
  hint: () => ({
    id: 'Buka di penyunting teks dan simpan ulang dengan pengodean UTF-8.',
    en: 'Open it in a text editor and save it with the encoding UTF-8.',
  }),
});
