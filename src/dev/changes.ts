/** What has changed on disk since the site was read last. */
export type Changes = Readonly<{
  /** Files that have other content or are new or gone, relative to the site's folder. */
  files: ReadonlySet<string> | 'all';
  /** Whether files came or went below `content/`. */
  listing: boolean;
  /** Whether `content/site.yaml` is to be read again, or the clock. */
  settings: boolean;
  /** Whether something below `templates/` changed. */
  theme: boolean;
}>;

/** All is to be read anew. */
export const everything: Changes = { files: 'all', listing: true, settings: true, theme: true };

/** Nothing but the time has changed: an article may have become public, or expired. */
export const timePassed: Changes = { files: new Set(), listing: false, settings: true, theme: false };

/** A file that changed, relative to the site's folder, with `/`; `listed` when it came or went. */
export type FileChange = Readonly<{ file: string; listed: boolean }>;

/** Sums up changes of files. */
export function changesOf(changed: readonly FileChange[]): Changes {
  const inContent = changed.filter(({ file }) => file.startsWith('content/'));
  return {
    files: new Set(inContent.map(({ file }) => file)),
    listing: inContent.some(({ listed }) => listed),
    // A settings file under another name is worth a hint as well.
    settings: changed.some(({ file }) => /^(content\/)?site\.ya?ml$/.test(file)),
    theme: changed.some(({ file }) => file.startsWith('templates/')),
  };
}
