import * as z from 'zod';
import { custom } from '../core/schema.ts';

/** Text, or a number or a truth value that YAML made of it. */
const text = z
  .union([z.string(), z.number(), z.boolean()], { error: 'string' })
  .transform((value) => String(value).replace(/\s+/g, ' ').trim());
const filled = text.refine((value) => value !== '', {
  params: custom(
    { id: 'kosong', en: 'is empty' },
    { id: 'Isi nilainya, atau hapus barisnya.', en: 'Give it a value, or remove the line.' },
  ),
});
const words = z.union([
  z.array(filled),
  filled.transform((value) =>
    value
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  ),
]);

const point = z
  .string()
  .refine((value) => parseFocus(value) !== undefined, {
    params: custom(
      { id: 'bukan titik fokus', en: 'is not a focus point' },
      {
        id: 'Tulis misalnya "50% 20%" (dari kiri, dari atas), atau: atas, bawah, kiri, kanan.',
        en: 'Write for example "50% 20%" (from the left, from the top), or: top, bottom, left, right.',
      },
    ),
  })
  .transform((value) => parseFocus(value) ?? { x: 0.5, y: 0.5 });

const siteUrl = filled.transform((value) => (value.startsWith('/') ? value : `/${value}`));

/**
 * Every key of the front matter of posts and pages, with one line that says what it is for. Validation and the
 * reference come from this table; dates are read afterwards, in the site's zone.
 */
export const frontMatterSchema = z.strictObject({
  title: filled.describe('Title, as the heading and in lists'),
  date: filled
    .optional()
    .describe('Publication, with or without time and zone; a post may have it in its file name instead'),
  updated: filled.optional().describe('Last change that readers should know of'),
  slug: filled.optional().describe('Last part of the URL; the file name where absent'),
  permalink: filled.optional().describe('Whole URL of this entry, from :year :month :day :slug :category'),
  summary: filled
    .optional()
    .describe('One or two sentences for lists and previews; the beginning of the text where absent'),
  category: filled.optional().describe('The one category of a post'),
  tags: words.default([]).describe('Tags of a post, as a list or separated by commas'),
  author: filled.optional().describe('Who wrote it'),
  editor: filled.optional().describe('Who edited it'),
  photographer: filled.optional().describe('Who took the photos'),
  cover: z
    .union([
      filled.transform((src) => ({
        src,
        alt: undefined,
        caption: undefined,
        credit: undefined,
        focus: undefined,
      })),
      z.strictObject({
        src: filled.describe('Path of the photo'),
        alt: filled.optional().describe('What the photo shows, for those who cannot see it'),
        caption: filled.optional().describe('Caption below the photo'),
        credit: filled.optional().describe('Who made the photo'),
        focus: point
          .optional()
          .describe('Point that stays visible when the photo is cropped, such as "50% 20%"'),
      }),
    ])
    .optional()
    .describe(
      'Photo for lists, previews and the head of the page: a path, or src with alt, caption, credit and focus',
    ),
  source: z
    .union([
      filled.transform((name) => ({ name, url: undefined })),
      z.strictObject({
        name: filled.describe('Name of the source'),
        url: z.url().optional().describe('Where it was published'),
      }),
    ])
    .optional()
    .describe('Where a syndicated text comes from'),
  canonical: z.url().optional().describe('Address of the original, for a text first published elsewhere'),
  aliases: z
    .union([z.array(siteUrl), siteUrl.transform((url) => [url])])
    .default([])
    .describe('Old URLs of this entry, which lead to it'),
  draft: z.boolean().default(false).describe('Not for the public yet'),
  expires: filled.optional().describe('When it disappears from the site'),
  pinned: z.boolean().default(false).describe('First on the home page'),
  lang: z
    .string()
    .refine((value) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value), {
      params: custom(
        { id: 'bukan kode bahasa', en: 'is not a language tag' },
        { id: 'Tulis misalnya id, en atau jv.', en: 'Write for example id, en or jv.' },
      ),
    })
    .optional()
    .describe("Language of the text where it is not the site's, such as jv"),
  layout: filled.optional().describe('Template for this entry instead of article or page'),
  extra: z.record(z.string(), z.unknown()).default({}).describe('Free data for your own templates'),
});

/** Front matter as the schema gives it; dates are still text. */
export type RawFrontMatter = z.output<typeof frontMatterSchema>;

const sides: Readonly<Record<string, readonly ['x' | 'y', number]>> = {
  left: ['x', 0],
  kiri: ['x', 0],
  right: ['x', 1],
  kanan: ['x', 1],
  top: ['y', 0],
  atas: ['y', 0],
  bottom: ['y', 1],
  bawah: ['y', 1],
};

/** `50% 20%`, or sides such as `top` and `kiri atas`; undefined for anything else. */
function parseFocus(value: string): { x: number; y: number } | undefined {
  const percent = /^(\d{1,3})%[\s,]+(\d{1,3})%$/.exec(value.trim());
  if (percent) {
    const focus = { x: Number(percent[1]) / 100, y: Number(percent[2]) / 100 };
    return focus.x <= 1 && focus.y <= 1 ? focus : undefined;
  }
  const focus = { x: 0.5, y: 0.5 };
  for (const word of value
    .trim()
    .toLowerCase()
    .split(/[\s,]+/)) {
    const side = sides[word];
    if (side) focus[side[0]] = side[1];
    else if (word !== 'center' && word !== 'tengah') return undefined;
  }
  return focus;
}
