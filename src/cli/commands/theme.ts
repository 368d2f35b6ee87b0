import type { CommandDetails } from '../command.ts';
import { sharedFlags } from '../shared-flags.ts';

export const themeDetails: CommandDetails = {
  flags: [
    {
      flags: '--force',
      description: {
        id: 'copy: ganti salinan yang sudah ada; perubahannya hilang',
        en: 'copy: replace a copy that is there; its changes are lost',
      },
    },
    sharedFlags.json,
  ],
  examples: [
    {
      call: 'kec theme list',
      does: {
        id: 'nama semua templat dan aset bawaan',
        en: 'the names of all built-in templates and assets',
      },
    },
    {
      call: 'kec theme copy partials/card',
      does: {
        id: 'templates/partials/card.eta milik situs ini, untuk diubah',
        en: 'templates/partials/card.eta of this site, to be changed',
      },
    },
    {
      call: 'kec theme show article | diff templates/article.eta -',
      does: { id: 'beda salinan dengan bawaan', en: 'how a copy differs from the built-in one' },
    },
    {
      call: 'kec theme confirm article',
      does: {
        id: 'salinan sudah disesuaikan dengan bawaan yang baru',
        en: 'the copy has been brought up to the new built-in one',
      },
    },
  ],
  load: async () => (await import('../theme-command.ts')).runTheme,
};
