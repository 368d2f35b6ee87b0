import type { FaultySite, FaultySites } from './faulty-site.ts';

const page = (text: string): FaultySite['files'] => ({
  'content/pages/profil.md': `---\ntitle: Profil\n---\n\n${text}\n`,
  'content/pages/peta.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4v4"/></svg>',
});

/** Problems of blocks in articles. */
export const blockProblems: FaultySites = {
  'KEC-BLOCK-NAME: with a guess': {
    files: page('Isi.\n\n:::galery\n![Peta](peta.svg)\n:::'),
    exit: 1,
    id: [
      'content/pages/profil.md:7:1 error KEC-BLOCK-NAME Tidak ada blok ":::galery".',
      '  Mungkin maksudnya :::galeri?',
    ],
    en: [
      'content/pages/profil.md:7:1 error KEC-BLOCK-NAME There is no block ":::galery".',
      '  Did you mean :::galeri?',
    ],
  },
  'KEC-BLOCK-NAME: without one': {
    files: page(':::peringatan\nIsi.\n:::'),
    exit: 1,
    id: [
      'content/pages/profil.md:5:1 error KEC-BLOCK-NAME Tidak ada blok ":::peringatan".',
      '  Yang ada: galeri, unduhan, video, kontak.',
    ],
    en: [
      'content/pages/profil.md:5:1 error KEC-BLOCK-NAME There is no block ":::peringatan".',
      '  There are: gallery, download, video, contact.',
    ],
  },
  'KEC-BLOCK-OPEN': {
    files: page(':::galeri\n![Peta](peta.svg)'),
    exit: 1,
    id: [
      'content/pages/profil.md:5:1 error KEC-BLOCK-OPEN Blok ":::galeri" tidak ditutup.',
      '  Tulis ::: di baris sendiri sesudah isinya; di dalam sebuah blok tidak boleh ada blok lain.',
    ],
    en: [
      'content/pages/profil.md:5:1 error KEC-BLOCK-OPEN The block ":::galeri" is not closed.',
      '  Write ::: on a line of its own after what it holds; there is no block inside a block.',
    ],
  },
  'KEC-BLOCK-STRAY': {
    files: page('Isi.\n:::'),
    exit: 1,
    id: [
      'content/pages/profil.md:6:1 error KEC-BLOCK-STRAY Baris ":::" ini tidak menutup apa-apa.',
      '  Hapus baris itu, atau tulis nama bloknya di baris pembuka, misalnya :::galeri.',
    ],
    en: [
      'content/pages/profil.md:6:1 error KEC-BLOCK-STRAY This line ":::" closes nothing.',
      '  Remove it, or write the name of the block on its first line, such as :::gallery.',
    ],
  },
  'KEC-BLOCK-CONTENT': {
    files: page(':::galeri\n![Peta](peta.svg)\n\nAcara di aula.\n:::'),
    exit: 1,
    id: [
      'content/pages/profil.md:8 error KEC-BLOCK-CONTENT Ini tidak termasuk dalam blok ":::galeri": Acara di aula.',
      '  Pindahkan ke luar blok. Isi ":::galeri": foto: ![yang terlihat](foto.jpg "keterangan")',
    ],
    en: [
      'content/pages/profil.md:8 error KEC-BLOCK-CONTENT This does not belong in the block ":::galeri": Acara di aula.',
      '  Move it out of the block. What ":::galeri" holds: photos: ![what it shows](photo.jpg "caption")',
    ],
  },
  'KEC-BLOCK-EMPTY': {
    files: page(':::unduhan\n:::'),
    exit: 1,
    id: [
      'content/pages/profil.md:5:1 error KEC-BLOCK-EMPTY Blok ":::unduhan" tidak berisi tautan.',
      '  Hapus bloknya, atau isilah. Isi ":::unduhan": tautan ke berkas: [Formulir permohonan](formulir.pdf)',
    ],
    en: [
      'content/pages/profil.md:5:1 error KEC-BLOCK-EMPTY The block ":::unduhan" holds no link.',
      '  Remove the block, or fill it. What ":::unduhan" holds: links to files: [Application form](form.pdf)',
    ],
  },
  'KEC-BLOCK-LINK': {
    files: page(':::video\n[Peta](peta.svg)\n:::'),
    exit: 1,
    id: [
      'content/pages/profil.md:6:1 error KEC-BLOCK-LINK Tautan "peta.svg" di blok ":::video" tidak menuju video di situs lain (https://) atau berkas .mp4 atau .webm.',
      '  Isi ":::video": satu tautan, dan bila ada satu gambar: [Profil kecamatan](https://www.youtube.com/watch?v=…)',
    ],
    en: [
      'content/pages/profil.md:6:1 error KEC-BLOCK-LINK The link "peta.svg" in the block ":::video" does not lead to a video of another site (https://) or an .mp4 or .webm file.',
      '  What ":::video" holds: one link and, if you like, one picture: [About the district](https://www.youtube.com/watch?v=…)',
    ],
  },
  'KEC-BLOCK-OFFICE': {
    files: page('Isi.\n\n:::kontak\n:::'),
    exit: 1,
    id: [
      'content/pages/profil.md:7:1 error KEC-BLOCK-OFFICE Kotak kontak ini kosong: `office` di content/site.yaml belum diisi.',
      '  Isi alamat atau telepon kantor, misalnya:',
      '  office:',
      '    address: Jalan Contoh 1',
      '    phone: (0341) 123456',
    ],
    en: [
      'content/pages/profil.md:7:1 error KEC-BLOCK-OFFICE This contact box is empty: `office` in content/site.yaml says nothing yet.',
      '  Write the address or telephone of the office, for example:',
      '  office:',
      '    address: Jalan Contoh 1',
      '    phone: (0341) 123456',
    ],
  },
};
