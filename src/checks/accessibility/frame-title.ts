import { defineProblem } from '../../core/problem.ts';
import { attributeOf } from '../../markup/document.ts';
import { placeOfElement } from '../element-place.ts';
import { accessibleName } from './accessible-name.ts';
import type { AccessibilityRule } from './page-parts.ts';

export const frameUnnamed = defineProblem<Readonly<{ src: string }>>({
  code: 'KEC-FRAME-TITLE',
  severity: 'warning',
  summary: { id: 'Bingkai (iframe) tanpa judul.', en: 'A frame (iframe) without a title.' },
  message: ({ src }) => ({
    id: `Bingkai "${src}" tidak punya judul, jadi tidak jelas apa isinya sebelum dimasuki.`,
    en: `The frame "${src}" has no title, so nobody knows what it holds before going in.`,
  }),
  hint: () => ({
    id: 'Tulis misalnya title="Peta kantor kecamatan".',
    en: 'Write for example title="Map of the district office".',
  }),
});

/** Every frame that the keyboard can enter has a name. After the ACT rule cae760. */
export const frameTitle: AccessibilityRule = (parts) =>
  parts
    .ofKind('iframe')
    .filter(
      (frame) =>
        !attributeOf(frame, 'tabindex')?.trim().startsWith('-') && accessibleName(frame, parts) === '',
    )
    .map((frame) => {
      const src = attributeOf(frame, 'src') ?? '';
      const place = placeOfElement(parts.published, frame, [src]);
      return frameUnnamed(place, { src });
    });
