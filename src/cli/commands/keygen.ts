import type { CommandDetails } from '../command.ts';
import { sharedFlags } from '../shared-flags.ts';

export const keygenDetails: CommandDetails = {
  flags: [
    {
      flags: '--out <name>',
      description: {
        id: 'nama kedua berkas tanpa akhiran (bawaan: kec-key)',
        en: 'name of both files without ending (default: kec-key)',
      },
    },
    sharedFlags.json,
  ],
  examples: [
    {
      call: 'kec keygen',
      does: { id: 'membuat kec-key.pem dan kec-key.pub.pem', en: 'makes kec-key.pem and kec-key.pub.pem' },
    },
    {
      call: 'kec keygen --out ../kunci/situs',
      does: { id: 'di luar folder situs', en: 'outside the folder of the site' },
    },
  ],
  load: async () => (await import('../keygen-command.ts')).runKeygen,
};
