import * as z from 'zod';
import { filledText } from '../core/fields.ts';
import { custom } from '../core/schema.ts';

/** Letters below which a text is too common to be taken out of a page. */
const shortest = 8;

/**
 * What a server puts into pages, to the byte. `*` stands for a token that changes. A star where an address begins would
 * let any script in, so it is refused.
 */
const addedText = z
  .string()
  .refine((value) => value.replaceAll('*', '').trim().length >= shortest, {
    params: custom(
      { id: 'terlalu pendek', en: 'is too short' },
      { id: 'Salin seluruh teks yang disisipkan.', en: 'Copy all of the text that is added.' },
    ),
  })
  .refine(
    (value) => !/(\b(src|href|action|data|content|srcdoc)\s*=\s*["']?|\/\/|url\(["']?)\*/i.test(value),
    {
      params: custom(
        { id: 'memakai * di awal sebuah alamat', en: 'has a * where an address begins' },
        {
          id: 'Tulis alamatnya lengkap; * hanya untuk bagian yang berubah, seperti token.',
          en: 'Write the address in full; * is for a part that changes, such as a token.',
        },
      ),
    },
  );

const folder = filledText.refine((value) => value.startsWith('/'), {
  params: custom(
    { id: 'bukan alamat di situs', en: 'is not a URL of the site' },
    { id: 'Tulis misalnya /berita/.', en: 'Write for example /berita/.' },
  ),
});

const folderPath = filledText.refine((value) => !/^[/\\]|(^|\/)\.\.?(\/|$)/.test(value), {
  params: custom(
    { id: 'bukan nama di folder situs', en: 'is not a name in the folder of the site' },
    {
      id: 'Tulis misalnya statistik/ untuk folder, atau google0123.html.',
      en: 'Write for example statistik/ for a folder, or google0123.html.',
    },
  ),
});

const reason = filledText.describe('Why this is no attack, for whoever reads it later');

/** A text that a server puts into pages. Without it the page has to be the built one. */
export const addedTextSchema = z.strictObject({
  remove: addedText.describe(
    'The text that is added, to the byte; `*` is a token of letters, digits and `_+-` that changes',
  ),
  original: z.string().default('').describe('What the built page has in its place; nothing where absent'),
  below: folder.prefault('/').describe('Only in pages below this site URL'),
  reason,
});

/** A header that a server sends, or another value of one that the build asks for. */
export const addedHeaderSchema = z.strictObject({
  name: filledText.describe('Name of the header'),
  value: filledText.describe('Its value, as it is sent; `*` is a token that changes'),
  reason,
});

/** The group `verify` of the settings. */
export const verify = z
  .strictObject({
    exceptions: z
      .array(addedTextSchema)
      .default([])
      .describe(
        'Texts that a CDN puts into pages, or a host into `.htaccess`; without them a file must be the built one, to the byte',
      ),
    files: z
      .array(folderPath)
      .default([])
      .describe(
        'Files (`google0123.html`) and folders (`statistik/`) on the disk of the server that are no part of the site',
      ),
    headers: z.array(addedHeaderSchema).default([]).describe('Headers of the host that are no attack'),
  })
  .prefault({})
  .describe('What a server may change without an alarm of `kec verify`');
