import { oneOf, type Random } from './random.ts';

/** A path below the site that must not be there. */
export type Probe = Readonly<{ path: string; kind: 'random' | 'gambling' }>;

/** Numbers of paths that are invented, of each kind. */
const counts = { random: 30, gambling: 40 } as const;

/** Paths at which spam has been found again and again, below the site. */
const known = [
  'slot-gacor/',
  'slot88/',
  'slot/',
  'togel/',
  'judi-online/',
  'slot-gacor.html',
  'wp-content/uploads/slot.php',
  'wp-content/plugins/hello.php',
  'wp-includes/index.php',
  'slot.php',
  'data/slot-gacor-hari-ini/',
  'files/slot-gacor/',
] as const;

const words = [
  'slot-gacor',
  'slot88',
  'maxwin',
  'togel',
  'rtp-live',
  'link-alternatif',
  'deposit-pulsa',
  'judi-bola',
  'sbobet',
  'bonus-new-member',
  'scatter-hitam',
  'situs-resmi',
] as const;

const shapes = [
  (word: string, token: string) => `${word}-${token}/`,
  (word: string, token: string) => `${word}/${token}/`,
  (word: string, token: string) => `${word}-${token}.html`,
  (word: string, token: string) => `wp-content/uploads/${token}/${word}.php`,
  (word: string, token: string) => `${token}.php?id=${word}`,
] as const;

/**
 * Paths that are invented for one run. `folders` are those of the site, with a slash at the end: spam likes to lie below
 * them. `isTaken` says of a path that the site has it after all.
 */
export function makeProbes(
  random: Random,
  { folders, isTaken }: Readonly<{ folders: readonly string[]; isTaken: (path: string) => boolean }>,
): readonly Probe[] {
  const below = (index: number) => (index % 3 === 2 ? (folders[random(folders.length)] ?? '') : '');
  const strange = Array.from({ length: counts.random }, (_, index) => {
    const path = `${tokenOf(random)}${oneOf(['/', '/', '.html', '.php', '/index.php'], random)}`;
    return { path: below(index) + path, kind: 'random' as const };
  });
  const spam = Array.from({ length: counts.gambling }, (_, index) => {
    const path = known[index] ?? oneOf(shapes, random)(oneOf(words, random), tokenOf(random));
    return { path: index < known.length ? path : below(index) + path, kind: 'gambling' as const };
  });
  return [...strange, ...spam].filter(({ path }) => !isTaken(path));
}

/** Eight letters and digits: nobody has a path of that name. */
export const tokenOf = (random: Random): string =>
  Array.from({ length: 8 }, () => 'abcdefghijkmnpqrstuvwxyz23456789'[random(32)]).join('');

/** A query that no static site knows; half of them look like spam. */
export const queryOf = (random: Random): string =>
  `${oneOf(['p', 's', 'id', 'slot', 'q', 'page', 'judi', 'utm_source'], random)}=${oneOf(['', 'slot-gacor-'], random)}${tokenOf(random)}`;
