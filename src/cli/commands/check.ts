import type { CommandDetails } from '../command.ts';
import { sharedFlags } from '../shared-flags.ts';

export const checkDetails: CommandDetails = {
  flags: [
    sharedFlags.strict,
    sharedFlags.now,
    sharedFlags.baseUrl,
    {
      flags: '--external',
      description: {
        id: 'periksa juga tautan ke situs lain, lewat internet',
        en: 'ask for links to other sites as well, over the internet',
      },
    },
    {
      flags: '--manifest <file>',
      description: {
        id: 'manifes situs yang kini tayang, berkas atau alamat, untuk menemukan URL yang hilang',
        en: 'manifest of what is online now, a file or an address, to find URLs that are gone',
      },
    },
    sharedFlags.json,
    sharedFlags.quiet,
  ],
  examples: [
    {
      call: 'kec check',
      does: {
        id: 'memeriksa seluruh situs tanpa menulis hasil',
        en: 'judges the whole site and writes none of it',
      },
    },
    {
      call: 'kec check --strict --json > temuan.json',
      does: { id: 'untuk CI: setiap temuan menggagalkan', en: 'for CI: any finding fails' },
    },
  ],
  load: async () => (await import('../check-command.ts')).runCheck,
};
