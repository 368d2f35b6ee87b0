import type { CommandDetails } from '../command.ts';
import { sharedFlags } from '../shared-flags.ts';

export const dueDetails: CommandDetails = {
  flags: [
    {
      flags: '--last <span>',
      description: {
        id: 'jawab hanya yes atau no: adakah yang terbit atau berakhir selama ini, misalnya 61m, 2h, 1d',
        en: 'answer yes or no only: did anything appear or expire within this span, such as 61m, 2h, 1d',
      },
    },
    sharedFlags.now,
    { flags: '--json', description: { id: 'jawaban sebagai JSON', en: 'answer as JSON' } },
  ],
  examples: [
    { call: 'kec due', does: { id: 'jadwal yang akan datang', en: 'what is to come' } },
    {
      call: 'kec due --last 61m',
      does: {
        id: 'dalam CI setiap jam: perlukah situs dibuat lagi?',
        en: 'in hourly CI: is a build needed?',
      },
    },
  ],
  load: async () => (await import('../due-command.ts')).runDue,
};
