import type { CommandDetails } from '../command.ts';

export const devDetails: CommandDetails = {
  flags: [
    { flags: '--port <n>', description: { id: 'porta (bawaan: 4000)', en: 'port (default: 4000)' } },
    {
      flags: '--host',
      description: {
        id: 'dapat dibuka dari ponsel di jaringan yang sama',
        en: 'can be opened from a phone in the same network',
      },
    },
    { flags: '--open', description: { id: 'buka peramban', en: 'open the browser' } },
    {
      flags: '--poll',
      description: {
        id: 'periksa berkas berulang kali (drive jaringan, WSL, folder tersinkron)',
        en: 'look at the files again and again (network drives, WSL, synced folders)',
      },
    },
    {
      flags: '--cache-dir <dir>',
      description: {
        id: 'folder simpanan gambar (bawaan: .kec/cache)',
        en: 'folder of the image cache (default: .kec/cache)',
      },
    },
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
