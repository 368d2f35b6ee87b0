import type { FaultySites } from './faulty-site.ts';

const page = { 'content/pages/profil.md': '---\ntitle: Profil\n---\n\nIsi.\n' };

/** Problems of the commands that write for the user. */
export const scaffoldProblems: FaultySites = {
  'KEC-NEW-EXISTS': {
    files: { ...page, 'content/pages/profil-2/index.md': '---\ntitle: Dua\n---\n\nIsi.\n' },
    command: ['new-post', 'Profil', '--page', '--yes'],
    exit: 1,
    id: [
      'error KEC-NEW-EXISTS "content/pages/profil/index.md" sudah dipakai; tidak ada yang ditulis.',
      '  Yang masih bebas: --slug profil-3',
    ],
    en: [
      'error KEC-NEW-EXISTS "content/pages/profil/index.md" is taken; nothing was written.',
      '  The next free one: --slug profil-3',
    ],
  },
  'KEC-NEW-PHOTO: missing': {
    files: page,
    command: ['new-post', 'Kabar', '--yes', '--photo', 'tidak-ada.jpg'],
    exit: 1,
    id: [
      'error KEC-NEW-PHOTO Foto "tidak-ada.jpg" tidak dapat dipakai: berkasnya tidak ada.',
      '  Periksa nama dan isi berkasnya, lalu ulangi; belum ada yang ditulis.',
    ],
    en: [
      'error KEC-NEW-PHOTO The photo "tidak-ada.jpg" cannot be used: there is no such file.',
      '  Check the name and the content of the file and repeat; nothing has been written yet.',
    ],
  },
  'KEC-NEW-PHOTO: HEIC': {
    files: { ...page, 'foto.heic': Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1') },
    command: ['new-post', 'Kabar', '--yes', '--photo', 'foto.heic'],
    exit: 1,
    id: [
      'error KEC-NEW-PHOTO Foto "foto.heic" tidak dapat dipakai: formatnya HEIC, yang tidak dapat dibuka kebanyakan peramban.',
      '  Ekspor foto itu sebagai JPEG. Di iPhone: Pengaturan > Kamera > Format > Paling Kompatibel.',
    ],
    en: [
      'error KEC-NEW-PHOTO The photo "foto.heic" cannot be used: it is in HEIC format, which most browsers cannot open.',
      '  Export the photo as JPEG. On an iPhone: Settings > Camera > Formats > Most Compatible.',
    ],
  },
  'KEC-ARCHETYPE': {
    files: { ...page, 'content/archetypes/post.md': '---\ntitle: {{title}}\ndate: {{tanggal}}\n---\n' },
    command: ['new-post', 'Kabar', '--yes'],
    exit: 1,
    id: [
      'content/archetypes/post.md:3 error KEC-ARCHETYPE Arketipe ini memakai {{tanggal}}, yang tidak dikenal.',
      '  Yang ada: {{title}} {{date}} {{category}} {{tags}} {{draft}} {{photos}}',
    ],
    en: [
      'content/archetypes/post.md:3 error KEC-ARCHETYPE This archetype uses {{tanggal}}, which is unknown.',
      '  There are: {{title}} {{date}} {{category}} {{tags}} {{draft}} {{photos}}',
    ],
  },
  'KEC-INIT-EXISTS': {
    files: {},
    command: ['init', '--yes'],
    exit: 1,
    id: [
      'error KEC-INIT-EXISTS Sudah ada: content/site.yaml. Tidak ada yang ditulis.',
      '  Pilih folder baru, misalnya: kec init situs-kecamatan',
    ],
    en: [
      'error KEC-INIT-EXISTS These exist: content/site.yaml. Nothing was written.',
      '  Choose a new folder, for example: kec init site-of-the-district',
    ],
  },
};
