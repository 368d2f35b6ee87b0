import type { PublishedPage } from '../../src/checks/check.ts';
import { siteOutput } from '../../src/core/output.ts';
import { parsePage } from '../../src/markup/document.ts';

/** What is not as usual about a page: its variant, its URL, or the text of its source. */
type PageParts = Readonly<{ variant?: PublishedPage['variant']; url?: string; source?: string }>;

/** A page of an article whose source is `content/posts/kabar.md`. */
export function publishedPage(html: string, parts: PageParts = {}): PublishedPage {
  const { variant = 'normal', url = '/kabar/', source = '' } = parts;
  const file = 'content/posts/kabar.md';
  const page = () => ({ props: {}, fill: () => '', text: () => html });
  const make = { kind: 'article', entry: file, page } as const;
  return {
    url,
    variant,
    output: siteOutput(
      `${url.slice(1)}index.html`,
      variant === 'mobile' ? `${file} (mobile.path)` : file,
      make,
    ),
    html,
    document: parsePage(html),
    placeOf(text) {
      const index = text === '' ? -1 : source.indexOf(text);
      return index < 0 ? { file } : { file, line: source.slice(0, index).split('\n').length };
    },
  };
}
