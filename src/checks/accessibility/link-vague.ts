import { defineProblem } from '../../core/problem.ts';
import { type Element, parentOf } from '../../markup/document.ts';
import { placeOfElement, writtenTexts } from '../element-place.ts';
import { accessibleName } from './accessible-name.ts';
import { linksOf } from './link-name.ts';
import type { AccessibilityRule } from './page-parts.ts';
import { vagueTexts } from './vague-texts.ts';

export const linkVague = defineProblem<Readonly<{ text: string }>>({
  code: 'KEC-LINK-VAGUE',
  severity: 'warning',
  summary: {
    id: 'Teks tautan yang tidak mengatakan tujuannya.',
    en: 'The text of a link that does not say where it leads.',
  },
  message: ({ text }) => ({
    id: `Teks tautan "${text}" tidak mengatakan tujuannya.`,
    en: `The link text "${text}" does not say where it leads.`,
  }),
  hint: () => ({
    id: 'Tautkan kata yang menyebut isinya: [syarat membuat KTP](ktp.md), bukan [klik di sini](ktp.md).',
    en: 'Link the words that name it: [what an identity card needs](ktp.md), not [click here](ktp.md).',
  }),
});

/**
 * Every link says by its name where it leads. After the ACT rules aizyf1 and 5effbb. In a menu a short word is the name of
 * a part of the site. Links without a name are another rule's.
 */
export const linkVagueText: AccessibilityRule = (parts) =>
  linksOf(parts).flatMap((link) => {
    const text = accessibleName(link, parts);
    if (text === '' || !isVague(text) || isInMenu(link)) return [];
    const place = placeOfElement(parts.published, link, writtenTexts(text));
    return [linkVague(place, { text })];
  });

function isInMenu(link: Element): boolean {
  for (let above = parentOf(link); above; above = parentOf(above)) if (above.tagName === 'nav') return true;
  return false;
}

/** Whether a text alone tells nothing of a target: a vague phrase, only signs, or an address longer than a host. */
export function isVague(text: string): boolean {
  if (/^(https?:\/\/|www\.)\S+$/i.test(text)) return /[/?#]./.test(text.replace(/^https?:\/\//i, ''));
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words === '' || vagueTexts.has(words);
}
