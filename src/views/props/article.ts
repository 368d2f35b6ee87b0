import type { DateProps } from './dates.ts';
import type { EventProps } from './events.ts';
import type { LinkProps } from './links.ts';
import type { PersonProps } from './people.ts';
import type { FigureProps } from './pictures.ts';

/** The article or page itself, on its normal and on its mobile page. */
export type ArticleProps = Readonly<{
  kind: 'post' | 'page';
  title: string;
  /** Site-absolute address, for the printed page. */
  permalink: string;
  html: string;
  date: DateProps | undefined;
  /** Absent when the article was not changed after its day of publication. */
  updated: DateProps | undefined;
  category: LinkProps | undefined;
  tags: readonly LinkProps[];
  people: readonly PersonProps[];
  source: Readonly<{ name: string; url: string }> | undefined;
  event: EventProps | undefined;
  /** The cover, unless the text itself shows it. */
  cover: FigureProps | undefined;
  /** `3 menit baca` */
  readingTime: string;
  pinned: boolean;
  /** Not for the public yet or any more: `draft`, `future`, `expired`; otherwise empty. */
  state: string;
  /** `extra` of the front matter. */
  extra: Readonly<Record<string, unknown>>;
}>;

/** Links that share a page, by the network's name. */
export type ShareProps = Readonly<{
  whatsapp: string;
  facebook: string;
  x: string;
  email: string;
}>;
