import { videoMime } from '../../core/file-type.ts';
import type { BlockKind } from './block-kind.ts';

/** A video of another site as a link with a picture of ours, or a file of this site that is fetched when it is played. */
export const video: BlockKind = {
  kind: 'video',
  names: { id: 'video', en: 'video' },
  shows: {
    id: 'Video: dari situs lain sebagai tautan bergambar, sehingga tidak ada yang dimuat sebelum diklik; dari situs ini sebagai pemutar.',
    en: 'A video: from another site as a link with a picture, so that nothing is fetched before a click; from this site as a player.',
  },
  holds: {
    id: 'satu tautan, dan bila ada satu gambar: [Profil kecamatan](https://www.youtube.com/watch?v=…)',
    en: 'one link and, if you like, one picture: [About the district](https://www.youtube.com/watch?v=…)',
  },
  example: {
    id: '[Profil kecamatan](https://www.youtube.com/watch?v=dQw4w9WgXcQ)\n![Kantor kecamatan dari depan](kantor.jpg)',
    en: '[About the district](https://www.youtube.com/watch?v=dQw4w9WgXcQ)\n![The district office from the front](office.jpg)',
  },
  most: { image: 1, link: 1 },
  needs: 'link',
  setting: 'poster',
  fits: {
    link: (href) => isWeb(href) || (!/^[a-z][a-z0-9+.-]*:/i.test(href) && videoMime(href) !== undefined),
    wanted: {
      id: 'video di situs lain (https://) atau berkas .mp4 atau .webm',
      en: 'a video of another site (https://) or an .mp4 or .webm file',
    },
  },
  make: ({ links: [link], images: [poster] }) => link && { kind: 'video', link, poster },
};

const isWeb = (href: string): boolean => /^(https?:)?\/\//i.test(href);
