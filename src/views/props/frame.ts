import type { LinkProps, MenuItemProps } from './links.ts';
import type { SiteProps } from './site.ts';

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
