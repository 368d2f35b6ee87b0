import { defineProblem } from '../../core/problem.ts';
import { attributeOf, type Element } from '../../markup/document.ts';
import { placeOfElement } from '../element-place.ts';
import { accessibleName } from './accessible-name.ts';
import type { AccessibilityRule } from './page-parts.ts';

export const imageUnnamed = defineProblem<Readonly<{ image: string }>>({
  code: 'KEC-ALT-MISSING',
  severity: 'warning',
  summary: {
    id: 'Gambar di halaman yang tidak dapat dibacakan.',
    en: 'A picture on a page that cannot be read out.',
  },
  message: ({ image }) => ({
    id: `Gambar ${image} tidak punya \`alt\`, jadi pembaca layar menyebut nama berkasnya atau tidak menyebut apa-apa.`,
    en: `The picture ${image} has no \`alt\`, so a screen reader says its file name or nothing.`,
  }),
  hint: () => ({
    id: 'Tulis apa yang terlihat: alt="Warga di aula". Untuk hiasan tulis alt="".',
    en: 'Write what it shows: alt="People in the hall". For decoration write alt="".',
  }),
});

/**
 * Every picture has a name or says that it is decoration. After the ACT rules 23a2a8 (images) and 7d6734 (SVG with a
 * role); areas of an image map are links with a picture and must have a name.
 */
export const imageAlt: AccessibilityRule = (parts) =>
  [
    ...parts.ofKind('img').filter((image) => !isDecoration(image)),
    ...parts.ofKind('area').filter((area) => attributeOf(area, 'href') !== undefined),
  ]
    .filter((image) => accessibleName(image, parts) === '')
    .map((image) => {
      const place = placeOfElement(parts.published, image, [attributeOf(image, 'src') ?? '']);
      return imageUnnamed(place, { image: shownImage(image) });
    });

/** Whether a picture has an empty `alt`. Spaces are no such thing: some screen readers say the file name then. */
const isDecoration = (image: Element): boolean => image.tagName === 'img' && attributeOf(image, 'alt') === '';

const shownImage = (image: Element): string => {
  const source = attributeOf(image, 'src') ?? attributeOf(image, 'href');
  return source === undefined || source.startsWith('data:') ? `<${image.tagName}>` : `"${source}"`;
};
