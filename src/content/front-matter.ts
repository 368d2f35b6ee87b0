import * as z from 'zod';
import { permalinkPattern } from '../config/permalink-pattern.ts';
import { filledText, webAddress } from '../core/fields.ts';
import { focusPoint, languageTag, oldUrls, tagList } from './matter-fields.ts';

const cover = z.strictObject({
  src: filledText.describe('Path of the photo'),
  alt: filledText.optional().describe('What the photo shows, for those who cannot see it'),
  caption: filledText.optional().describe('Caption below the photo'),
  credit: filledText.optional().describe('Who made the photo'),
  focus: focusPoint
    .optional()
    .describe('Point that stays visible when the photo is cropped, such as "50% 20%" or top'),
});

const source = z.strictObject({
  name: filledText.describe('Name of the source'),
  url: webAddress.optional().describe('Where it was published'),
});

const event = z.strictObject({
  start: filledText.describe('When it begins, with or without a time'),
  end: filledText.optional().describe('When it ends, where it does not end on the day that it begins'),
  place: filledText.optional().describe('Where it takes place'),
});

/**
 * Every key of the front matter of posts and pages, with one line that says what it is for. Validation and the
 * reference come from this table; dates are read afterwards, in the site's zone.
 */
export const frontMatterSchema = z.strictObject({
  title: filledText.describe('Title, as the heading and in lists'),
  date: filledText
    .optional()
    .describe('Publication, with or without time and zone; a post may have it in its file name instead'),
  updated: filledText.optional().describe('Last change that readers should know of'),
  slug: filledText.optional().describe('Last part of the URL; the file name where absent'),
  permalink: permalinkPattern
    .optional()
    .describe('Whole URL of this entry, from :year :month :day :slug :category'),
  summary: filledText
    .optional()
    .describe('One or two sentences for lists and previews; the beginning of the text where absent'),
  category: filledText.optional().describe('The one category of a post'),
  tags: tagList.default([]).describe('Tags of a post, as a list or separated by commas'),
  author: filledText.optional().describe('Who wrote it'),
  editor: filledText.optional().describe('Who edited it'),
  photographer: filledText.optional().describe('Who took the photos'),
  cover: z
    .union([filledText.transform((src): z.output<typeof cover> => ({ src })), cover])
    .optional()
    .describe(
      'Photo for lists, previews and the head of the page: a path, or src with alt, caption, credit and focus',
    ),
  source: z
    .union([filledText.transform((name): z.output<typeof source> => ({ name })), source])
    .optional()
    .describe('Where a syndicated text comes from'),
  canonical: webAddress.optional().describe('Address of the original, for a text first published elsewhere'),
  aliases: oldUrls.default([]).describe('Old URLs of this entry, which lead to it'),
  draft: z.boolean().default(false).describe('Not for the public yet'),
  event: event.optional().describe('An event that the article announces, for the agenda of the home page'),
  expires: filledText.optional().describe('When it disappears from the site'),
  review: filledText
    .optional()
    .describe('When somebody should read it again; from then on `kec check` reminds of it'),
  pinned: z.boolean().default(false).describe('First on the home page'),
  lang: languageTag.optional().describe("Language of the text where it is not the site's, such as jv"),
  layout: filledText.optional().describe('Template for this entry instead of article or page'),
  extra: z.record(z.string(), z.unknown()).default({}).describe('Free data for your own templates'),
});

/** Front matter as the schema gives it; dates are still text. */
export type RawFrontMatter = z.output<typeof frontMatterSchema>;
