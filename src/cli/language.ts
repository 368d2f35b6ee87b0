import type { Language } from '../core/language.ts';

/** The language of messages: `--lang`, else the locale of the environment; Indonesian where neither says English. */
export function chooseLanguage(
  flag: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language {
  // An empty variable counts as absent (POSIX, environment variables of locales).
  const wanted =
    flag ?? [env['KEC_LANG'], env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value) ?? '';
  return wanted.toLowerCase().startsWith('en') ? 'en' : 'id';
}
