import { escapeHtml } from '../core/html.ts';

/** URLs that the dev server has for itself. No site can have them: a file's name never begins with a dot. */
export const liveScript = '/.kec/live.js';
export const liveEvents = '/.kec/events';

/** What the dev server adds to a page. `strip` is what a page says that is not public; empty for others. */
export type Snippet = Readonly<{ fingerprint: string; strip: string }>;

/** Adds the script for live reload, and the strip of a page that is not public, before `</body>`. */
export function addSnippet(html: string, { fingerprint, strip }: Snippet): string {
  const end = html.lastIndexOf('</body>');
  const at = end < 0 ? html.length : end;
  const banner = strip === '' ? '' : `<p role="status" data-kec-strip>${escapeHtml(strip)}</p>`;
  const script = `<script src="${liveScript}" data-page="${fingerprint}" type="module"></script>`;
  return `${html.slice(0, at)}${banner}${script}${html.slice(at)}`;
}
