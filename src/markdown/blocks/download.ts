import type { BlockKind } from './block-kind.ts';

/** Files to be downloaded, each with its type and size. */
export const download: BlockKind = {
  kind: 'download',
  names: { id: 'unduhan', en: 'download' },
  shows: {
    id: 'Tautan ke berkas, dengan jenis dan ukurannya.',
    en: 'Links to files, with their type and size.',
  },
  holds: {
    id: 'tautan ke berkas: [Formulir permohonan](formulir.pdf)',
    en: 'links to files: [Application form](form.pdf)',
  },
  example: { id: '[Formulir permohonan](formulir.pdf)', en: '[Application form](form.pdf)' },
  most: { image: 0, link: Number.POSITIVE_INFINITY },
  needs: 'link',
  setting: 'inline',
  fits: {
    link: (href) =>
      /^(https?:)?\/\//i.test(href) ||
      /^(?![a-z][a-z0-9+.-]*:|#)[^?#]*[^/?#]\.(?!md\b)[a-z0-9]+([?#]|$)/i.test(href),
    wanted: { id: 'sebuah berkas', en: 'a file' },
  },
  make: ({ links }) => ({ kind: 'download', links }),
};
