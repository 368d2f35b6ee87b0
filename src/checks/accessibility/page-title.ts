import { defineProblem } from '../../core/problem.ts';
import { parentOf, textOf } from '../../markup/document.ts';
import { placeOfElement } from '../element-place.ts';
import { collapsed } from './accessible-name.ts';
import type { AccessibilityRule } from './page-parts.ts';

export const titleMissing = defineProblem<Readonly<Record<string, never>>>({
  code: 'KEC-PAGE-TITLE',
  severity: 'warning',
  summary: { id: 'Halaman tanpa <title>.', en: 'A page without a <title>.' },
  message: () => ({
    id: `Tidak ada <title> yang berisi, jadi tab peramban dan hasil pencarian tidak punya nama.`,
    en: `There is no <title> that says anything, so the browser tab and search results have no name.`,
  }),
  hint: () => ({
    id: 'Tulis <title> di kepala templat: <title><%= it.meta.title %></title>.',
    en: 'Write a <title> in the head of the template: <title><%= it.meta.title %></title>.',
  }),
});

/** A page has a title that says something. After the ACT rule 2779a5. */
export const pageTitle: AccessibilityRule = ({ elements, published }) => {
  const title = elements.find(
    (element) => element.tagName === 'title' && parentOf(element)?.tagName !== 'svg',
  );
  if (title && collapsed(textOf(title)) !== '') return [];
  const place = placeOfElement(published, undefined, ['<title', '<meta charset', '<head']);
  return [titleMissing(place, {})];
};
