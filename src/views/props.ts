/**
 * What templates get. Every name here is a promise to the owners of sites with templates of their own; the
 * reference is made from this file. All URLs are ready for an `href` (base path included) unless it says
 * absolute. Text is plain and is escaped by the template; `html` is markup that is already safe.
 */

/** A link. */
export type LinkProps = Readonly<{
  label: string;
  url: string;
}>;

/** An entry of the menu. */
export type MenuItemProps = Readonly<{
  label: string;
  /** Absent for a heading that only holds entries. */
  url: string | undefined;
  /** The page that is shown, or one of its parents. */
  current: boolean;
  children: readonly MenuItemProps[];
}>;

/** A moment, in the words of the page's language. */
export type DateProps = Readonly<{
  /** `2024-11-19T09:30:00+07:00`, for `<time datetime>`. */
  iso: string;
  /** `Selasa, 19 November 2024` */
  long: string;
  /** `19 Nov 2024` */
  short: string;
  /** `pukul 09.30 WIB`; empty for a date without a time. */
  time: string;
}>;

/** One list of files of a picture in one modern format. */
export type PictureSourceProps = Readonly<{
  /** `image/webp` */
  type: string;
  srcset: string;
}>;

/** A picture for `<picture>`: the partial `picture` renders it. */
export type PictureProps = Readonly<{
  sources: readonly PictureSourceProps[];
  src: string;
  /** Empty when there is one file only. */
  srcset: string;
  sizes: string;
  width: number;
  height: number;
  alt: string;
  /** Class of the placeholder colour, such as `tone-5`; empty for a transparent picture. */
  tone: string;
  /** True for the one picture that is seen first: it loads eagerly with high priority. */
  lead: boolean;
}>;

/** A picture with its caption. */
export type FigureProps = Readonly<{
  picture: PictureProps;
  caption: string;
  /** Who made the photo. */
  credit: string;
}>;

/** Partial `gallery`: a block of photos in an article, the same on both of its pages. */
export type GalleryProps = Readonly<{
  items: readonly GalleryItemProps[];
}>;

/** A photo of a gallery: a small picture, cropped to 3:2, with its caption. */
export type GalleryItemProps = FigureProps &
  Readonly<{
    /** The large version. */
    url: string;
    /** Name of the link where the picture has no alternative text; otherwise empty. */
    linkLabel: string;
  }>;

/** Partial `download`: a block of links to files in an article. */
export type DownloadProps = Readonly<{
  files: readonly DownloadFileProps[];
}>;

/** A link to a file. Parts that are not known are empty. */
export type DownloadFileProps = Readonly<{
  label: string;
  url: string;
  /** `PDF`, by the ending of its name. */
  type: string;
  /** `120 KB`; empty for a picture and for a file of another site. */
  size: string;
  /** `example.go.id`, for a file of another site. */
  host: string;
  /** What is known of these, in one text: `PDF, 120 KB`. */
  note: string;
}>;

/** Partial `video`: a video block in an article. One of another site is a link, one of this site a player. */
export type VideoProps = Readonly<{
  /** What the author calls it; may be empty for a video of another site. */
  label: string;
  url: string;
  /** MIME type of a file of this site; empty for a video of another site. */
  type: string;
  /** Of another site: that it opens there and uses data. Of this site: `MP4, 12 MB`. */
  note: string;
  /** `Tonton di YouTube`; empty for a file of this site. */
  watch: string;
  /** Picture of a video of another site. */
  poster: PictureProps | undefined;
  /** Picture of a file of this site, for `<video poster>`. */
  still: StillProps | undefined;
  caption: string;
  credit: string;
}>;

/** A picture as one file. */
export type StillProps = Readonly<{
  url: string;
  width: number;
  height: number;
}>;

/** Partial `contact`: the office's contact box in an article. */
export type ContactProps = Readonly<{
  office: OfficeProps;
  labels: Readonly<Record<string, string>>;
}>;

