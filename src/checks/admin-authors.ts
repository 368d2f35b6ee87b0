import { defineProblem, type Problem } from '../core/problem.ts';
import { placesIn } from '../core/text-place.ts';
import type { SourceText } from './check.ts';

export const authorAdmin = defineProblem<{ written: string }>({
  code: 'KEC-AUTHOR-ADMIN',
  severity: 'warning',
  summary: {
    id: 'Penulis yang bernama "admin".',
    en: 'An author whose name is "admin".',
  },
  message: ({ written }) => ({
    id: `"${written}" tidak menyebut siapa penulisnya.`,
    en: `"${written}" does not say who wrote it.`,
  }),
  hint: () => ({
    id: 'Tulis nama penulis atau nama bagiannya, misalnya "Humas Kecamatan", atau hapus barisnya.',
    en: 'Write the name of the author or of the section, such as "Public Relations", or remove the line.',
  }),
});

/** What a publishing program calls a user who has no name. */
const admin = String.raw`(?:admin(?:istrator)?|super[ -]?(?:admin|user)|webmaster)(?:[ _-]?(?:web(?:site)?|situs|\d{1,4})|_\w{1,40})?(?![\p{L}\d_-])`;

const marks = String.raw`[ \t>*_(\[–—-]{0,12}`;
const verb = String.raw`(?:(?:ditulis|diposting|diposkan|dipublikasikan|diterbitkan|diunggah|posted|published|written|uploaded)[ \t]+)?`;

/** Nothing else behind the name, or a date. */
const end = String.raw`(?=[ \t*_.)\]"']{0,6}(?:\r?$|[|•·#–—/-]|,?[ \t]+(?:pada|on)\b|,[ \t]*\d))`;

/** Ways to sign. An admin who answers questions or runs a group is no author, so each is a line of its own. */
const signatures: readonly RegExp[] = [
  // `author: admin`, `Penulis: Admin | 14/11/2024`
  new RegExp(
    String.raw`^${marks}${verb}(?:oleh|by|penulis|pewarta|author|editor|photographer|foto)[*_]{0,3}[ \t]*:[ \t*_"']{0,6}${admin}${end}`,
    'imu',
  ),
  // A paragraph that is or begins `Diposting oleh admin`.
  new RegExp(String.raw`(?<=\n[ \t\r]*\n)${marks}${verb}(?:oleh|by)[ \t]+${admin}${end}`, 'imu'),
  // `(admin)` at the very end, where initials stand.
  new RegExp(String.raw`\((?:(?:oleh|by) )?${admin}(?:/[\w.]{1,20})?\)[\s*_]{0,20}(?![^])`, 'iu'),
];

/** An article is signed by a person or an office. */
export function adminAuthors(source: SourceText): readonly Problem[] {
  // Most texts speak of no admin, and `administrasi` is none.
  if (!/admin(?!istras)|super[ -]?user|webmaster/i.test(source.text)) return [];
  const placeAt = placesIn(source);
  return signatures.flatMap((signature) => {
    const found = signature.exec(source.text);
    if (!found) return [];
    const [whole] = found;
    const written = whole.replace(/^[^\p{L}]+/u, '');
    const place = placeAt(found.index + whole.length - written.length);
    return [authorAdmin(place, { written: written.replace(/[^\p{L}\d]+$/u, '') })];
  });
}
