import type { LinkProps } from './links.ts';

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
