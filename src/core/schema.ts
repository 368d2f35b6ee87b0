import type * as z from 'zod';
import type { Text } from './language.ts';
import { nearest } from './nearest.ts';
import { type Explanation, explainValue } from './schema-texts.ts';

/** One fault of some data: where in the data, what is wrong and what helps. The message starts with the key. */
export type SchemaFault = Readonly<{
  path: readonly PropertyKey[];
  /** Whether the key itself is wrong or what it holds. */
  at: 'key' | 'value';
  message: Text;
  hint: Text;
}>;

/** What the owner of a schema knows of its keys. */
export type KeyWords = Readonly<{
  /** The known keys at a place in the data. */
  keysAt: (path: readonly PropertyKey[]) => readonly string[];
  guesses: KeyGuesses;
}>;

/**
 * What people write instead of a key, in small letters. Several meanings are separated by spaces; the one that
 * the place knows is meant. `office.phone` is offered at the top only.
 */
export type KeyGuesses = Readonly<Record<string, string>>;

type Issue = z.core.$ZodIssue;

/** An issue of a schema in both languages; one fault for each unknown key. */
export function explainIssue(issue: Issue, words: KeyWords): readonly SchemaFault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, issue.path, words));
  }
  if (issue.code === 'invalid_union') {
    const inner = likelyBranch(issue.errors);
    if (inner)
      return inner.flatMap((one) => explainIssue({ ...one, path: [...issue.path, ...one.path] }, words));
  }
  const { message, hint } = explainValue(issue);
  const name = nameOf(issue.path);
  return [
    {
      path: issue.path,
      at: issue.code === 'invalid_key' ? 'key' : 'value',
      message: { id: `${name.id} ${message.id}`, en: `${name.en} ${message.en}` },
      hint,
    },
  ];
}

/** `office.hours.0.days` */
function nameOf(path: readonly PropertyKey[]): Text {
  if (path.length === 0) return { id: 'Isinya', en: 'The content' };
  const name = `\`${path.map(String).join('.')}\``;
  return { id: name, en: name };
}

/** The issues of the one choice that fits the value's kind, so that what is wrong lies deeper; else undefined. */
const likelyBranch = (branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined =>
  branches.find((issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0));

function unknownKey(key: string, path: readonly PropertyKey[], { keysAt, guesses }: KeyWords): SchemaFault {
  const known = keysAt(path);
  const meant = Object.hasOwn(guesses, key.toLowerCase()) ? guesses[key.toLowerCase()] : undefined;
  const guess =
    meant?.split(' ').find((word) => known.includes(word) || (word.includes('.') && path.length === 0)) ??
    nearest(key, known);
  const name = nameOf([...path, key]);
  return {
    path: [...path, key],
    at: 'key',
    message: { id: `${name.id} tidak dikenal.`, en: `${name.en} is unknown.` },
    hint: guess ? didYouMean(guess) : knownKeys(known),
  };
}

const didYouMean = (guess: string): Text => ({
  id: `Mungkin maksudnya \`${guess}\`?`,
  en: `Did you mean \`${guess}\`?`,
});

/** The choices where they are few; free data has a place of its own at the top only. */
const knownKeys = (known: readonly string[]): Text =>
  known.includes('extra')
    ? {
        id: 'Hapus baris ini; data bebas ditulis di bawah `extra`.',
        en: 'Remove this line; free data goes below `extra`.',
      }
    : { id: `Yang dikenal: ${known.join(', ')}.`, en: `Known are: ${known.join(', ')}.` };

/** What a schema says of its own check, after the value found; read back by {@link explainIssue}. */
export const custom = (message: Text, hint: Text): Explanation => ({ message, hint });