/** The site, on every page. */
export type SiteProps = Readonly<{
  title: string;
  tagline: string;
  /** URL of the home page. */
  home: string;
  /** Address of the site as people read it: `kecklojen.malangkota.go.id`. */
  host: string;
  /** Site icon for the header: an SVG or a PNG. */
  icon: string;
  /** Whether the address is one that only public bodies get, `.go.id` or `.desa.id`, and https. */
  official: boolean;
  alert: AlertProps | undefined;
  office: OfficeProps;
  social: readonly LinkProps[];
  /** RSS feed of the whole site. */
  feed: string;
  /** The search page, to which a form may send its `q`; absent on a site without a search. */
  search: Readonly<{ url: string }> | undefined;
  /** `extra` of site.yaml. */
  extra: Readonly<Record<string, unknown>>;
}>;

/** The banner on top of every page, in its time. */
export type AlertProps = Readonly<{
  text: string;
  /** Where more is said; empty when nowhere. */
  url: string;
  /** ISO moment at which it is over, for the script that hides it. */
  end: string;
  /** `Berlaku sampai Kamis, 26 November 2026` */
  until: string;
}>;

/** A link with one line of explanation, which may be empty. */
export type InvitationProps = LinkProps & Readonly<{ text: string }>;

/** The office, as in the footer. Parts without data are empty. */
export type OfficeProps = Readonly<{
  name: string;
  /** Street, city, province and postal code in lines. */
  address: readonly string[];
  phone: string;
  /** `tel:` link, or empty. */
  phoneUrl: string;
  /** `https://wa.me/…`, or empty. */
  whatsappUrl: string;
  email: string;
  map: string;
  /** `weekdays` are the days meant, `1 2 3 4` for Monday to Thursday; empty where the words are not of weekdays. */
  hours: readonly Readonly<{ days: string; time: string; weekdays: string }>[];
  /** Minutes from UTC to the zone of the hours: 420. */
  utcOffset: number;
  complaint: InvitationProps | undefined;
  links: readonly LinkProps[];
  policies: readonly LinkProps[];
}>;

/** What stands in the `<head>` for search engines and previews. All URLs are absolute. */
export type MetaProps = Readonly<{
  /** The whole `<title>`. */
  title: string;
  description: string;
  canonical: string;
  /** Mobile page of a normal page; empty on other pages. */
  mobile: string;
  /** `noindex` and the like; empty when the page may be indexed. */
  robots: string;
  /** `article` or `website`. */
  type: string;
  /** Title without the site's name, for previews. */
  shareTitle: string;
  /** `id_ID` */
  locale: string;
  siteName: string;
  image: Readonly<{ url: string; width: number; height: number; type: string; alt: string }>;
  /** ISO dates of an article; empty elsewhere. */
  published: string;
  modified: string;
  section: string;
  tags: readonly string[];
  /** JSON-LD, safe inside a `<script>`. */
  jsonLd: string;
  feeds: readonly Readonly<{ type: string; title: string; url: string }>[];
  /** `#rrggbb` */
  themeColour: string;
}>;

/** Files of the theme and icons, by name. */
export type AssetProps = Readonly<{
  /** Style sheet of normal pages. */
  css: string;
  /** Script of normal pages: the mobile bar, the share buttons, the hours of today. */
  script: string;
  /** Text of the script inside the pages that have a banner: it hides it after its end. */
  alertScript: string;
  /** Script of the search page; empty on a site without a search. */
  search: string;
  /** Text of the mobile pages' inline style sheet. */
  mobileCss: string;
  /** Content-Security-Policy for a `<meta>` right after the charset; to be written raw, for it holds no `"`. */
  policy: string;
  favicon: string;
  iconSvg: string;
  icon32: string;
  appleIcon: string;
  webManifest: string;
}>;

/** What every page has. A partial that is included with props of its own sees these beside them. */
export type FrameProps = Readonly<{
  /** BCP 47 tag. */
  lang: string;
  site: SiteProps;
  meta: MetaProps;
  assets: AssetProps;
  /** Interface words by name; see the table of labels. */
  labels: Readonly<Record<string, string>>;
  menu: readonly MenuItemProps[];
  /** From home to the page itself; empty on the home page. */
  breadcrumbs: readonly LinkProps[];
}>;

/** An article in a list. */
export type CardProps = Readonly<{
  title: string;
  url: string;
  date: DateProps | undefined;
  category: LinkProps | undefined;
  excerpt: string;
  /** Cropped to 3:2; absent for an article without a photo. */
  picture: PictureProps | undefined;
  pinned: boolean;
  /** Why the article is not public, as in {@link ArticleProps}; empty for one that is. */
  state: ArticleProps['state'];
}>;

