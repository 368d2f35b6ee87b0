import * as z from 'zod';

const kilobytes = z.number().min(1).max(100_000);

/**
 * The setting `budgets`: the most that a visitor's phone of 360 px with two dots a pixel is to load for a page, in kB
 * of 1000 bytes, packed as servers pack. A page with photos counts twice: as it opens, and read to its end.
 */
export const budgets = z
  .union([
    z.strictObject({
      mobile: kilobytes
        .default(60)
        .describe('A mobile page as it opens; one with a single photo also to its end'),
      mobileScrolled: kilobytes.default(300).describe('A mobile page with several photos, read to its end'),
      article: kilobytes
        .default(120)
        .describe('An article or page as it opens; one with a single photo also to its end'),
      articleScrolled: kilobytes
        .default(400)
        .describe('An article or page with several photos, read to its end'),
      home: kilobytes.default(150).describe('The home page, read to its end'),
      list: kilobytes.default(150).describe('A list or any other page, read to its end'),
      minQuality: z
        .int()
        .min(1)
        .max(100)
        .default(30)
        .describe('Quality below which no photo falls, however small it must be'),
    }),
    z.literal(false),
  ])
  .prefault({})
  .describe('What a page may weigh on a phone, in kB; `false` for no limit');
