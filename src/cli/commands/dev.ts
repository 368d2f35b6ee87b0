import type { CommandDetails } from '../command.ts';
import { sharedFlags } from '../shared-flags.ts';

export const devDetails: CommandDetails = {
  flags: [
    { flags: '--port <n>', description: { id: 'porta (bawaan: 4000)', en: 'port (default: 4000)' } },
    sharedFlags.host,
    sharedFlags.open,
    {
      flags: '--poll',
      description: {
        id: 'periksa berkas berulang kali (drive jaringan, WSL, folder tersinkron)',
        en: 'look at the files again and again (network drives, WSL, synced folders)',
      },
    },
    sharedFlags.cacheDir,
  ],
  examples: [
    {
      call: 'kec dev --open',
      does: { id: 'menulis sambil melihat hasilnya', en: 'write and see the result' },
    },
    {
      call: 'kec dev --host',
      does: { id: 'melihat di ponsel, lewat kode QR', en: 'look at it on a phone, by QR code' },
    },
  ],
  load: async () => (await import('../dev-command.ts')).runDev,
};
