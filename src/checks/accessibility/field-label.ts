import { defineProblem } from '../../core/problem.ts';
import { attributeOf, type Element } from '../../markup/document.ts';
import { placeOfElement } from '../element-place.ts';
import { accessibleName } from './accessible-name.ts';
import { openingOf } from './opening.ts';
import type { AccessibilityRule, PageParts } from './page-parts.ts';

export const fieldUnnamed = defineProblem<Readonly<{ field: string }>>({
  code: 'KEC-LABEL',
  severity: 'warning',
  summary: { id: 'Isian formulir tanpa label.', en: 'A form field without a label.' },
  message: ({ field }) => ({
    id: `Isian ${field} tidak punya label, jadi tidak jelas apa yang harus ditulis.`,
    en: `The field ${field} has no label, so it is not clear what to write.`,
  }),
  hint: () => ({
    id: 'Tulis <label for="nama">Nama</label> untuk <input id="nama">.',
    en: 'Write <label for="name">Name</label> for <input id="name">.',
  }),
});

/** Every field of a form has a name. After the ACT rule e086e5. */
export const fieldLabel: AccessibilityRule = (parts) =>
  fieldsOf(parts)
    .filter((field) => accessibleName(field, parts) === '')
    .map((field) => {
      const place = placeOfElement(parts.published, field, nameMark(field));
      return fieldUnnamed(place, { field: openingOf(field) });
    });

const fieldsOf = ({ ofKind }: PageParts): readonly Element[] => [
  ...ofKind('input').filter(
    (input) => !/^(hidden|submit|reset|button|image)$/i.test(attributeOf(input, 'type') ?? ''),
  ),
  ...['select', 'textarea', 'textbox', 'searchbox', 'combobox', 'checkbox', 'radio', 'switch'].flatMap(
    ofKind,
  ),
];

const nameMark = (field: Element): readonly string[] => {
  const name = attributeOf(field, 'name');
  return name ? [`name="${name}"`] : [];
};
