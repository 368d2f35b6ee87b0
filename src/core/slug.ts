import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Loaded when a text needs it: its tables of all scripts take longer than a small site. */
const loadSlugify = (): typeof import('@sindresorhus/slugify') => require('@sindresorhus/slugify');

/**
 * The URL word of a title or term: `Oro-oro Dowo` → `oro-oro-dowo`, `Jum'at` → `jumat`, `Seni & Budaya` →
 * `seni-dan-budaya` (or `-and-` in English). Empty when nothing can be written in Latin letters or digits.
 */
export const slugOf = (text: string, and: 'dan' | 'and' = 'dan'): string =>
  /^[ -~]*$/.test(text) ? plainSlug(text, and) : writtenSlug(text, and);

/** Of text in ASCII there is nothing to transliterate: the same slug in a fiftieth of the time. */
const plainSlug = (text: string, and: string): string =>
  text
    .replaceAll('&', ` ${and} `)
    .replaceAll("'", '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-') ?? '';

const writtenSlug = (text: string, and: string): string =>
  loadSlugify().default(text, {
    decamelize: false,
    customReplacements: [
      ['&', ` ${and} `],
      ["'", ''],
      ['’', ''],
      ['ʼ', ''],
    ],
  });
