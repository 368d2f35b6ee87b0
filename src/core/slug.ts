import slugify from '@sindresorhus/slugify';

/**
 * The URL word of a title or term: `Oro-oro Dowo` → `oro-oro-dowo`, `Jum'at` → `jumat`, `Seni & Budaya` →
 * `seni-dan-budaya` (or `-and-` in English). Empty when nothing can be written in Latin letters or digits.
 */
export const slugOf = (text: string, and: 'dan' | 'and' = 'dan'): string =>
  slugify(text, {
    decamelize: false,
    customReplacements: [
      ['&', ` ${and} `],
      ["'", ''],
      ['’', ''],
      ['ʼ', ''],
    ],
  });
