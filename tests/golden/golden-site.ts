import type { SiteFiles } from '../support/site.ts';

/**
 * A small site for one feature, and the files of its output that show it. They are kept in the folder `expected`
 * beside the site, with a list of all files that the site has.
 */
export type GoldenSite = Readonly<{
  files: () => Promise<SiteFiles>;
  args?: readonly string[];
  /** Paths of `dist/` whose text is compared. */
  shown: readonly string[];
}>;
