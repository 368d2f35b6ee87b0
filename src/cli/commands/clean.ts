import type { CommandDetails } from '../command.ts';

export const cleanDetails: CommandDetails = {
  flags: [
    {
      flags: '--out <dir>',
      description: { id: 'folder hasil (bawaan: dist)', en: 'output folder (default: dist)' },
    },
    { flags: '--keep-cache', description: { id: 'simpanan gambar dibiarkan', en: 'leave the image cache' } },
    { flags: '--dry-run', description: { id: 'sebut saja, jangan hapus', en: 'only say what would go' } },
    { flags: '--json', description: { id: 'laporan sebagai JSON', en: 'report as JSON' } },
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
