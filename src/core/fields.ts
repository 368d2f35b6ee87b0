import * as z from 'zod';
import { custom } from './schema.ts';

/** Text of one line, from what YAML made of it: `2024` and `true` are text too where a text is asked for. */
function asText(value: unknown): unknown {
  if (typeof value === 'string') return value.trim().replace(/\s+/g, ' ');
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
}

/** A text on one line, trimmed; it may be empty. */
export const text = z.preprocess(asText, z.string());

/** A text on one line, trimmed, that says something. */
export const filledText = z.preprocess(asText, z.string().min(1));

/** An absolute http or https address. */
export const webAddress = filledText.refine(
  (value) => /^https?:\/\/[^/]/i.test(value) && URL.canParse(value),
  {
    params: custom(
      { id: 'bukan alamat web lengkap', en: 'is not a full web address' },
      { id: 'Tulis misalnya https://contoh.go.id/', en: 'Write for example https://example.go.id/' },
    ),
  },
);
