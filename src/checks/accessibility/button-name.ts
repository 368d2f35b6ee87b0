import { defineProblem } from '../../core/problem.ts';
import { attributeOf, type Element } from '../../markup/document.ts';
import { placeOfElement } from '../element-place.ts';
import { accessibleName } from './accessible-name.ts';
import { openingOf } from './opening.ts';
import type { AccessibilityRule, PageParts } from './page-parts.ts';

export const buttonUnnamed = defineProblem<Readonly<{ button: string }>>({
  code: 'KEC-BUTTON-NAME',
  severity: 'warning',
  summary: { id: 'Tombol tanpa nama.', en: 'A button without a name.' },
  message: ({ button }) => ({
    id: `Tombol ${button} tidak punya nama, jadi pembaca layar hanya menyebut "tombol".`,
    en: `The button ${button} has no name, so a screen reader only says "button".`,
  }),
  hint: () => ({
    id: 'Beri tombol itu teks, atau aria-label="Cari" bila hanya bergambar.',
    en: 'Give it a text, or aria-label="Search" where it is only a picture.',
  }),
});

/** Every button has a name. After the ACT rules 97a4e1 (buttons) and 59796f (buttons that are a picture). */
export const buttonName: AccessibilityRule = (parts) =>
  buttonsOf(parts)
    .filter((button) => accessibleName(button, parts) === '')
    .map((button) => {
      const place = placeOfElement(parts.published, button, [attributeOf(button, 'src') ?? '']);
      return buttonUnnamed(place, { button: openingOf(button) });
    });

const buttonsOf = ({ ofKind }: PageParts): readonly Element[] => [
  ...ofKind('button'),
  ...ofKind('input').filter((input) =>
    /^(submit|reset|button|image)$/i.test(attributeOf(input, 'type') ?? ''),
  ),
];
