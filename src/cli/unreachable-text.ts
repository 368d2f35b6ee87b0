import type { Unreachable } from '../audit/external-links.ts';
import type { Language } from '../core/language.ts';

/** The links of which nothing is known, each with its reason and the first place that has it; empty for none. */
export function unreachableText(links: readonly Unreachable[], language: Language): string {
  if (links.length === 0) return '';
  const rows = links.map(({ url, reason, places: [place] }) => {
    const where = [place?.file, place?.line].filter((part) => part !== undefined).join(':');
    return `  ${url} ${reason[language]} (${where})\n`;
  });
  const opening = {
    id: 'Tautan yang tidak dapat dinilai, bukan kesalahan penulis:',
    en: 'Links of which nothing is known, which is no mistake of an author:',
  }[language];
  return `${opening}\n${rows.join('')}`;
}
