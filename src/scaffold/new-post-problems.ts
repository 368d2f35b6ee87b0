import type { PhotoFault } from '../core/image.ts';
import type { Text } from '../core/language.ts';
import { defineProblem } from '../core/problem.ts';

export const entryExists = defineProblem<{ taken: string; free: string }>({
  code: 'KEC-NEW-EXISTS',
  severity: 'error',
  summary: { id: 'Artikel dengan alamat itu sudah ada.', en: 'There is an entry of that URL already.' },
  message: ({ taken }) => ({
    id: `"${taken}" sudah dipakai; tidak ada yang ditulis.`,
    en: `"${taken}" is taken; nothing was written.`,
  }),
  hint: ({ free }) => ({ id: `Yang masih bebas: --slug ${free}`, en: `The next free one: --slug ${free}` }),
});

/** Why a photo cannot be taken: it is not there, no file, not to be opened, or what the decoder says. */
export type PhotoRefusal = PhotoFault['fault'] | 'missing' | 'no-file' | 'closed';

const reasons: Readonly<Record<PhotoRefusal, Text>> = {
  missing: { id: 'berkasnya tidak ada', en: 'there is no such file' },
  'no-file': { id: 'itu bukan berkas', en: 'it is not a file' },
  closed: { id: 'berkasnya tidak dapat dibuka', en: 'the file cannot be opened' },
  heic: {
    id: 'formatnya HEIC, yang tidak dapat dibuka kebanyakan peramban',
    en: 'it is in HEIC format, which most browsers cannot open',
  },
  truncated: { id: 'terpotong atau rusak', en: 'it is cut short or damaged' },
  unreadable: { id: 'bukan gambar yang dapat dibaca', en: 'it cannot be read as a picture' },
  'too-complex': { id: 'terlalu rumit', en: 'it is too complex' },
  'too-large': { id: 'terlalu besar', en: 'it is too large' },
  changed: { id: 'berubah selagi disalin', en: 'it changed while it was copied' },
};

export const photoRefused = defineProblem<{ file: string; reason: PhotoRefusal }>({
  code: 'KEC-NEW-PHOTO',
  severity: 'error',
  summary: { id: 'Foto yang tidak dapat disalin.', en: 'A photo that cannot be copied.' },
  message: ({ file, reason }) => ({
    id: `Foto "${file}" tidak dapat dipakai: ${reasons[reason].id}.`,
    en: `The photo "${file}" cannot be used: ${reasons[reason].en}.`,
  }),
  hint: ({ reason }) =>
    reason === 'heic'
      ? {
          id: 'Ekspor foto itu sebagai JPEG. Di iPhone: Pengaturan > Kamera > Format > Paling Kompatibel.',
          en: 'Export the photo as JPEG. On an iPhone: Settings > Camera > Formats > Most Compatible.',
        }
      : {
          id: 'Periksa nama dan isi berkasnya, lalu ulangi; belum ada yang ditulis.',
          en: 'Check the name and the content of the file and repeat; nothing has been written yet.',
        },
});

export const archetypeUnknown = defineProblem<{ token: string; known: string }>({
  code: 'KEC-ARCHETYPE',
  severity: 'error',
  summary: {
    id: 'Kata dalam kurung kurawal yang tidak dikenal di sebuah arketipe.',
    en: 'An unknown word in braces in an archetype.',
  },
  message: ({ token }) => ({
    id: `Arketipe ini memakai {{${token}}}, yang tidak dikenal.`,
    en: `This archetype uses {{${token}}}, which is unknown.`,
  }),
  hint: ({ known }) => ({ id: `Yang ada: ${known}`, en: `There are: ${known}` }),
});
