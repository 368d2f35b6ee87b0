import { defineProblem } from '../../core/problem.ts';
import { attributeOf, type Element } from '../../markup/document.ts';
import { placeOfElement } from '../element-place.ts';
import { accessibleName } from './accessible-name.ts';
import type { AccessibilityRule, PageParts } from './page-parts.ts';

export const linkUnnamed = defineProblem<Readonly<{ href: string }>>({
  code: 'KEC-LINK-NAME',
  severity: 'warning',
  summary: {
    id: 'Tautan di halaman yang tidak dapat dibacakan.',
    en: 'A link on a page that cannot be read out.',
  },
  message: ({ href }) => ({
    id: `Tautan ke "${href}" tidak punya nama, jadi pembaca layar hanya mengeja alamatnya.`,
    en: `The link to "${href}" has no name, so a screen reader only spells out its address.`,
  }),
  hint: () => ({
    id: 'Beri tautan itu teks, atau `alt` pada gambarnya, atau aria-label.',
    en: 'Give it a text, or its picture an `alt`, or an aria-label.',
  }),
});

/** Every link has a name. After the ACT rule c487ae. */
export const linkName: AccessibilityRule = (parts) =>
  linksOf(parts)
    .filter((link) => accessibleName(link, parts) === '')
    .map((link) => {
      const href = attributeOf(link, 'href') ?? '';
      const place = placeOfElement(parts.published, link, [href]);
      return linkUnnamed(place, { href });
    });

/** The links of a page that a screen reader lists. */
export const linksOf = ({ ofKind }: PageParts): readonly Element[] => [
  ...ofKind('a').filter((link) => attributeOf(link, 'href') !== undefined),
  ...ofKind('link').filter(({ tagName }) => tagName !== 'link'),
];
