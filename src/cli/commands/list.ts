import type { CommandDetails } from '../command.ts';
import { sharedFlags } from '../shared-flags.ts';

export const listDetails: CommandDetails = {
  flags: [
    sharedFlags.now,
    { flags: '--json', description: { id: 'daftar sebagai JSON', en: 'list as JSON' } },
  ],
  examples: [
    { call: 'kec list drafts', does: { id: 'draf yang belum terbit', en: 'drafts that are not published' } },
    {
      call: 'kec list future --json',
      does: { id: 'jadwal terbit, untuk program lain', en: 'the schedule, for other programs' },
    },
  ],
  load: async () => (await import('../list-command.ts')).runList,
};
