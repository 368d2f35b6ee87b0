import { defineProblem } from '../../core/problem.ts';
import { childrenOf, type Element, elementsOf, isElement } from '../../markup/document.ts';
import { placeOfElement } from '../element-place.ts';
import { accessibleName, readText } from './accessible-name.ts';
import { type AccessibilityRule, isHidden } from './page-parts.ts';

export const altIsCaption = defineProblem<Readonly<{ alt: string }>>({
  code: 'KEC-ALT-CAPTION',
  severity: 'warning',
  summary: {
    id: 'Teks alternatif yang sama dengan keterangan gambar.',
    en: 'An alternative text that is the same as the caption.',
  },
  message: ({ alt }) => ({
    id: `Teks alternatif "${alt}" sama dengan keterangan gambarnya, jadi dibacakan dua kali.`,
    en: `The alternative text "${alt}" is the same as the caption of the picture, so it is read twice.`,
  }),
  hint: () => ({
    id: 'Dalam teks alternatif tulis apa yang terlihat, dalam keterangan siapa, kapan, dan di mana.',
    en: 'Say in the alternative text what is to be seen, and in the caption who, when and where.',
  }),
});

/** No picture of a figure says what its caption says. Source: WCAG 2.2, 1.1.1, after the ACT rule 23a2a8 and technique G95. */
export const altCaption: AccessibilityRule = (parts) =>
  parts.ofKind('figure').flatMap((figure) => {
    const captions = captionsOf(figure);
    return captions.length === 0
      ? []
      : picturesOf(figure)
          .map((image) => ({ image, alt: accessibleName(image, parts) }))
          .filter(({ alt }) => captions.includes(plain(alt)))
          .map(({ image, alt }) => {
            const place = placeOfElement(parts.published, image, [alt]);
            return altIsCaption(place, { alt });
          });
  });

/** What a figure's caption says: all of it, and each of its parts, of which one may be a credit. */
function captionsOf(figure: Element): readonly string[] {
  const caption = childrenOf(figure).find((child) => isElement(child) && child.tagName === 'figcaption');
  if (caption === undefined || !isElement(caption)) return [];
  return [caption, ...childrenOf(caption).filter(isElement)]
    .map((part) => plain(readText(part)))
    .filter(Boolean);
}

const picturesOf = (figure: Element): readonly Element[] =>
  elementsOf(figure).filter((element) => element.tagName === 'img' && !isHidden(element));

/** The words alone: capitals and signs make no difference to the ear. */
const plain = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
