import * as z from 'zod';
import { filledText, text, webAddress } from '../core/fields.ts';
import { custom } from '../core/schema.ts';
import { budgets } from './budget-settings.ts';
import { check } from './check-settings.ts';
import { labelNames } from './labels.ts';
import { permalinkPattern } from './permalink-pattern.ts';
import { security } from './security.ts';
import {
  colour,
  dateText,
  initials,
  linkTarget,
  mobilePath,
  phoneNumber,
  siteAddress,
  urlWord,
  whatsappNumber,
  widths,
  zone,
} from './setting-fields.ts';
import { verify } from './verify-settings.ts';

/** One entry of the menu. */
export type NavigationSetting = Readonly<{
  label: string;
  url?: string | undefined;
  children: readonly NavigationSetting[];
}>;

const navigationItem: z.ZodType<NavigationSetting> = z.strictObject({
  label: filledText.describe('What the menu shows'),
  url: linkTarget
    .optional()
    .describe('Where it leads: a site URL such as /profil/, a content file or an https address'),
  children: z
    .lazy(() => z.array(navigationItem))
    .default([])
    .describe('Entries below this one'),
});

const link = {
  label: filledText.describe('What the link says'),
  url: linkTarget.describe('Where it leads'),
};

const pageSize = z.int().min(1).max(1000);
const quality = z.int().min(1).max(100);

/**
 * Every setting of `content/site.yaml`: its type, its default and one line that says what it is for. Validation,
 * the type {@link Settings} and `docs/reference.md` all come from this table. Where a schema reads what is written
 * (texts, widths) the default is a `prefault`, a value as written, so that the reference can show it.
 */
