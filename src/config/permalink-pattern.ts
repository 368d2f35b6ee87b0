import { filledText } from '../core/fields.ts';
import { custom } from '../core/schema.ts';
import { siteUrlOf } from '../core/url.ts';

const words = ['year', 'month', 'day', 'slug', 'category'];

/** A URL with words such as `:slug` that an article fills in. It is a folder's, or a file's that ends in `.html`. */
export const permalinkPattern = filledText
  .refine((value) => (value.match(/:\w*/g) ?? []).every((word) => words.includes(word.slice(1))), {
    params: custom(
      { id: 'berisi kata yang tidak dikenal', en: 'has an unknown word' },
      {
        id: 'Yang dikenal: :year, :month, :day, :slug, :category.',
        en: 'Known are :year, :month, :day, :slug and :category.',
      },
    ),
  })
  .refine((value) => value.startsWith('/') && /(\/|\.html?)$/.test(value) && isServable(value), {
    params: custom(
      { id: 'bukan pola alamat', en: 'is not a pattern for URLs' },
      {
        id: 'Awali dan akhiri dengan "/", misalnya /berita/:slug/',
        en: 'Begin and end with "/", for example /news/:slug/',
      },
    ),
  });

const isServable = (pattern: string): boolean => siteUrlOf(pattern.replaceAll(':', '')) !== undefined;
