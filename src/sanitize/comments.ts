/** Markup without its comments; one that is not closed takes the rest with it. */
export function withoutComments(markup: string): string {
  let kept = '';
  let at = 0;
  for (;;) {
    const start = markup.indexOf('<!--', at);
    if (start < 0) return kept + markup.slice(at);
    kept += markup.slice(at, start);
    const end = markup.indexOf('-->', start + 4);
    if (end < 0) return kept;
    at = end + 3;
  }
}
