import type { CommandDetails } from '../command.ts';

export const checkDetails: CommandDetails = {
  flags: [
    {
      flags: '--strict',
      description: { id: 'anggap peringatan sebagai error', en: 'treat warnings as errors' },
    },
    {
      flags: '--now <date>',
      description: { id: 'anggap sekarang saat ini', en: 'take this moment for now' },
    },
    {
      flags: '--base-url <url>',
      description: { id: 'alamat situs, menggantikan url', en: 'address of the site, instead of url' },
    },
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
    { flags: '--json', description: { id: 'laporan sebagai JSON', en: 'report as JSON' } },
    { flags: '--quiet', description: { id: 'hanya masalah', en: 'problems only' } },
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
