import type { Text } from '../core/language.ts';
import { defineProblem } from '../core/problem.ts';

const manifestFaults = {
  missing: { id: 'tidak ada', en: 'does not exist' },
  unusable: {
    id: 'bukan manifes, atau dari versi kec lain',
    en: 'is no manifest, or one of another version of kec',
  },
} as const;

export const manifestUnusable = defineProblem<{ fault: keyof typeof manifestFaults }>({
  code: 'KEC-REBUILD-MANIFEST',
  severity: 'error',
  summary: {
    id: 'Tidak ada manifes yang dapat dibandingkan.',
    en: 'There is no manifest to compare with.',
  },
  message: ({ fault }) => ({
    id: `Berkas ini ${manifestFaults[fault].id}, jadi tidak ada yang dapat dibandingkan.`,
    en: `This file ${manifestFaults[fault].en}, so there is nothing to compare with.`,
  }),
  hint: () => ({
    id: 'Jalankan kec build dahulu, atau sebut manifes yang disimpan: kec rebuild --check --manifest BERKAS',
    en: 'Run kec build first, or name a manifest that was kept: kec rebuild --check --manifest FILE',
  }),
});

export const rebuildDiffers = defineProblem<{ count: number; causes: readonly Text[] }>({
  code: 'KEC-REBUILD',
  severity: 'error',
  summary: {
    id: 'Situs yang dibuat lagi tidak sama dengan manifesnya.',
    en: 'A site that is not the same when it is built again.',
  },
  message: ({ count }) => ({
    id: `${count} berkas tidak seperti dalam manifes.`,
    en: `${count} ${count === 1 ? 'file is' : 'files are'} not as the manifest says.`,
  }),
  hint: ({ causes }) => ({
    id: ['Kemungkinan sebabnya:', ...causes.map(({ id }) => `- ${id}`)].join('\n'),
    en: ['Likely causes:', ...causes.map(({ en }) => `- ${en}`)].join('\n'),
  }),
});
