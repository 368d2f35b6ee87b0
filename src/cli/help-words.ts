import type { Language } from '../core/language.ts';

/** The headings of commander's help in Indonesian. */
const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Pemakaian:',
  'Arguments:': 'Argumen:',
  'Options:': 'Pilihan:',
  'Commands:': 'Perintah:',
  'Examples:': 'Contoh:',
};

/** A heading of the help. */
export const helpTitle = (title: string, language: Language): string =>
  language === 'id' ? (titles[title] ?? title) : title;

/** The line that shows how a command is called. */
export const usageInWords = (usage: string, language: Language): string =>
  language === 'id' ? usage.replace('[options]', '[pilihan]').replace('[command]', '[perintah]') : usage;

/** What commander says of wrong usage (commander 14, lib/command.js), in Indonesian. */
const errors: readonly (readonly [RegExp, string])[] = [
  [/unknown command '(.*?)'/, "perintah '$1' tidak dikenal"],
  [/unknown option '(.*?)'/, "pilihan '$1' tidak dikenal"],
  [/missing required argument '(.*?)'/, "argumen '$1' belum ditulis"],
  [/option '(.*?)' argument missing/, "nilai untuk '$1' belum ditulis"],
  [
    /too many arguments for '(.*?)'\. Expected (\d+) arguments? but got (\d+)\./,
    "terlalu banyak argumen untuk '$1': $3, semestinya $2.",
  ],
  [
    /too many arguments\. Expected (\d+) arguments? but got (\d+)\./,
    'terlalu banyak argumen: $2, semestinya $1.',
  ],
  [/\(Did you mean one of (.*?)\?\)/, '(Mungkin maksudnya salah satu dari $1?)'],
  [/\(Did you mean (.*?)\?\)/, '(Mungkin maksudnya $1?)'],
];

/** A message of commander in a language; one that is not in the table stays English. */
export const errorInWords = (text: string, language: Language): string =>
  language === 'en' ? text : errors.reduce((told, [english, own]) => told.replace(english, own), text);
