import { defineProblem } from '../../core/problem.ts';
import { placeOfElement, writtenTexts } from '../element-place.ts';
import { accessibleName } from './accessible-name.ts';
import { headingsOf } from './headings.ts';
import type { AccessibilityRule } from './page-parts.ts';

export const headingSkips = defineProblem<Readonly<{ text: string; level: number }>>({
  code: 'KEC-HEADING-ORDER',
  severity: 'warning',
  summary: { id: 'Judul bagian yang melompati tingkat.', en: 'A heading that skips a level.' },
  message: ({ text, level }) => ({
    id: `Judul "${text}" adalah h${level}, padahal tidak ada h${level - 1} di atasnya.`,
    en: `The heading "${text}" is an h${level}, and there is no h${level - 1} above it.`,
  }),
  hint: ({ level }) => ({
    id: `Jadikan h${level - 1} atau kurang, supaya bagian-bagiannya tampak berurutan.`,
    en: `Make it an h${level - 1} or less, so that the parts follow each other.`,
  }),
});

/**
 * On the way down no level of headings is skipped. Source: WCAG 2.2, 1.3.1 and technique G141, beside the ACT rule
 * b49b2e, which speaks of what headings say.
 */
export const headingOrder: AccessibilityRule = (parts) => {
  const headings = headingsOf(parts);
  return headings.flatMap(({ element, level }, index) => {
    const from = headings[index - 1]?.level ?? level;
    if (level <= from + 1) return [];
    const text = accessibleName(element, parts);
    const place = placeOfElement(parts.published, element, writtenTexts(text));
    return [headingSkips(place, { text, level })];
  });
};
