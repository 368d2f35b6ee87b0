import { defineProblem, type Place } from '../core/problem.ts';
import { cleanHtml, type HtmlHooks } from '../sanitize/clean-html.ts';
import { holeMark, holeMarks, type MarkdownDocument } from './document.ts';
import { altMissing } from './images.ts';
import { mostLevels, nestedTooDeep } from './limit-problems.ts';

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
export function cleanMarkup(html: string, document: MarkdownDocument): string {
  const placeOf = placesOfHtml(document);
  const hooks: HtmlHooks = {
    link: (href) =>
      isMark(href) || href.startsWith('#')
        ? href
        : holeMark('link', document.links.push({ href, place: placeOf(href, 'last') }) - 1),
    image: ({ src, alt, title }) => {
      const place = placeOf(src, 'last');
      if (alt === undefined) document.problems.push(altMissing(place, { src }));
      const image = { src, alt: alt ?? '', title, setting: 'inline', place } as const;
      return holeMark('image', document.images.push(image) - 1);
    },
  };
  const cleaned = cleanHtml(html, hooks, mostLevels.html);
  if (cleaned === undefined) {
    document.problems.push(nestedTooDeep(placeOf('', 'start'), { levels: mostLevels.html }));
    return '';
  }
  const byPlace = new Map<Place, readonly string[]>();
  for (const name of cleaned.removed) {
    const place = placeOf(name.replace(/(>|="…")$/, ''), 'start');
    byPlace.set(place, [...(byPlace.get(place) ?? []), name]);
  }
  for (const [place, names] of byPlace) document.problems.push(htmlCleaned(place, { removed: names }));
  return cleaned.html.replace(/<img src="(\0I\d+\0)" \/>/g, '$1');
}

const isMark = (text: string): boolean => text.replace(holeMarks, '') === '' && text !== '';

/** Pieces of raw HTML that are looked through for one place. */
const mostLooked = 200;

/** Gives the place of the first raw HTML that holds some text, from the piece found last on where told; else of the first of all. */
function placesOfHtml({ places, file }: MarkdownDocument): (part: string, from: 'start' | 'last') => Place {
  const written = [...places].flatMap(([{ type, raw }, place]) =>
    type === 'html' && !raw.startsWith('<!--') ? [{ html: raw.toLowerCase(), place }] : [],
  );
  let last = 0;
  return (part, from) => {
    const start = from === 'last' ? last : 0;
    const word = part.toLowerCase();
    const found = written.slice(start, start + mostLooked).findIndex(({ html }) => html.includes(word));
    if (found >= 0 && from === 'last') last = start + found;
    return (written[found < 0 ? 0 : start + found] ?? { place: { file } }).place;
  };
}
