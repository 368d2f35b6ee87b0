import * as z from 'zod';
import { filledText, text } from '../core/fields.ts';
import { parseMoment } from '../core/moment.ts';
import { custom } from '../core/schema.ts';
import { parseAddress } from '../core/url.ts';
import { isZone } from '../core/zone.ts';

/** Address of a site; see {@link parseAddress}. */
export const siteAddress = filledText.refine((value) => parseAddress(value) !== undefined, {
  params: custom(
    { id: 'bukan alamat lengkap', en: 'is not a full address' },
    {
      id: 'Tulis misalnya https://kecklojen.malangkota.go.id/',
      en: 'Write for example https://kecklojen.malangkota.go.id/',
    },
  ),
});

/** Name of an IANA time zone. */
export const zone = filledText.refine(isZone, {
  params: custom(
    { id: 'bukan zona waktu', en: 'is not a time zone' },
    {
      id: 'WIB: Asia/Jakarta. WITA: Asia/Makassar. WIT: Asia/Jayapura.',
      en: 'Use an IANA name such as Asia/Jakarta.',
    },
  ),
});

/** A date with or without time and zone, as text; see {@link parseMoment}. */
export const dateText = filledText.refine((value) => parseMoment(value, 'Asia/Jakarta') !== undefined, {
  params: custom(
    { id: 'bukan tanggal yang ada', en: 'is not a date' },
    {
      id: 'Tulis misalnya 2026-02-28 atau 2026-02-28 09:30.',
      en: 'Write for example 2026-02-28 or 2026-02-28 09:30.',
    },
  ),
});

/** A `#rrggbb` colour. */
export const colour = filledText.refine((value) => /^#[0-9a-f]{6}$/i.test(value), {
  params: custom(
    { id: 'bukan warna heksadesimal', en: 'is not a hexadecimal colour' },
    {
      id: 'Tulis enam angka heksadesimal, misalnya #0b5d3b',
      en: 'Write six hexadecimal digits, such as #0b5d3b',
    },
  ),
});

/** A word or path below the site's address, without slashes at its ends. */
export const urlWord = filledText.refine((value) => /^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(value), {
  params: custom(
    { id: 'bukan kata alamat', en: 'is not a URL word' },
    {
      id: 'Pakai huruf kecil, angka dan tanda hubung, misalnya berita.',
      en: 'Use small letters, digits and hyphens, for example news.',
    },
  ),
});

/** Where a link of the site's frame leads. A word with a colon would be a scheme, such as `javascript:`. */
export const linkTarget = filledText.refine((value) => /^(https?:\/\/|mailto:|tel:|[^:]+$)/i.test(value), {
  params: custom(
    { id: 'bukan tujuan tautan', en: 'is not what a link can lead to' },
    {
      id: 'Tulis alamat di situs seperti /profil/, atau https://, mailto: atau tel:.',
      en: 'Write a URL of the site such as /profil/, or one with https://, mailto: or tel:.',
    },
  ),
});

/** A telephone number for wa.me: `0812-3456-7890` is `6281234567890`. */
export const whatsappNumber = filledText
  .transform((value) => value.replace(/[\s().+-]/g, '').replace(/^0/, '62'))
  .refine((value) => /^\d{8,15}$/.test(value), {
    params: custom(
      { id: 'bukan nomor WhatsApp', en: 'is not a WhatsApp number' },
      { id: 'Tulis misalnya 6281234567890.', en: 'Write for example 6281234567890.' },
    ),
  });

/** A telephone number as people write it. */
export const phoneNumber = text.refine(
  (value) => value === '' || /^\+?[\d\s()./-]*\d{3}[\d\s()./-]*$/.test(value),
  {
    params: custom(
      { id: 'bukan nomor telepon', en: 'is not a telephone number' },
      { id: 'Tulis misalnya (0341) 551234.', en: 'Write for example (0341) 551234.' },
    ),
  },
);

/** Initials as in `(iu/yon)`. */
export const initials = z.string().refine((value) => /^[a-z]{2,4}$/.test(value), {
  params: custom(
    { id: 'bukan inisial', en: 'are not initials' },
    {
      id: 'Pakai dua sampai empat huruf kecil, misalnya iu.',
      en: 'Use two to four small letters, such as iu.',
    },
  ),
});

/** URL of a mobile page, from that of the normal one. */
export const mobilePath = filledText.refine(
  (value) => value !== '{url}' && /^(\/[a-z0-9-]+)*\{url\}([a-z0-9-]+\/)*$/.test(value),
  {
    params: custom(
      { id: 'bukan pola alamat seluler', en: 'is not a pattern for mobile URLs' },
      { id: 'Tulis misalnya /m{url} atau {url}amp/', en: 'Write for example /m{url} or {url}amp/' },
    ),
  },
);

/** Widths in pixels, by rising width and each once. */
export const widths = (max: number) =>
  z
    .array(z.int().min(16).max(max))
    .min(1)
    .transform((list) => [...new Set(list)].sort((a, b) => a - b));
