import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { photo } from '../support/photo.ts';
import type { FaultySite, FaultySites } from './faulty-site.ts';

const jpeg = await photo({ width: 60, height: 40 });
const png = await photo({ width: 60, height: 40, format: 'png' });

/** An article with one picture, as it lies on the disk and as the article names it. */
const picture = (file: string, bytes: Uint8Array, named = file): FaultySite['files'] => ({
  'content/posts/2025-01-02-kabar/index.md': `---\ntitle: Kabar\n---\n\nIsi.\n\n![Piagam](${named})\n`,
  [`content/posts/2025-01-02-kabar/${file}`]: bytes,
});

/** A JPEG whose header tells another size. */
function withSize(bytes: Buffer, width: number, height: number): Buffer {
  const copy = Buffer.from(bytes);
  const frame = copy.indexOf(Buffer.from([0xff, 0xc0]));
  copy.writeUInt16BE(height, frame + 5);
  copy.writeUInt16BE(width, frame + 7);
  return copy;
}

/** Lets kec remember other bytes of the photo than the file has, as when it is replaced during a build. */
function misremember(root: string): void {
  const file = 'posts/2025-01-02-kabar/piagam.jpg';
  const { size, mtimeMs, ctimeMs, ino } = statSync(join(root, 'content', file));
  const memory = join(root, '.kec/cache/photos.json');
  const { made, facts } = JSON.parse(readFileSync(memory, 'utf8'));
  const hash = '0'.repeat(64);
  const hints = { [file]: { stamp: [size, mtimeMs, ctimeMs, ino].join(' '), hash } };
  writeFileSync(memory, JSON.stringify({ made, hints, facts: { [hash]: Object.values(facts)[0] } }));
}

