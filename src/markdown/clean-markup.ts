import type { Token } from 'marked';
import { defineProblem } from '../core/problem.ts';
import { cleanHtml } from '../sanitize/clean-html.ts';
import { holeMark, holeMarks, type MarkdownDocument } from './document.ts';

export const htmlCleaned = defineProblem<{ removed: readonly string[] }>({
  code: 'KEC-HTML',
  severity: 'warning',
  summary: { id: 'HTML yang tidak diizinkan dihapus.', en: 'HTML that is not allowed was removed.' },
  message: ({ removed }) => ({
    id: `HTML ini dihapus dari artikel: ${removed.join(', ')}.`,
    en: `This HTML was removed from the article: ${removed.join(', ')}.`,
  }),
  hint: () => ({
    id: 'Hapus dari naskahnya; bila HTML itu buatan sendiri dan aman, tulis `markdown: { html: trusted }` di site.yaml.',
    en: 'Remove it from the text; if the HTML is your own and safe, write `markdown: { html: trusted }` in site.yaml.',
  }),
});

/** Cleans the whole HTML of a text that holds raw HTML; its links and images become holes like all others. */
export function cleanMarkup(html: string, tokens: readonly Token[], document: MarkdownDocument): string {
  const place = placeOfHtml(tokens, document);
  const { html: cleaned, removed } = cleanHtml(html, {
    link: (href) => (isMark(href) ? href : holeMark('link', document.links.push({ href, place }) - 1)),
    image: ({ src, alt, title }) =>
      holeMark('image', document.images.push({ src, alt, title, setting: 'inline', place }) - 1),
  });
  if (removed.length > 0) document.problems.push(htmlCleaned(place, { removed }));
  return cleaned.replace(/<img src="(\0I\d+\0)" \/>/g, '$1');
}

const isMark = (text: string): boolean => text.replace(holeMarks, '') === '' && text !== '';

/** The first raw HTML of the text: a place for what is said of all of it. */
function placeOfHtml(tokens: readonly Token[], { places, file }: MarkdownDocument) {
  const first = [...places].find(([{ type, raw }]) => type === 'html' && !raw.startsWith('<!--'));
  return first?.[1] ?? { file, ...(tokens.length === 0 && { line: 1 }) };
}
