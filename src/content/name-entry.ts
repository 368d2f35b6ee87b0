import type { Language } from '../core/language.ts';
import { type Checked, defineProblem, type Place } from '../core/problem.ts';
import { slugOf } from '../core/slug.ts';
import type { NamedPlace } from './content-type.ts';

export const slugEmpty = defineProblem<{ name: string }>({
  code: 'KEC-SLUG',
  severity: 'error',
  summary: { id: 'Nama yang tidak dapat menjadi alamat.', en: 'A name that cannot become a URL.' },
  message: ({ name }) => ({
    id: `"${name}" tidak berisi huruf Latin atau angka untuk alamat.`,
    en: `"${name}" has no Latin letters or digits for the URL.`,
  }),
  hint: () => ({
    id: 'Tulis `slug: kata-kata-alamat`, atau ganti nama foldernya.',
    en: 'Write `slug: words-of-the-url`, or rename the folder.',
  }),
});

/** The URL words of an entry. */
export type EntryName = Readonly<{ slug: string; folders: readonly string[] }>;

/**
 * Makes URL words of the `slug` in the front matter, else of the file's name, else (where that says nothing but a
 * date or has no Latin letters) of the title. The page of the site's root has an empty slug.
 */
export function nameEntry(
  place: NamedPlace,
  raw: Readonly<{ slug?: string | undefined; title: string }>,
  options: Readonly<{ language: Language; placeOf: () => Place }>,
): Checked<EntryName> {
  const wordOf = (name: string) => slugOf(name, options.language === 'id' ? 'dan' : 'and');
  const wordless: string[] = [];
  const folders = place.folders.map((folder) => {
    const word = wordOf(folder);
    if (word === '') wordless.push(folder);
    return word;
  });
  const name = raw.slug ?? place.slug ?? raw.title;
  const slug = wordOf(name) || (raw.slug === undefined && name !== '' ? wordOf(raw.title) : '');
  if (slug === '' && name !== '') wordless.push(name);
  const problems = wordless.map((one) => slugEmpty(options.placeOf(), { name: one }));
  return { value: { slug, folders }, problems };
}
