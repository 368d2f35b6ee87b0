import type { CommandDetails } from '../command.ts';
import { sharedFlags } from '../shared-flags.ts';

export const cleanDetails: CommandDetails = {
  flags: [
    sharedFlags.out,
    { flags: '--keep-cache', description: { id: 'simpanan gambar dibiarkan', en: 'leave the image cache' } },
    { flags: '--dry-run', description: { id: 'sebut saja, jangan hapus', en: 'only say what would go' } },
    sharedFlags.json,
  ],
  examples: [
    { call: 'kec clean --dry-run', does: { id: 'melihat apa yang akan dihapus', en: 'see what would go' } },
    {
      call: 'kec clean --keep-cache',
      does: { id: 'foto tidak perlu dibuat ulang', en: 'photos need not be made again' },
    },
  ],
  load: async () => (await import('../clean-command.ts')).runClean,
};
