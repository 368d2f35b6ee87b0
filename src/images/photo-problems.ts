import type { PhotoFacts, PhotoFault } from '../core/image.ts';
import { defineProblem, type Place, type Problem } from '../core/problem.ts';

type Named = Readonly<{ file: string }>;
type Unread = Named & Readonly<{ detail: string }>;

export const photoHeic = defineProblem<Named>({
  code: 'KEC-PHOTO-HEIC',
  severity: 'error',
  summary: { id: 'Foto HEIC.', en: 'A HEIC photo.' },
  message: ({ file }) => ({
    id: `Foto "content/${file}" berformat HEIC, yang tidak dapat dibuka kebanyakan peramban.`,
    en: `The photo "content/${file}" is in HEIC format, which most browsers cannot open.`,
  }),
  hint: () => ({
    id: 'Ekspor foto itu sebagai JPEG. Di iPhone: Pengaturan > Kamera > Format > Paling Kompatibel.',
    en: 'Export the photo as JPEG. On an iPhone: Settings > Camera > Formats > Most Compatible.',
  }),
});

export const photoTruncated = defineProblem<Unread>({
  code: 'KEC-PHOTO-TRUNCATED',
  severity: 'error',
  summary: { id: 'Gambar yang terpotong atau rusak.', en: 'A picture that is cut short or damaged.' },
  message: ({ file, detail }) => ({
    id: `Gambar "content/${file}" terpotong atau rusak (${detail}).`,
    en: `The picture "content/${file}" is cut short or damaged (${detail}).`,
  }),
  hint: () => ({
    id: 'Salin atau unduh ulang berkas aslinya.',
    en: 'Copy or download the original file again.',
  }),
});

export const photoUnreadable = defineProblem<Unread>({
  code: 'KEC-PHOTO-UNREADABLE',
  severity: 'error',
  summary: {
    id: 'Berkas yang tidak dapat dibaca sebagai gambar.',
    en: 'A file that cannot be read as a picture.',
  },
  message: ({ file, detail }) => ({
    id: `Berkas "content/${file}" tidak dapat dibaca sebagai gambar (${detail}).`,
    en: `The file "content/${file}" cannot be read as a picture (${detail}).`,
  }),
  hint: () => ({
    id: 'Pakai berkas JPEG, PNG, WebP, GIF, AVIF, TIFF, atau SVG.',
    en: 'Use a JPEG, PNG, WebP, GIF, AVIF, TIFF or SVG file.',
  }),
});

export const photoTooLarge = defineProblem<Unread>({
  code: 'KEC-PHOTO-LARGE',
  severity: 'error',
  summary: { id: 'Gambar lebih dari 100 megapiksel.', en: 'A picture of more than 100 megapixels.' },
  message: ({ file, detail }) => ({
    id: `Gambar "content/${file}" berukuran ${detail} megapiksel; batasnya 100.`,
    en: `The picture "content/${file}" has ${detail} megapixels; the limit is 100.`,
  }),
  hint: () => ({
    id: 'Perkecil gambarnya; lebar 4000 piksel sudah cukup.',
    en: 'Make the picture smaller; a width of 4000 pixels is enough.',
  }),
});

export const photoComplex = defineProblem<Named>({
  code: 'KEC-PHOTO-COMPLEX',
  severity: 'error',
  summary: {
    id: 'Gambar vektor atau animasi yang terlalu rumit.',
    en: 'A vector picture or an animation that is too complex.',
  },
  message: ({ file }) => ({
    id: `Gambar "content/${file}" terlalu rumit untuk digambar: terlalu banyak bentuk, efek, atau bingkai animasi.`,
    en: `The picture "content/${file}" is too complex to be drawn: it has too many shapes, effects, or frames.`,
  }),
  hint: () => ({
    id: 'Sederhanakan gambarnya, atau simpan sebagai PNG atau JPEG.',
    en: 'Make it simpler, or save it as a PNG or JPEG.',
  }),
});

