import type { Block } from '../../core/body.ts';
import { videoMime } from '../../core/file-type.ts';
import type { TextRole } from '../../site/pictures.ts';
import type { Site } from '../../site/site.ts';
import type { Context } from '../context.ts';
import { figureProps } from '../figure.ts';
import { linkHref } from '../link-href.ts';
import type { StillProps, VideoProps } from '../props/blocks.ts';
import type { FigureProps, PictureProps } from '../props/pictures.ts';
import { fillWord } from '../words.ts';
import type { BlockPage } from './block-page.ts';
import { fileFacts, hostOf } from './file-facts.ts';

/** Sites of videos by the end of their host. */
const videoSites: Readonly<Record<string, string>> = {
  'youtube.com': 'YouTube',
  'youtu.be': 'YouTube',
  'youtube-nocookie.com': 'YouTube',
  'vimeo.com': 'Vimeo',
};

type Video = Extract<Block, { kind: 'video' }>;

/** A video of another site as a link, one of this site as a player. */
export function videoProps(context: Context, block: Video, page: BlockPage): VideoProps {
  const { site } = context;
  const { article, variant } = page;
  const href = article.head.links[block.link.index]?.href ?? '';
  const host = hostOf(href);
  const figure = posterIn(variant === 'mobile' ? 'mobile' : 'article', block, { ...page, site });
  const shared = {
    url: linkHref(href, article, { site, variant }),
    caption: figure?.caption ?? '',
    credit: figure?.credit ?? '',
  };
  if (host !== '') return { ...shared, ...outsideVideo(block, host, context), poster: figure?.picture };
  const still = posterIn('mobile', block, { ...page, site })?.picture;
  const { type, size } = fileFacts(href, article, site);
  return {
    ...shared,
    label: block.link.label || site.config.labels.video,
    type: videoMime(href) ?? '',
    note: [type, size].filter((part) => part !== '').join(', '),
    watch: '',
    poster: undefined,
    still: still && stillOf(still),
  };
}

const outsideVideo = ({ link }: Video, host: string, { site }: Context) => ({
  label: link.label,
  type: '',
  note: site.config.labels.videoElsewhere,
  watch: fillWord(site.config.labels.watchOn, { q: siteName(host) }),
  still: undefined,
});

const siteName = (host: string): string =>
  Object.entries(videoSites).find(([end]) => host === end || host.endsWith(`.${end}`))?.[1] ?? host;

/** The picture of a video in a role; undefined for a video without one. */
function posterIn(
  role: TextRole,
  { poster }: Video,
  { site, article, lead }: BlockPage & Readonly<{ site: Site }>,
): FigureProps | undefined {
  const image = poster === undefined ? undefined : article.head.images[poster];
  return image && figureProps({ article, image, role, lead: poster === lead }, site);
}

/** A poster is fetched before anyone plays the video, so it is the one of the mobile page on both. */
const stillOf = ({ src, width, height }: PictureProps): StillProps => ({ url: src, width, height });
