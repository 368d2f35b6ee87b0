import type { CardProps } from './card.ts';
import type { AgendaItemProps } from './events.ts';
import type { FrameProps } from './frame.ts';
import type { LinkProps } from './links.ts';
import type { TermProps } from './list-pages.ts';
import type { InvitationProps } from './site.ts';

/** Template `home`. */
export type HomePageProps = FrameProps &
  Readonly<{
    /** Pinned articles first, then the newest; the first is the lead. */
    posts: readonly CardProps[];
    /** The news list. */
    newsUrl: string;
    services: readonly InvitationProps[];
    /** The newest of the category of announcements, with the link to all of them. */
    announcements: (LinkProps & Readonly<{ posts: readonly CardProps[] }>) | undefined;
    /** The next events, soonest first. */
    agenda: readonly AgendaItemProps[];
    categories: readonly TermProps[];
  }>;