export const photoChanged = defineProblem<Named>({
  code: 'KEC-PHOTO-CHANGED',
  severity: 'error',
  summary: {
    id: 'Gambar yang berubah selagi situs dibuat.',
    en: 'A picture that changed while the site was built.',
  },
  message: ({ file }) => ({
    id: `Gambar "content/${file}" berubah selagi situs dibuat.`,
    en: `The picture "content/${file}" changed while the site was built.`,
  }),
  hint: () => ({
    id: 'Tunggu sampai berkasnya selesai disalin, lalu jalankan lagi dengan --force.',
    en: 'Wait until the file has been copied, then run again with --force.',
  }),
});

export const photoMissing = defineProblem<Readonly<{ src: string; guess: string | undefined }>>({
  code: 'KEC-PHOTO-MISSING',
  severity: 'error',
  summary: { id: 'Gambar yang tidak ada.', en: 'A picture that does not exist.' },
  message: ({ src }) => ({
    id: `Gambar "${src}" tidak ditemukan.`,
    en: `The picture "${src}" was not found.`,
  }),
  hint: ({ guess }) => ({
    id: guess
      ? `Mungkin maksudnya content/${guess}?`
      : 'Simpan gambarnya di sebelah artikel, atau tulis jalurnya dari content/ dengan "/" di depan.',
    en: guess
      ? `Did you mean content/${guess}?`
      : 'Save the picture beside the article, or write its path from content/ with a "/" in front.',
  }),
});

export const photoCase = defineProblem<Readonly<{ src: string; actual: string }>>({
  code: 'KEC-PHOTO-CASE',
  severity: 'error',
  summary: {
    id: 'Nama gambar dengan huruf besar dan kecil yang berbeda.',
    en: 'The name of a picture in other upper and lower case.',
  },
  message: ({ src, actual }) => ({
    id: `Gambar "${src}" bernama "${actual}"; huruf besar dan kecilnya berbeda.`,
    en: `The picture "${src}" is named "${actual}"; upper and lower case differ.`,
  }),
  hint: () => ({
    id: 'Tulis nama berkasnya persis sama; server web membedakan huruf besar dan kecil.',
    en: 'Write the name exactly as it is; web servers tell upper from lower case.',
  }),
});

export const photoWrongExtension = defineProblem<Named & Readonly<{ format: string; extension: string }>>({
  code: 'KEC-PHOTO-EXTENSION',
  severity: 'warning',
  summary: {
    id: 'Gambar yang akhiran namanya tidak sesuai isinya.',
    en: 'A picture whose extension does not fit its content.',
  },
  message: ({ file, format }) => ({
    id: `Isi gambar "content/${file}" adalah ${format}, tidak sesuai akhiran namanya.`,
    en: `The picture "content/${file}" is ${format}, which its extension does not say.`,
  }),
  hint: ({ extension }) => ({
    id: `Ganti akhiran namanya menjadi .${extension}, juga di artikel.`,
    en: `Change its extension to .${extension}, in the article too.`,
  }),
});

/** The problem of a picture that cannot be used, where it is used. */
export function photoProblem({ file, fault, detail }: PhotoFault, place: Place): Problem {
  switch (fault) {
    case 'heic':
      return photoHeic(place, { file });
    case 'truncated':
      return photoTruncated(place, { file, detail });
    case 'unreadable':
      return photoUnreadable(place, { file, detail });
    case 'too-large':
      return photoTooLarge(place, { file, detail });
    case 'too-complex':
      return photoComplex(place, { file });
    case 'changed':
      return photoChanged(place, { file });
  }
}

const extensionsOf: Readonly<Record<PhotoFacts['format'], readonly [string, ...string[]]>> = {
  jpeg: ['jpg', 'jpeg', 'jpe', 'jfif'],
  png: ['png'],
  webp: ['webp'],
  gif: ['gif'],
  avif: ['avif'],
  tiff: ['tif', 'tiff'],
  svg: ['svg'],
};

/** A warning where a file's name says another format than its bytes. */
export function photoExtension({ file, format }: PhotoFacts, place: Place): readonly Problem[] {
  const extensions = extensionsOf[format];
  if (extensions.includes(file.slice(file.lastIndexOf('.') + 1).toLowerCase())) return [];
  return [photoWrongExtension(place, { file, format: format.toUpperCase(), extension: extensions[0] })];
}
