import { defineProblem } from '../../core/problem.ts';
import type { BlockKind } from './block-kind.ts';

export const officeUnknown = defineProblem<Readonly<Record<string, never>>>({
  code: 'KEC-BLOCK-OFFICE',
  severity: 'error',
  summary: {
    id: 'Kotak kontak di situs yang setelannya tidak menyebut kontak.',
    en: 'A contact box in a site whose settings name no contact.',
  },
  message: () => ({
    id: 'Kotak kontak ini kosong: `office` di content/site.yaml belum diisi.',
    en: 'This contact box is empty: `office` in content/site.yaml says nothing yet.',
  }),
  hint: () => ({
    id: 'Isi alamat atau telepon kantor, misalnya:\noffice:\n  address: Jalan Contoh 1\n  phone: (0341) 123456',
    en: 'Write the address or telephone of the office, for example:\noffice:\n  address: Jalan Contoh 1\n  phone: (0341) 123456',
  }),
});

/** How the office is reached, from the settings. */
export const contact: BlockKind = {
  kind: 'contact',
  names: { id: 'kontak', en: 'contact' },
  shows: {
    id: 'Alamat, jam pelayanan, telepon, WhatsApp, surel dan peta kantor, dari `office` di site.yaml.',
    en: 'Address, hours, telephone, WhatsApp, e-mail and map of the office, from `office` in site.yaml.',
  },
  holds: { id: 'tidak ada: isinya dari site.yaml', en: 'nothing: what it shows comes from site.yaml' },
  example: { id: '', en: '' },
  most: { image: 0, link: 0 },
  needs: undefined,
  setting: 'inline',
  faults: ({ place }, { office }) => (office ? [] : [officeUnknown(place, {})]),
  make: () => ({ kind: 'contact' }),
};
