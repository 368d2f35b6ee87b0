import type { Language } from '../../core/language.ts';
import { defineProblem } from '../../core/problem.ts';
import {
  attributeOf,
  childrenOf,
  type Element,
  isElement,
  isText,
  type Node,
} from '../../markup/document.ts';
import { placeOfElement } from '../element-place.ts';
import { type AccessibilityRule, isHidden } from './page-parts.ts';

export const languageOther = defineProblem<Readonly<{ lang: string; found: Language }>>({
  code: 'KEC-LANG-TEXT',
  severity: 'warning',
  summary: {
    id: 'Halaman yang ditulis dalam bahasa lain daripada yang disebut.',
    en: 'A page that is written in another language than it says.',
  },
  message: ({ lang, found }) => ({
    id: `Isinya tampaknya bahasa ${found === 'id' ? 'Indonesia' : 'Inggris'}, tetapi halamannya menyebut lang="${lang}", jadi dibacakan dengan lafal yang salah.`,
    en: `The text seems to be ${found === 'id' ? 'Indonesian' : 'English'}, but the page says lang="${lang}", so it is read out with the wrong sounds.`,
  }),
  hint: ({ found }) => ({
    id: `Tulis \`lang: ${found}\` di kepala artikel.`,
    en: `Write \`lang: ${found}\` at the head of the article.`,
  }),
});

/**
 * The text of an article is in the language that its page says, where that is Indonesian or English. After the ACT rule
 * ucwvc8. Judged by the small words that every text of a language has; parts with a `lang` of their own are left out.
 */
export const pageLanguage: AccessibilityRule = ({ elements, ofKind, published }) => {
  if (published.output.make.kind !== 'article') return [];
  const root = elements.find(({ tagName }) => tagName === 'html');
  const lang = (root && attributeOf(root, 'lang'))?.trim() ?? '';
  const said = lang.toLowerCase().split('-')[0] ?? '';
  const main = ofKind('article')[0] ?? ofKind('main')[0];
  if (main === undefined || (said !== 'id' && said !== 'en')) return [];
  const found = languageOf(ownWords(main));
  if (found === undefined || found === said) return [];
  const place = placeOfElement(published, undefined);
  return [languageOther(place, { lang, found })];
};

/** Fewer small words than this prove nothing. */
const enough = 12;

/** The language of which a text has at least four times as many small words. */
function languageOf(text: string): Language | undefined {
  const counts = { id: 0, en: 0 };
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    if (small.id.has(word)) counts.id += 1;
    else if (small.en.has(word)) counts.en += 1;
  }
  if (counts.id >= enough && counts.id >= counts.en * 4) return 'id';
  return counts.en >= enough && counts.en >= counts.id * 4 ? 'en' : undefined;
}

/** The most frequent small words of each language that the other does not have. */
const small: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: new Set(
    'yang dan di dengan untuk dari ini itu pada dalam tidak oleh akan atau juga sebagai ke telah dapat adalah serta bagi agar'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and of to in is for with that was are on by as from this be has have at an which were will their'.split(
      ' ',
    ),
  ),
};

/** The texts of an element, without parts that say another language, hidden ones and code. */
function ownWords(node: Node): string {
  return childrenOf(node)
    .map((child) => {
      if (isText(child)) return child.value;
      if (!isElement(child) || isLeftOut(child)) return ' ';
      return ` ${ownWords(child)} `;
    })
    .join('');
}

const isLeftOut = (element: Element): boolean =>
  isHidden(element) ||
  attributeOf(element, 'lang') !== undefined ||
  /^(script|style|noscript|template|code|pre|kbd|samp)$/.test(element.tagName);