export const settingsSchema = z.strictObject({
  title: filledText.describe('Name of the site, as in the header and in search results'),
  url: siteAddress.describe('Public address of the site; may end in a folder'),
  tagline: text.prefault('').describe('One line under the name'),
  language: z
    .enum(['id', 'en'])
    .default('id')
    .describe('Language of the interface and, unless an article says otherwise, of the text'),
  timezone: zone.prefault('Asia/Jakarta').describe('Zone of every date that names none'),
  icon: filledText.optional().describe('Site icon: a square SVG or PNG below content/'),
  permalink: permalinkPattern
    .refine((value) => value.includes(':slug'), {
      params: custom(
        { id: 'tidak berisi :slug', en: 'has no :slug' },
        {
          id: 'Tambahkan :slug, supaya setiap artikel punya alamat sendiri.',
          en: 'Add :slug, so that every post has a URL of its own.',
        },
      ),
    })
    .prefault('/:year/:month/:day/:slug/')
    .describe('URL of a post, from :year :month :day :slug :category'),
  navigation: z.array(navigationItem).default([]).describe('The menu, nested'),
  office: z
    .strictObject({
      name: text.optional().describe('Full name of the office; the title where absent'),
      address: text.optional().describe('Street address'),
      city: text.optional().describe('City or regency'),
      province: text.optional().describe('Province'),
      postalCode: text.optional().describe('Postal code'),
      phone: phoneNumber.optional().describe('Telephone'),
      whatsapp: whatsappNumber.optional().describe('WhatsApp number, with or without country code'),
      email: z.email().optional().describe('E-mail address'),
      hours: z
        .array(
          z.strictObject({ days: filledText.describe('Days'), time: filledText.describe('Opening time') }),
        )
        .default([])
        .describe('Opening hours, a line each'),
      map: webAddress.optional().describe('Link to the office on a map'),
      complaint: z
        .strictObject({ ...link, text: text.prefault('').describe('One line that invites to it') })
        .optional()
        .describe('Where complaints go, such as SP4N-LAPOR!'),
      links: z
        .array(z.strictObject(link))
        .default([])
        .describe('Links in the footer such as PPID, SKM and the ombudsman'),
      policies: z
        .array(z.strictObject(link))
        .default([])
        .describe('Links at the very end: accessibility statement, privacy'),
    })
    .prefault({})
    .describe('The office behind the site'),
  social: z
    .strictObject({
      facebook: webAddress.optional().describe('Page on Facebook'),
      instagram: webAddress.optional().describe('Account on Instagram'),
      x: webAddress.optional().describe('Account on X'),
      youtube: webAddress.optional().describe('Channel on YouTube'),
      tiktok: webAddress.optional().describe('Account on TikTok'),
    })
    .prefault({})
    .describe('Accounts of the office'),
  alert: z
    .strictObject({
      text: filledText.describe('What everybody has to know, in one or two sentences'),
      link: linkTarget.optional().describe('Where more is said'),
      start: dateText.optional().describe('When it appears; at once where absent'),
      end: dateText.describe('When it disappears; a date without a time counts to its end'),
    })
    .optional()
    .describe('A banner on top of every page'),
  home: z
    .strictObject({
      services: z
        .array(z.strictObject({ ...link, text: text.prefault('').describe('One line about it') }))
        .default([])
        .describe('Services that people look for most'),
      announcements: filledText
        .optional()
        .describe('Category whose articles stand apart: Pengumuman, in English Announcements'),
    })
    .prefault({})
    .describe('The home page'),
  people: z.record(initials, filledText).default({}).describe('Names behind byline initials: iu: Full Name'),
  images: z
    .strictObject({
      widths: widths(4096)
        .prefault([480, 800, 1200, 1600])
        .describe('Widths of a photo in pixels; never above the source'),
      formats: z
        .array(z.enum(['avif', 'webp']))
        .default(['webp'])
        .describe('Modern formats before the JPEG or PNG fallback'),
      quality: z
        .strictObject({
          avif: quality.default(50).describe('Quality of AVIF'),
          webp: quality.default(75).describe('Quality of WebP'),
          jpeg: quality.default(78).describe('Quality of JPEG'),
        })
        .prefault({})
        .describe('Quality by format, 1 to 100'),
      shareCard: z
        .enum(['site', 'title'])
        .default('site')
        .describe("Share card of a page without a photo: the site's own, or one with the page's title"),
    })
    .prefault({})
    .describe('How photos are made'),
  mobile: z
    .strictObject({
      path: mobilePath
        .prefault('/m{url}')
        .describe('URL of the mobile page, from the {url} of the normal one'),
      redirect: z
        .enum(['offer', 'auto', 'off'])
        .default('offer')
        .describe('What a phone gets on a normal page: a bar, a redirect as of the AMP plugin, or nothing'),
      widths: widths(2048).prefault([360, 720]).describe('Widths of a photo on mobile pages'),
      quality: quality.default(60).describe('Quality of photos on mobile pages'),
    })
    .prefault({})
    .describe('The mobile pages'),
  budgets,
  lists: z
    .strictObject({
      pageSize: pageSize.default(10).describe('Articles on one page of the news list'),
      archiveSize: pageSize.default(100).describe('Lines on one page of a category, tag or archive'),
      homeSize: pageSize.default(7).describe('Articles on the home page'),
      feedSize: pageSize.default(20).describe('Articles in a feed'),
      related: z.int().min(0).max(12).default(4).describe('Related articles under an article'),
      news: urlWord.optional().describe('URL word of the news list: berita, in English news'),
      category: urlWord.optional().describe('URL word before a category: kategori, in English category'),
      tag: urlWord.optional().describe('URL word before a tag: tag'),
      search: urlWord.optional().describe('URL word of the search page: cari, in English search'),
    })
    .prefault({})
    .describe('Lists of articles'),
  search: z.boolean().default(true).describe('Whether visitors can search the site'),
  labels: z.partialRecord(z.enum(labelNames), text).default({}).describe('Interface words to be replaced'),
  theme: z
    .strictObject({
      primary: colour.prefault('#0b5d3b').describe('Main colour'),
      accent: colour.prefault('#b3261e').describe('Second colour, for what should stand out'),
    })
    .prefault({})
    .describe('Colours of the theme'),
  markdown: z
    .strictObject({
      html: z
        .enum(['clean', 'trusted'])
        .default('clean')
        .describe('Raw HTML in articles: cleaned by an allow-list, or left as it is'),
    })
    .prefault({})
    .describe('How articles are read'),
  security,
  check,
  precompress: z
    .boolean()
    .default(false)
    .describe('Whether every text gets a .gz and a .br file beside it, for servers that send those'),
  verify,
  extra: z.record(z.string(), z.unknown()).default({}).describe('Free data for your own templates'),
});

/** `content/site.yaml`, validated, with every default filled in. */
export type Settings = z.output<typeof settingsSchema>;
