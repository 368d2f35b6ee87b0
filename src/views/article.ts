import { dayOf } from '../core/moment.ts';
import { absoluteUrl } from '../core/url.ts';
import { isPost } from '../site/assemble.ts';
import { coverOf } from '../site/covers.ts';
import { photoUses } from '../site/pictures.ts';
import type { Article } from '../site/site.ts';
import { termLink } from './card.ts';
import type { Context } from './context.ts';
import { dateProps } from './dates.ts';
import { eventProps } from './events.ts';
import type { Variant } from './link-href.ts';
import { peopleProps } from './people.ts';
import { pictureProps } from './picture.ts';
import type { ArticleProps, ShareProps } from './props/article.ts';
import type { FigureProps } from './props/pictures.ts';
import { fillWord } from './words.ts';

/** Words that people read in a minute. */
const wordsPerMinute = 200;

/** An article for one of its two pages, without the HTML of its body, which is made where the body is. */
export function articleProps(context: Context, article: Article, variant: Variant): ArticleProps {
  const { site } = context;
  const { config } = site;
  const { head, state } = article;
  const { matter } = head;
  const updated =
    matter.updated && (!matter.date || dayOf(matter.updated) !== dayOf(matter.date))
      ? matter.updated
      : undefined;
  return {
    kind: head.kind,
    title: matter.title,
    permalink: absoluteUrl(config.address, article.url),
    html: '',
    date: matter.date && dateProps(matter.date, config),
    updated: updated && dateProps(updated, config),
    category: isPost(article) && article.category ? termLink(article.category, site) : undefined,
    tags: isPost(article) ? article.tags.map((tag) => termLink(tag, site)) : [],
    people: peopleProps(article, site),
    source: matter.source && { name: matter.source.name, url: matter.source.url ?? '' },
    event: matter.event && eventProps(matter.event, site),
    cover: coverFigure(context, article, variant),
    readingTime: fillWord(config.labels.minutes, { n: Math.max(1, Math.round(head.words / wordsPerMinute)) }),
    pinned: matter.pinned,
    state: state === 'published' ? '' : state,
    extra: matter.extra,
  };
}

/** The cover as a figure of its own, unless the text shows the same photo. */
function coverFigure({ site }: Context, article: Article, variant: Variant): FigureProps | undefined {
  const cover = coverOf(article, site);
  if (cover === undefined || cover.inText) return undefined;
  const role = variant === 'mobile' ? 'mobile' : 'article';
  const picture = pictureProps(photoUses(article, site)(cover.file, role), site, {
    alt: cover.alt,
    lead: true,
  });
  return picture && { picture, caption: cover.caption, credit: cover.credit };
}

/** Links that share an article's normal page. */
export function shareProps(context: Context, article: Article): ShareProps {
  const { title } = article.head.matter;
  const url = absoluteUrl(context.site.config.address, article.url);
  const encode = encodeURIComponent;
  return {
    whatsapp: `https://wa.me/?text=${encode(`${title}\n${url}`)}`,
    facebook: `https://www.facebook.com/sharer/sharer.php?u=${encode(url)}`,
    x: `https://twitter.com/intent/tweet?text=${encode(title)}&url=${encode(url)}`,
    email: `mailto:?subject=${encode(title)}&body=${encode(url)}`,
  };
}
