import type { CommandDetails } from '../command.ts';
import { sharedFlags } from '../shared-flags.ts';

export const initDetails: CommandDetails = {
  flags: [
    { flags: '--name <name>', description: { id: 'nama kantor', en: 'name of the office' } },
    { flags: '--city <city>', description: { id: 'kota atau kabupaten', en: 'city or regency' } },
    { flags: '--address <address>', description: { id: 'alamat kantor', en: 'street address' } },
    { flags: '--url <url>', description: { id: 'alamat situs', en: 'address of the site' } },
    {
      flags: '--zone <zone>',
      choices: ['WIB', 'WITA', 'WIT'],
      description: { id: 'WIB, WITA atau WIT', en: 'WIB, WITA or WIT' },
    },
    { flags: '--colour <hex>', description: { id: 'warna utama, #rrggbb', en: 'main colour, #rrggbb' } },
    {
      flags: '--site-language <id|en>',
      choices: ['id', 'en'],
      description: { id: 'bahasa situs (bawaan: id)', en: 'language of the site (default: id)' },
    },
    sharedFlags.yes,
    sharedFlags.json,
  ],
  examples: [
    { call: 'kec init situs-kecamatan', does: { id: 'bertanya lalu menyiapkan', en: 'asks and sets up' } },
    {
      call: 'kec init . --name "Kecamatan Sukun" --city "Kota Malang" --zone WIB --yes',
      does: { id: 'tanpa bertanya, misalnya dari skrip', en: 'without questions, for example in a script' },
    },
  ],
  load: async () => (await import('../init-command.ts')).runInit,
};
