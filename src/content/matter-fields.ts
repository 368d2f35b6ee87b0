import * as z from 'zod';
import { filledText } from '../core/fields.ts';
import { custom } from '../core/schema.ts';
import { siteUrlOf } from '../core/url.ts';
import { parseFocus } from './focus.ts';

const splitAtCommas = (value: string): string[] =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Each tag has a list of its own, and stands on every page of its article. */
const mostTags = 100;

/** Each has a page of its own. A page seldom takes the place of more than a few. */
const mostAliases = 1000;

/** A list, or one text with commas; each tag once, whatever its capitals. */
export const tagList = z
  .union([z.array(filledText), filledText.transform(splitAtCommas)])
  .transform((tags) => {
    const byName = new Map<string, string>();
    for (const tag of tags) if (!byName.has(tag.toLowerCase())) byName.set(tag.toLowerCase(), tag);
    return [...byName.values()];
  })
  .refine((tags) => tags.length <= mostTags, {
    params: custom(
      { id: `berisi lebih dari ${mostTags} tag`, en: `has more than ${mostTags} tags` },
      { id: 'Pilih beberapa tag saja.', en: 'Choose a few tags.' },
    ),
  });

/** A point of a picture; see {@link parseFocus}. */
export const focusPoint = filledText.transform((value, context) => {
  const focus = parseFocus(value);
  if (focus) return focus;
  context.addIssue({ code: 'custom', input: value, params: notFocus });
  return z.NEVER;
});

const notFocus = custom(
  { id: 'bukan titik fokus', en: 'is not a focus point' },
  {
    id: 'Tulis misalnya "50% 20%" (dari kiri, dari atas), atau: atas, bawah, kiri, kanan, tengah.',
    en: 'Write for example "50% 20%" (from the left, from the top), or: top, bottom, left, right, center.',
  },
);

/** An old URL of the site; the whole address of an old site counts by its path. */
const oldUrl = filledText.transform((value, context) => {
  const url = siteUrlOf(value);
  if (url) return url;
  context.addIssue({ code: 'custom', input: value, params: notServable });
  return z.NEVER;
});

/** Old URLs: a list, or one. */
export const oldUrls = z
  .union([z.array(oldUrl), oldUrl.transform((url) => [url])])
  .refine((urls) => urls.length <= mostAliases, {
    params: custom(
      { id: `berisi lebih dari ${mostAliases} alamat`, en: `has more than ${mostAliases} URLs` },
      {
        id: 'Alihkan alamat lama sebanyak itu di peladen web.',
        en: 'Redirect that many old URLs on the web server.',
      },
    ),
  });

const notServable = custom(
  { id: 'tidak dapat dilayani sebagai berkas', en: 'cannot be served as a file' },
  {
    id: 'Tulis alamat lama tanpa "?" dan "#", misalnya /2019/05/judul-lama/',
    en: 'Write the old URL without "?" and "#", for example /2019/05/old-title/',
  },
);

/** A BCP 47 tag. */
export const languageTag = filledText.refine((value) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value), {
  params: custom(
    { id: 'bukan kode bahasa', en: 'is not a language tag' },
    { id: 'Tulis misalnya id, en atau jv.', en: 'Write for example id, en or jv.' },
  ),
});
