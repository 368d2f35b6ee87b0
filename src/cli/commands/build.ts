import type { CommandDetails } from '../command.ts';

export const buildDetails: CommandDetails = {
  flags: [
    { flags: '--drafts', description: { id: 'sertakan draf', en: 'include drafts' } },
    {
      flags: '--future',
      description: { id: 'sertakan yang belum waktunya', en: 'include posts of the future' },
    },
    { flags: '--expired', description: { id: 'sertakan yang kedaluwarsa', en: 'include expired posts' } },
    {
      flags: '--now <date>',
      description: { id: 'anggap sekarang saat ini', en: 'take this moment for now' },
    },
    {
      flags: '--base-url <url>',
      description: { id: 'alamat situs, menggantikan url', en: 'address of the site, instead of url' },
    },
    {
      flags: '--out <dir>',
      description: { id: 'folder hasil (bawaan: dist)', en: 'output folder (default: dist)' },
    },
    {
      flags: '--cache-dir <dir>',
      description: {
        id: 'folder simpanan gambar (bawaan: .kec/cache)',
        en: 'folder of the image cache (default: .kec/cache)',
      },
    },
    {
      flags: '--force',
      description: {
        id: 'baca ulang semua foto dan gambar jadi',
        en: 'read all photos and finished pictures again',
      },
    },
    { flags: '--threads <n>', description: { id: 'jumlah utas', en: 'number of threads' } },
    {
      flags: '--strict',
      description: { id: 'anggap peringatan sebagai error', en: 'treat warnings as errors' },
    },
    {
      flags: '--sign [file]',
      description: {
        id: 'tanda tangani manifes dengan kunci privat dari berkas ini, atau dari KEC_SIGN_KEY',
        en: 'sign the manifest with the private key in this file, or in KEC_SIGN_KEY',
      },
    },
    {
      flags: '--timings',
      description: { id: 'tunjukkan ke mana waktunya habis', en: 'show where the time went' },
    },
    { flags: '--json', description: { id: 'laporan sebagai JSON', en: 'report as JSON' } },
    { flags: '--quiet', description: { id: 'hanya masalah', en: 'problems only' } },
    {
      flags: '--verbose',
      description: { id: 'sebut setiap berkas yang ditulis', en: 'name every file that is written' },
    },
  ],
  examples: [
    { call: 'kec build', does: { id: 'membuat situs di dist/', en: 'builds the site into dist/' } },
    {
      call: 'kec build --strict --json > laporan.json',
      does: { id: 'untuk CI: peringatan pun menggagalkan', en: 'for CI: warnings fail as well' },
    },
    {
      call: 'kec build --drafts --out pratinjau',
      does: { id: 'situs dengan draf, di folder lain', en: 'the site with drafts, in another folder' },
    },
    {
      call: 'kec build --sign kec-key.pem',
      does: {
        id: 'dengan tanda tangan di .kec/manifest.json.sig (kuncinya dari kec keygen)',
        en: 'with a signature in .kec/manifest.json.sig (the key is made by kec keygen)',
      },
    },
  ],
  load: async () => (await import('../build-command.ts')).runBuild,
};
