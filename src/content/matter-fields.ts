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

/** A list, or one text with commas; each tag once, whatever its capitals. */
export const tagList = z
  .union([z.array(filledText), filledText.transform(splitAtCommas)])
  .transform((tags) => {
    const small = tags.map((tag) => tag.toLowerCase());
    return tags.filter((_tag, index) => small.indexOf(small[index] ?? '') === index);
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
export const oldUrl = filledText.transform((value, context) => {
  const url = siteUrlOf(value);
  if (url) return url;
  context.addIssue({ code: 'custom', input: value, params: notServable });
  return z.NEVER;
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
