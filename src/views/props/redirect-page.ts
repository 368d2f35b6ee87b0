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
