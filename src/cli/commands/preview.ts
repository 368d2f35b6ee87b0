import type { CommandDetails } from '../command.ts';

export const previewDetails: CommandDetails = {
  flags: [
    { flags: '--port <n>', description: { id: 'porta (bawaan: 4001)', en: 'port (default: 4001)' } },
    {
      flags: '--host',
      description: {
        id: 'dapat dibuka dari ponsel di jaringan yang sama',
        en: 'can be opened from a phone in the same network',
      },
    },
    { flags: '--open', description: { id: 'buka peramban', en: 'open the browser' } },
    {
      flags: '--out <dir>',
      description: { id: 'folder hasil (bawaan: dist)', en: 'output folder (default: dist)' },
    },
  ],
  examples: [
    {
      call: 'kec build && kec preview',
      does: { id: 'memeriksa hasil sebelum diunggah', en: 'look at the result before it is uploaded' },
    },
  ],
  load: async () => (await import('../preview-command.ts')).runPreview,
};
