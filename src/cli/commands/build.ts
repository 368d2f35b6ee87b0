import type { CommandDetails } from '../command.ts';
import { sharedFlags } from '../shared-flags.ts';

export const buildDetails: CommandDetails = {
  flags: [
    sharedFlags.drafts,
    sharedFlags.future,
    sharedFlags.expired,
    sharedFlags.now,
    sharedFlags.baseUrl,
    sharedFlags.out,
    sharedFlags.cacheDir,
    {
      flags: '--force',
      description: {
        id: 'baca ulang semua foto dan gambar jadi',
        en: 'read all photos and finished pictures again',
      },
    },
    sharedFlags.threads,
    sharedFlags.strict,
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
    sharedFlags.json,
    sharedFlags.quiet,
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
