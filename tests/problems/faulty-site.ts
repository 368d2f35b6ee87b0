import type { SiteFiles } from '../support/site.ts';

/** A little site with one thing wrong, and exactly what kec says about it. */
export type FaultySite = Readonly<{
  files: SiteFiles;
  /** The command that meets the problem, with its arguments; `build` where absent. */
  command?: readonly string[];
  /** Flags of the command. */
  args?: readonly string[];
  /** A site that is built first in the same folder, where the problem is one of change; undefined deletes a file. */
  before?: SiteFiles;
  /** Does to the site what files cannot, after they are written. */
  tamper?: (root: string) => void;
  /** 0 for a warning, 1 for an error in the content, 2 for one in the settings. */
  exit: 0 | 1 | 2;
  /** The lines of the problems as printed, in both languages. `{root}` stands for the site's folder. */
  id: readonly string[];
  en: readonly string[];
}>;

/** Faulty sites by problem code, with a few words after it where a code has several: `KEC-LINK: with a guess`. */
export type FaultySites = Readonly<Record<string, FaultySite>>;
