import * as z from 'zod';
import type { Text } from './language.ts';
import { nearest } from './nearest.ts';

/** What is wrong with a value, after the name of its key, and what helps. */
export type Explanation = Readonly<{ message: Text; hint: Text }>;

type Issue = z.core.$ZodIssue;

/** What a schema has against one value, in both languages, with the value found. */
export function explainValue(issue: Issue): Explanation {
  switch (issue.code) {
    case 'custom':
      return customText(issue.params, issue.input);
    case 'invalid_type':
      return issue.input === undefined ? missing : wrongType([issue.expected], issue.input);
    case 'invalid_union':
      return issue.input === undefined ? missing : wrongType(expectedTypes(issue.errors), issue.input);
    case 'invalid_value':
      return issue.input === undefined ? missing : wrongChoice(issue.values.map(String), issue.input);
    case 'too_small':
      return typeof issue.input === 'number' ? outside('kecil', 'least', issue.minimum, issue.input) : empty;
    case 'too_big':
      return outside('besar', 'most', issue.maximum, issue.input);
    case 'invalid_format':
      return issue.format === 'email' ? notEmail(issue.input) : wrongType([], issue.input);
    case 'invalid_key':
      return issue.issues[0] ? explainValue(issue.issues[0]) : wrongType([], issue.input);
    default:
      return wrongType([], issue.input);
  }
}

const explanation = z.object({
  message: z.object({ id: z.string(), en: z.string() }),
  hint: z.object({ id: z.string(), en: z.string() }),
});

/** Throws for a check that was declared without `custom()`. */
function customText(params: unknown, input: unknown): Explanation {
  const { message, hint } = explanation.parse(params);
  const value = shown(input);
  return { message: { id: `${value.id} ${message.id}.`, en: `${value.en} ${message.en}.` }, hint };
}

const missing: Explanation = {
  message: { id: 'belum diisi.', en: 'is missing.' },
  hint: { id: 'Tambahkan baris ini dan isi nilainya.', en: 'Add this line with a value.' },
};

const empty: Explanation = {
  message: { id: 'kosong.', en: 'is empty.' },
  hint: { id: 'Isi nilainya, atau hapus barisnya.', en: 'Give it a value, or remove the line.' },
};

type TypeText = Readonly<{ name: Text; hint: Text }>;

const group: TypeText = {
  name: { id: 'kelompok kunci dan nilai', en: 'a group of keys and values' },
  hint: {
    id: 'Tulis setiap kunci pada barisnya sendiri, menjorok ke dalam.',
    en: 'Write each key on a line of its own, indented.',
  },
};

const types: ReadonlyMap<string, TypeText> = new Map([
  [
    'string',
    { name: { id: 'teks', en: 'a text' }, hint: { id: 'Tulis satu teks saja.', en: 'Write one text.' } },
  ],
  [
    'number',
    {
      name: { id: 'angka', en: 'a number' },
      hint: { id: 'Tulis angka tanpa tanda kutip.', en: 'Write a number without quotes.' },
    },
  ],
  [
    'int',
    {
      name: { id: 'bilangan bulat', en: 'a whole number' },
      hint: {
        id: 'Tulis angka tanpa koma dan tanpa tanda kutip.',
        en: 'Write a number without fraction and quotes.',
      },
    },
  ],
  [
    'boolean',
    {
      name: { id: '`true` (ya) atau `false` (tidak)', en: '`true` or `false`' },
      hint: {
        id: 'Tulis `true` atau `false` tanpa tanda kutip.',
        en: 'Write `true` or `false` without quotes.',
      },
    },
  ],
  [
    'array',
    {
      name: { id: 'daftar', en: 'a list' },
      hint: { id: 'Tulis misalnya [satu, dua].', en: 'Write for example [one, two].' },
    },
  ],
  ['object', group],
  ['record', group],
]);

const seeReference: Text = { id: 'Lihat contohnya di panduan.', en: 'See the reference for an example.' };

function wrongType(expected: readonly string[], input: unknown): Explanation {
  const found = expected.flatMap((name) => types.get(name) ?? []);
  const value = shown(input);
  if (found.length === 0) {
    return {
      message: { id: `${value.id} tidak dapat dipakai di sini.`, en: `${value.en} cannot be used here.` },
      hint: seeReference,
    };
  }
  const join = (language: 'id' | 'en', or: string) => found.map(({ name }) => name[language]).join(or);
  return {
    message: {
      id: `adalah ${value.id}, seharusnya ${join('id', ' atau ')}.`,
      en: `is ${value.en} and should be ${join('en', ' or ')}.`,
    },
    hint: found.at(-1)?.hint ?? seeReference,
  };
}

/** The types that a union takes, each once, in its order. */
const expectedTypes = (branches: readonly (readonly Issue[])[]): readonly string[] => [
  ...new Set(branches.flat().flatMap((issue) => (issue.code === 'invalid_type' ? [issue.expected] : []))),
];

function wrongChoice(values: readonly string[], input: unknown): Explanation {
  const guess = typeof input === 'string' ? nearest(input, values) : undefined;
  const value = shown(input);
  const list = values.join(', ');
  return {
    message: { id: `adalah ${value.id}, yang tidak dikenal.`, en: `is ${value.en}, which is unknown.` },
    hint: guess
      ? {
          id: `Mungkin maksudnya ${guess}? Pilihannya: ${list}.`,
          en: `Did you mean ${guess}? The choices: ${list}.`,
        }
      : { id: `Pilihannya: ${list}.`, en: `The choices: ${list}.` },
  };
}

const outside = (id: string, en: string, limit: number | bigint, input: unknown): Explanation => ({
  message: {
    id: `adalah ${shown(input).id}, padahal paling ${id} ${limit}.`,
    en: `is ${shown(input).en}; the ${en} is ${limit}.`,
  },
  hint: { id: `Tulis angka paling ${id} ${limit}.`, en: `Write a number of at ${en} ${limit}.` },
});

const notEmail = (input: unknown): Explanation => ({
  message: {
    id: `${shown(input).id} bukan alamat surel.`,
    en: `${shown(input).en} is not an e-mail address.`,
  },
  hint: { id: 'Tulis misalnya kecamatan@contoh.go.id.', en: 'Write for example office@example.go.id.' },
});

/** A value as a message shows it. */
function shown(input: unknown): Text {
  if (Array.isArray(input)) return { id: 'sebuah daftar', en: 'a list' };
  if (typeof input === 'object' && input !== null) return { id: 'sekelompok kunci', en: 'a group of keys' };
  const text = String(input);
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  const value = typeof input === 'string' ? `"${short}"` : short;
  return { id: value, en: value };
}
