/** One line of a `_redirects` file. */
export type RedirectRule = Readonly<{ from: string; to: string; status: number }>;

/** Reads `_redirects` as Netlify, Cloudflare Pages and others do: `from to status`, a line each; `#` begins a remark. */
export const parseRedirects = (text: string): readonly RedirectRule[] =>
  text.split(/\r?\n/).flatMap((line) => {
    const [from = '', to = '', status = '301'] = (line.split('#')[0] ?? '').trim().split(/\s+/);
    return from.startsWith('/') && to !== ''
      ? [{ from, to, status: Number.parseInt(status, 10) || 301 }]
      : [];
  });

/** Where a path leads; a slash at its end makes no difference. */
export const redirectFor = (rules: readonly RedirectRule[], path: string): RedirectRule | undefined =>
  rules.find(({ from }) => from === path || from === `${path}/` || `${from}/` === path);
