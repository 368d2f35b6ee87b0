import type { BlockKind } from './block-kind.ts';

/** Photos side by side, small, each leading to its large version. */
export const gallery: BlockKind = {
  kind: 'gallery',
  names: { id: 'galeri', en: 'gallery' },
  shows: {
    id: 'Foto kecil berdampingan; masing-masing membuka foto besarnya.',
    en: 'Small photos side by side, each of which opens its large version.',
  },
  holds: {
    id: 'foto: ![yang terlihat](foto.jpg "keterangan")',
    en: 'photos: ![what it shows](photo.jpg "caption")',
  },
  example: {
    id: '![Warga di aula](aula.jpg "Pembukaan")\n![Bibit pohon](bibit.jpg)',
    en: '![People in the hall](hall.jpg "The opening")\n![Young trees](trees.jpg)',
  },
  most: { image: Number.POSITIVE_INFINITY, link: 0 },
  needs: 'image',
  setting: 'gallery',
  make: ({ images }) => ({ kind: 'gallery', images }),
};