/** Problems of pictures. */
export const imageProblems: FaultySites = {
  'KEC-PHOTO-MISSING': {
    files: { 'content/pages/profil.md': '---\ntitle: Profil\n---\n\n![Piagam](piagam.jpg)\n' },
    exit: 1,
    id: [
      'content/pages/profil.md:5:1 error KEC-PHOTO-MISSING Gambar "piagam.jpg" tidak ditemukan.',
      '  Simpan gambarnya di sebelah artikel, atau tulis jalurnya dari content/ dengan "/" di depan.',
    ],
    en: [
      'content/pages/profil.md:5:1 error KEC-PHOTO-MISSING The picture "piagam.jpg" was not found.',
      '  Save the picture beside the article, or write its path from content/ with a "/" in front.',
    ],
  },
  'KEC-PHOTO-MISSING: with a guess': {
    files: picture('piagam.jpg', jpeg, 'piagan.jpg'),
    exit: 1,
    id: [
      'content/posts/2025-01-02-kabar/index.md:7:1 error KEC-PHOTO-MISSING Gambar "piagan.jpg" tidak ditemukan.',
      '  Mungkin maksudnya content/posts/2025-01-02-kabar/piagam.jpg?',
    ],
    en: [
      'content/posts/2025-01-02-kabar/index.md:7:1 error KEC-PHOTO-MISSING The picture "piagan.jpg" was not found.',
      '  Did you mean content/posts/2025-01-02-kabar/piagam.jpg?',
    ],
  },
  'KEC-PHOTO-CASE': {
    files: picture('Piagam.JPG', jpeg, 'piagam.jpg'),
    exit: 1,
    id: [
      'content/posts/2025-01-02-kabar/index.md:7:1 error KEC-PHOTO-CASE Gambar "piagam.jpg" bernama "content/posts/2025-01-02-kabar/Piagam.JPG"; huruf besar dan kecilnya berbeda.',
      '  Tulis nama berkasnya persis sama; server web membedakan huruf besar dan kecil.',
    ],
    en: [
      'content/posts/2025-01-02-kabar/index.md:7:1 error KEC-PHOTO-CASE The picture "piagam.jpg" is named "content/posts/2025-01-02-kabar/Piagam.JPG"; upper and lower case differ.',
      '  Write the name exactly as it is; web servers tell upper from lower case.',
    ],
  },
  'KEC-PHOTO-EXTENSION': {
    files: picture('piagam.jpg', png),
    exit: 0,
    id: [
      'content/posts/2025-01-02-kabar/index.md:7:1 peringatan KEC-PHOTO-EXTENSION Isi gambar "content/posts/2025-01-02-kabar/piagam.jpg" adalah PNG, tidak sesuai akhiran namanya.',
      '  Ganti akhiran namanya menjadi .png, juga di artikel.',
    ],
    en: [
      'content/posts/2025-01-02-kabar/index.md:7:1 warning KEC-PHOTO-EXTENSION The picture "content/posts/2025-01-02-kabar/piagam.jpg" is PNG, which its extension does not say.',
      '  Change its extension to .png, in the article too.',
    ],
  },
  'KEC-PHOTO-HEIC': {
    files: picture('piagam.jpg', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic')),
    exit: 1,
    id: [
      'content/posts/2025-01-02-kabar/index.md:7:1 error KEC-PHOTO-HEIC Foto "content/posts/2025-01-02-kabar/piagam.jpg" berformat HEIC, yang tidak dapat dibuka kebanyakan peramban.',
      '  Ekspor foto itu sebagai JPEG. Di iPhone: Pengaturan > Kamera > Format > Paling Kompatibel.',
    ],
    en: [
      'content/posts/2025-01-02-kabar/index.md:7:1 error KEC-PHOTO-HEIC The photo "content/posts/2025-01-02-kabar/piagam.jpg" is in HEIC format, which most browsers cannot open.',
      '  Export the photo as JPEG. On an iPhone: Settings > Camera > Formats > Most Compatible.',
    ],
  },
  'KEC-PHOTO-TRUNCATED': {
    files: picture('piagam.jpg', jpeg.subarray(0, jpeg.length / 2)),
    exit: 1,
    id: [
      'content/posts/2025-01-02-kabar/index.md:7:1 error KEC-PHOTO-TRUNCATED Gambar "content/posts/2025-01-02-kabar/piagam.jpg" terpotong atau rusak (VipsJpeg: premature end of JPEG image).',
      '  Salin atau unduh ulang berkas aslinya.',
    ],
    en: [
      'content/posts/2025-01-02-kabar/index.md:7:1 error KEC-PHOTO-TRUNCATED The picture "content/posts/2025-01-02-kabar/piagam.jpg" is cut short or damaged (VipsJpeg: premature end of JPEG image).',
      '  Copy or download the original file again.',
    ],
  },
  'KEC-PHOTO-UNREADABLE': {
    files: picture('piagam.jpg', Buffer.from('bukan gambar')),
    exit: 1,
    id: [
      'content/posts/2025-01-02-kabar/index.md:7:1 error KEC-PHOTO-UNREADABLE Berkas "content/posts/2025-01-02-kabar/piagam.jpg" tidak dapat dibaca sebagai gambar (Input buffer contains unsupported image format).',
      '  Pakai berkas JPEG, PNG, WebP, GIF, AVIF, TIFF, atau SVG.',
    ],
    en: [
      'content/posts/2025-01-02-kabar/index.md:7:1 error KEC-PHOTO-UNREADABLE The file "content/posts/2025-01-02-kabar/piagam.jpg" cannot be read as a picture (Input buffer contains unsupported image format).',
      '  Use a JPEG, PNG, WebP, GIF, AVIF, TIFF or SVG file.',
    ],
  },
  'KEC-PHOTO-LARGE': {
    files: picture('piagam.jpg', withSize(jpeg, 12000, 9000)),
    exit: 1,
    id: [
      'content/posts/2025-01-02-kabar/index.md:7:1 error KEC-PHOTO-LARGE Gambar "content/posts/2025-01-02-kabar/piagam.jpg" berukuran 108 megapiksel; batasnya 100.',
      '  Perkecil gambarnya; lebar 4000 piksel sudah cukup.',
    ],
    en: [
      'content/posts/2025-01-02-kabar/index.md:7:1 error KEC-PHOTO-LARGE The picture "content/posts/2025-01-02-kabar/piagam.jpg" has 108 megapixels; the limit is 100.',
      '  Make the picture smaller; a width of 4000 pixels is enough.',
    ],
  },
  'KEC-PHOTO-CHANGED': {
    before: picture('piagam.jpg', jpeg),
    files: {},
    tamper: misremember,
    exit: 1,
    id: [
      'content/posts/2025-01-02-kabar/piagam.jpg error KEC-PHOTO-CHANGED Gambar "content/posts/2025-01-02-kabar/piagam.jpg" berubah selagi situs dibuat.',
      '  Tunggu sampai berkasnya selesai disalin, lalu jalankan lagi dengan --force.',
    ],
    en: [
      'content/posts/2025-01-02-kabar/piagam.jpg error KEC-PHOTO-CHANGED The picture "content/posts/2025-01-02-kabar/piagam.jpg" changed while the site was built.',
      '  Wait until the file has been copied, then run again with --force.',
    ],
  },
  'KEC-PHOTO-REMOTE': {
    files: picture('piagam.jpg', jpeg, 'https://lain.example/piagam.jpg'),
    exit: 1,
    id: [
      'content/posts/2025-01-02-kabar/index.md:7:1 error KEC-PHOTO-REMOTE Gambar "https://lain.example/piagam.jpg" berada di situs lain.',
      '  Unduh gambarnya dan simpan di sebelah artikel, lalu tulis nama berkasnya.',
    ],
    en: [
      'content/posts/2025-01-02-kabar/index.md:7:1 error KEC-PHOTO-REMOTE The picture "https://lain.example/piagam.jpg" is on another site.',
      '  Download the picture, save it beside the article and write its file name.',
    ],
  },
};
