import { defineProblem } from '../../core/problem.ts';
import { attributeOf, type Element } from '../../markup/document.ts';
import { placeOfElement } from '../element-place.ts';
import type { AccessibilityRule } from './page-parts.ts';

export const langWrong = defineProblem<Readonly<{ lang: string | undefined; tag: string }>>({
  code: 'KEC-LANG',
  severity: 'warning',
  summary: { id: '`lang` yang tidak ada atau bukan bahasa.', en: 'A `lang` that is missing or no language.' },
  message: ({ lang, tag }) => ({
    id: lang ? `lang="${lang}" pada <${tag}> bukan kode bahasa.` : `<${tag}> tidak menyebut bahasanya.`,
    en: lang
      ? `lang="${lang}" on <${tag}> is not the code of a language.`
      : `<${tag}> does not say its language.`,
  }),
  hint: () => ({
    id: 'Tulis lang="id" untuk bahasa Indonesia, "jv" untuk Jawa, "en" untuk Inggris.',
    en: 'Write lang="id" for Indonesian, "jv" for Javanese, "en" for English.',
  }),
});

/**
 * A page says its language, by a code that is one, and so does every part that says one. After the ACT rules b5c3f8,
 * bf051a, 5b7ae0 (an `xml:lang` that says another) and de46e4 (parts).
 */
export const pageLang: AccessibilityRule = ({ elements, exposed, published }) => {
  const root = elements.find(({ tagName }) => tagName === 'html');
  if (root === undefined) return [];
  const parts = exposed.filter((element) => element !== root && attributeOf(element, 'lang') !== undefined);
  return [
    ...(isRootFine(root) ? [] : [root]),
    ...parts.filter((element) => !isLanguage(langOf(element))),
  ].map((element) => {
    const lang = langOf(element);
    const place = placeOfElement(published, element, lang ? [`lang="${lang}"`] : ['<html']);
    return langWrong(place, { lang, tag: element.tagName });
  });
};

function isRootFine(root: Element): boolean {
  const other = attributeOf(root, 'xml:lang');
  const lang = langOf(root);
  return isLanguage(lang) && (!other || baseOf(other) === baseOf(lang ?? ''));
}

const langOf = (element: Element): string | undefined => attributeOf(element, 'lang')?.trim();

const baseOf = (tag: string): string => tag.trim().toLowerCase().split('-')[0] ?? '';

/**
 * Whether a tag begins with a language: two letters that are one (ISO 639-1), or three, of which there are thousands,
 * many of them spoken in Indonesia and unknown to most programs.
 */
function isLanguage(tag: string | undefined): boolean {
  const base = baseOf(tag ?? '');
  if (/^[a-z]{3}$/.test(base)) return true;
  return /^[a-z]{2}$/.test(base) && languageNames.of(base) !== undefined;
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
