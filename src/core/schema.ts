import type * as z from 'zod';
import type { Text } from './language.ts';
import { nearest } from './nearest.ts';

/** What a schema says of its own check, in both languages; read back by {@link explainIssue}. */
export const custom = (message: Text, hint: Text): Readonly<Record<string, unknown>> => ({ message, hint });

/** One fault of some data: where in the data, what is wrong and what helps. The message starts with the key. */
export type SchemaFault = Readonly<{ path: readonly PropertyKey[]; message: Text; hint: Text }>;

/** What a schema's owner knows of its keys: all of them, and words that people write instead. */
export type KeyWords = Readonly<{ keys: readonly string[]; guesses: Readonly<Record<string, string>> }>;

type Issue = z.core.$ZodIssue;

/** A fault of a validated value in both languages; one for each unknown key. */
export function explainIssue(issue: Issue, words: KeyWords): readonly SchemaFault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey([...issue.path, key], words));
  const name = nameOf(issue.path);
  const { message, hint } = explain(issue);
  return [
    { path: issue.path, message: { id: `\`${name}\` ${message.id}`, en: `\`${name}\` ${message.en}` }, hint },
  ];
}

/** `office.hours.0.days` */
export const nameOf = (path: readonly PropertyKey[]): string => path.map(String).join('.');

function unknownKey(path: readonly PropertyKey[], { keys, guesses }: KeyWords): SchemaFault {
  const key = String(path.at(-1));
  const guess = guesses[key.toLowerCase()] ?? nearest(key, keys);
  return {
    path,
    message: { id: `\`${nameOf(path)}\` tidak dikenal.`, en: `\`${nameOf(path)}\` is unknown.` },
    hint: guess
      ? { id: `Mungkin maksudnya \`${guess}\`?`, en: `Did you mean \`${guess}\`?` }
      : {
          id: 'Hapus baris ini; data bebas ditulis di bawah `extra`.',
          en: 'Remove this line; free data goes below `extra`.',
        },
  };
}

type Explanation = Readonly<{ message: Text; hint: Text }>;

function explain(issue: Issue): Explanation {
  switch (issue.code) {
    case 'custom':
      return customText(issue);
    case 'invalid_type':
      return issue.input === undefined ? missing : wrongType(issue.expected);
    case 'invalid_value':
      return wrongChoice(issue.values.map(String), issue.input);
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? empty
        : bound('kecil', 'small', issue.minimum);
    case 'too_big':
      return bound('besar', 'large', issue.maximum);
    case 'invalid_format':
      return wrongFormat(issue.format);
    default:
      return wrongType('value');
  }
}

function customText(issue: Extract<Issue, { code: 'custom' }>): Explanation {
  // Custom checks are declared with custom() above, which gives exactly this shape.
  const { message, hint } = issue.params as Explanation;
  return { message: { id: `${message.id}.`, en: `${message.en}.` }, hint };
}

const missing: Explanation = {
  message: { id: 'belum diisi.', en: 'is missing.' },
  hint: { id: 'Tambahkan baris ini dan isi nilainya.', en: 'Add this line with a value.' },
};

const empty: Explanation = {
  message: { id: 'kosong.', en: 'is empty.' },
  hint: { id: 'Isi nilainya, atau hapus barisnya.', en: 'Give it a value, or remove the line.' },
};

const typeNames: Readonly<Record<string, Text>> = {
  string: { id: 'teks', en: 'a text' },
  number: { id: 'angka', en: 'a number' },
  int: { id: 'bilangan bulat', en: 'a whole number' },
  boolean: { id: '`true` atau `false`', en: '`true` or `false`' },
  array: { id: 'daftar', en: 'a list' },
  object: { id: 'kelompok kunci dan nilai', en: 'a group of keys and values' },
  record: { id: 'kelompok kunci dan nilai', en: 'a group of keys and values' },
};

const typeHints: Readonly<Record<string, Text>> = {
  string: {
    id: 'Apit nilainya dengan tanda kutip, misalnya "2024".',
    en: 'Put the value in quotes, for example "2024".',
  },
  array: { id: 'Tulis misalnya [satu, dua].', en: 'Write for example [one, two].' },
  object: {
    id: 'Tulis setiap kunci pada baris sendiri, menjorok ke dalam.',
    en: 'Write each key on a line of its own, indented.',
  },
};

function wrongType(expected: string): Explanation {
  const name = typeNames[expected] ?? { id: 'nilai jenis lain', en: 'a value of another kind' };
  return {
    message: { id: `harus berupa ${name.id}.`, en: `must be ${name.en}.` },
    hint: typeHints[expected] ?? {
      id: 'Lihat contohnya di panduan.',
      en: 'See the reference for an example.',
    },
  };
}

function wrongChoice(values: readonly string[], input: unknown): Explanation {
  const guess = typeof input === 'string' ? nearest(input, values) : undefined;
  const list = values.join(', ');
  return {
    message: { id: `adalah "${input}", yang tidak dikenal.`, en: `is "${input}", which is unknown.` },
    hint: guess
      ? {
          id: `Mungkin maksudnya ${guess}? Pilihannya: ${list}.`,
          en: `Did you mean ${guess}? The choices: ${list}.`,
        }
      : { id: `Pilihannya: ${list}.`, en: `The choices: ${list}.` },
  };
}

const bound = (id: string, en: string, limit: number | bigint): Explanation => ({
  message: { id: `terlalu ${id}.`, en: `is too ${en}.` },
  hint: { id: `Batasnya ${limit}.`, en: `The limit is ${limit}.` },
});

function wrongFormat(format: string): Explanation {
  const name: Text = {
    email: { id: 'alamat surel', en: 'an e-mail address' },
    url: { id: 'alamat web lengkap', en: 'a full web address' },
  }[format] ?? { id: 'nilai dalam bentuk yang diminta', en: 'a value of the form that is asked for' };
  return {
    message: { id: `bukan ${name.id}.`, en: `is not ${name.en}.` },
    hint: { id: 'Lihat contohnya di docs/reference.md.', en: 'See docs/reference.md for an example.' },
  };
}
