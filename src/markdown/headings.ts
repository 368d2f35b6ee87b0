import type { MarkedExtension } from 'marked';
import { slugOf } from '../core/slug.ts';
import type { MarkdownDocument } from './document.ts';
import { plainText } from './plain-text.ts';

/**
 * Headings with ids. The title of the page is its only `h1`, so the text starts at `h2` whatever the author starts
 * with, and no level is skipped on the way down.
 */
export const headings = (document: MarkdownDocument): MarkedExtension => ({
  renderer: {
    heading({ tokens, depth }) {
      const { headingDepths } = document;
      while ((headingDepths.at(-1) ?? 0) >= depth) headingDepths.pop();
      headingDepths.push(depth);
      const level = Math.min(6, headingDepths.length + 1);
      const id = uniqueId(slugOf(plainText(tokens)) || 'bagian', document.headingIds);
      return `<h${level} id="${id}">${this.parser.parseInline(tokens)}</h${level}>\n`;
    },
  },
});

/** `syarat`, `syarat-2`, `syarat-3` … */
function uniqueId(slug: string, used: Set<string>): string {
  let id = slug;
  for (let number = 2; used.has(id); number += 1) id = `${slug}-${number}`;
  used.add(id);
  return id;
}
