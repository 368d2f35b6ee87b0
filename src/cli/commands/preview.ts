import type { CommandDetails } from '../command.ts';
import { sharedFlags } from '../shared-flags.ts';

export const previewDetails: CommandDetails = {
  flags: [
    { flags: '--port <n>', description: { id: 'porta (bawaan: 4001)', en: 'port (default: 4001)' } },
    sharedFlags.host,
    sharedFlags.open,
    sharedFlags.out,
  ],
  examples: [
    {
      call: 'kec build && kec preview',
      does: { id: 'memeriksa hasil sebelum diunggah', en: 'look at the result before it is uploaded' },
    },
  ],
  load: async () => (await import('../preview-command.ts')).runPreview,
};
