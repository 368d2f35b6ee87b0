import type { CommandDetails } from '../command.ts';
import { sharedFlags } from '../shared-flags.ts';

export const rebuildDetails: CommandDetails = {
  flags: [
    {
      flags: '--check',
      description: { id: 'bandingkan dengan manifes', en: 'compare with the manifest' },
    },
    {
      flags: '--manifest <file|url>',
      description: {
        id: 'manifes yang dibandingkan (bawaan: .kec/manifest.json)',
        en: 'manifest to compare with (default: .kec/manifest.json)',
      },
    },
    {
      flags: '--cold',
      description: {
        id: 'buat ulang semua gambar, tanpa simpanan',
        en: 'make all pictures anew, without the cache',
      },
    },
    sharedFlags.drafts,
    sharedFlags.future,
    sharedFlags.expired,
    sharedFlags.now,
    sharedFlags.baseUrl,
    sharedFlags.threads,
    sharedFlags.json,
    sharedFlags.quiet,
  ],
  examples: [
    {
      call: 'kec rebuild --check',
      does: {
        id: 'situs dibuat lagi di tempat sementara: apakah sama?',
        en: 'the site is built again in a temporary place: is it the same?',
      },
    },
    {
      call: 'kec rebuild --check --cold --now 2026-11-20 --manifest manifest-november.json',
      does: {
        id: 'bukti bahwa situs bulan lalu berasal dari sumber ini',
        en: "proof that last month's site came from these sources",
      },
    },
  ],
  load: async () => (await import('../rebuild-command.ts')).runRebuild,
};