/** A person named by an article. */
export type PersonProps = Readonly<{
  /** Label: Penulis, Editor, Foto. */
  role: string;
  name: string;
}>;

/** An event that an article announces. */
export type EventProps = Readonly<{
  start: DateProps;
  /** Absent for an event that ends on the day that it begins. */
  end: DateProps | undefined;
  place: string;
}>;

/** An event in the agenda. */
export type AgendaItemProps = LinkProps &
  Readonly<{
    /** Of the first day: `1`, `Apr`, `2027`. */
    day: string;
    month: string;
    year: string;
    event: EventProps;
  }>;

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

/** Template `article` (posts), `page` (pages), or the one that `layout` names. */
export type ArticlePageProps = FrameProps &
  Readonly<{
    article: ArticleProps;
    share: ShareProps;
    previous: LinkProps | undefined;
    next: LinkProps | undefined;
    related: readonly CardProps[];
    mobile: MobileLinkProps;
  }>;

/** The way from a normal page to its mobile page. */
export type MobileLinkProps = Readonly<{
  url: string;
  /** `offer`: a bar for phones; `auto`: redirect phones; `off`: neither. */
  redirect: 'offer' | 'auto' | 'off';
}>;

/** Template `mobile`: the mobile page of a post or page. */
export type MobilePageProps = FrameProps &
  Readonly<{
    article: ArticleProps;
    share: ShareProps;
    previous: LinkProps | undefined;
    next: LinkProps | undefined;
    related: readonly CardProps[];
    /** Normal page, with `?noamp=mobile`. */
    exitUrl: string;
  }>;

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

/** A category, tag or archive with the number of its articles. */
export type TermProps = LinkProps & Readonly<{ count: number }>;

/** Place in a list of several pages. */
export type PaginationProps = Readonly<{
  page: number;
  pages: number;
  /** `Halaman 2 dari 7` */
  text: string;
  previous: string;
  next: string;
  /** Links to the first, the last and the nearest pages; `url` is empty for a gap. */
  numbers: readonly Readonly<{ label: string; url: string; current: boolean }>[];
}>;

/** Template `list`: the news list, by pages of ten, with excerpts and pictures. */
export type ListPageProps = FrameProps &
  Readonly<{
    heading: string;
    posts: readonly CardProps[];
    pagination: PaginationProps;
    categories: readonly TermProps[];
    years: readonly TermProps[];
  }>;

/** Template `archive`: a category, a tag, a year or a month in short lines. */
export type ArchivePageProps = FrameProps &
  Readonly<{
    /** `Kategori`, `Tag` or `Arsip`. */
    kindLabel: string;
    heading: string;
    count: string;
    posts: readonly CardProps[];
    /** Months of a year; empty elsewhere. */
    children: readonly TermProps[];
    pagination: PaginationProps;
    /** RSS feed of a category; empty elsewhere. */
    feed: string;
  }>;

/** Template `terms`: all categories or all tags. */
export type TermsPageProps = FrameProps &
  Readonly<{
    heading: string;
    terms: readonly TermProps[];
  }>;

/** A choice by which search results are narrowed: `value` is what the index calls it. */
export type SearchChoiceProps = Readonly<{ value: string; label: string; count: number }>;

/** Template `search`: the search page, and without JavaScript the lists that lead to everything. */
export type SearchPageProps = FrameProps &
  Readonly<{
    heading: string;
    /** Folder of the search index. */
    index: string;
    choices: Readonly<{
      categories: readonly SearchChoiceProps[];
      years: readonly SearchChoiceProps[];
    }>;
    categories: readonly TermProps[];
    years: readonly TermProps[];
    /** The newest articles. */
    posts: readonly CardProps[];
    newsUrl: string;
  }>;

/** Template `not-found`: the page for addresses that do not exist. */
export type NotFoundPageProps = FrameProps &
  Readonly<{
    posts: readonly CardProps[];
  }>;

/** Template `redirect`: the small page at an old address. */
export type RedirectPageProps = Readonly<{
  lang: string;
  title: string;
  /** For the link and the refresh. */
  url: string;
  /** Absolute, for the canonical link. */
  canonical: string;
  /** Content-Security-Policy, as in {@link AssetProps}. */
  policy: string;
  labels: Readonly<Record<string, string>>;
}>;
