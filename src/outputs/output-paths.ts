import type { Output } from '../core/output.ts';
import { defineProblem, type Place, type Problem } from '../core/problem.ts';
import { staysInside } from '../core/site-path.ts';
import { urlOfFile } from '../core/url.ts';

export const pathUnusable = defineProblem<{ path: string }>({
  code: 'KEC-PATH',
  severity: 'error',
  summary: {
    id: 'Nama berkas atau alamat yang tidak dapat disimpan di setiap disk.',
    en: 'A file name or URL that not every disk can hold.',
  },
  message: ({ path }) => ({
    id: `Alamat "${shortened(path)}" terlalu panjang, atau berisi tanda kendali atau "\\".`,
    en: `The URL "${shortened(path)}" is too long, or holds a control character or "\\".`,
  }),
  hint: () => ({
    id: 'Tulis `slug` yang pendek, atau pendekkan nama berkas, kategori atau tagnya.',
    en: 'Write a short `slug`, or shorten the name of the file, the category or the tag.',
  }),
});

export const pathNotWindows = defineProblem<{ path: string }>({
  code: 'KEC-PATH-WINDOWS',
  severity: 'warning',
  summary: {
    id: 'Nama yang tidak dapat dipakai di Windows.',
    en: 'A name that Windows cannot use.',
  },
  message: ({ path }) => ({
    id: `Berkas "${path}" tidak dapat disimpan di komputer atau server Windows.`,
    en: `The file "${path}" cannot be stored on a computer or server with Windows.`,
  }),
  hint: () => ({
    id: 'Ganti namanya: bukan con, nul, aux, prn, com1 atau lpt1, tanpa : * ? " < > |, dan tanpa titik atau spasi di ujungnya.',
    en: 'Rename it: not con, nul, aux, prn, com1 or lpt1, without : * ? " < > |, and with no dot or space at its end.',
  }),
});

export const pathTwins = defineProblem<{ path: string; other: string }>({
  code: 'KEC-PATH-CASE',
  severity: 'warning',
  summary: {
    id: 'Dua alamat yang hanya berbeda huruf besar dan kecilnya.',
    en: 'Two URLs that differ in upper and lower case only.',
  },
  message: ({ path, other }) => ({
    id: `Alamat "${path}" dan "${other}" hanya berbeda huruf besar dan kecilnya; di Windows dan Mac keduanya satu berkas.`,
    en: `The URLs "${path}" and "${other}" differ in upper and lower case only; with Windows and on a Mac they are one file.`,
  }),
  hint: () => ({ id: 'Beri salah satunya nama lain.', en: 'Give one of them another name.' }),
});

/** The longest step of a path in bytes: file systems take 255, and a compressed companion adds three. */
const longestStep = 250;

/** The longest path in bytes: systems take 1,024 at least, with the folder that the site lies in. */
const longestPath = 900;

/** What is wrong with the paths of outputs by themselves, whatever they hold. */
export function pathProblems(outputs: readonly Output[]): readonly Problem[] {
  const strange = outputs.filter(({ path, root }) => root === 'site' && !isPlain(path));
  // A mobile page has the name of the normal one, and what is wrong with it.
  const once = new Map([...strange].reverse().map((output) => [sourceOf(output), output]));
  return [...[...once.values()].flatMap(problemsAlone), ...twinProblems(strange, outputs)];
}

function problemsAlone({ path, ...output }: Output): readonly Problem[] {
  // Where a word of the URL is missing, that is told of already.
  if (path.includes('//')) return [];
  if (!isUsable(path)) return [pathUnusable(placeOf(output), { path: urlOfFile(path) })];
  return notForWindows.test(path) ? [pathNotWindows(placeOf(output), { path })] : [];
}

/** Of two paths that are twins, one at least has capitals, and so is `strange`. */
function twinProblems(strange: readonly Output[], outputs: readonly Output[]): readonly Problem[] {
  const unlike = strange.filter(({ path }) => path !== path.toLowerCase());
  if (unlike.length === 0) return [];
  const files = outputs.filter(({ root }) => root === 'site');
  const bySmall = new Map(files.map(({ path }) => [path.toLowerCase(), path]));
  return unlike.flatMap(({ path, ...output }) => {
    const other = bySmall.get(path.toLowerCase());
    return other === undefined || other === path
      ? []
      : [pathTwins(placeOf(output), { path: urlOfFile(path), other: urlOfFile(other) })];
  });
}

/** Seen at a glance, as almost every path is: small letters, and no name that Windows keeps for itself. */
const isPlain = (path: string): boolean =>
  path.length < longestStep &&
  /^(?:[a-z0-9_-]+\/)*[a-z0-9_-]+(?:\.[a-z0-9]+)*$/.test(path) &&
  !notForWindows.test(path);

const isUsable = (path: string): boolean =>
  staysInside(path) &&
  bytesOf(path) <= longestPath &&
  path.split('/').every((step) => bytesOf(step) <= longestStep);

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const notForWindows = /[<>:"|?*]|(?:^|\/)(?:con|prn|aux|nul|(?:com|lpt)[1-9])(?:[./]|$)|[. ](?:\/|$)/i;

/** What an output comes from: `content/posts/a.md` for the mobile page of that article too. */
const sourceOf = ({ cause }: Pick<Output, 'cause'>): string => cause.split(' (')[0] ?? cause;

const placeOf = (output: Pick<Output, 'cause'>): Place | undefined =>
  output.cause.startsWith('content/') ? { file: sourceOf(output) } : undefined;

const shortened = (path: string): string => (path.length > 100 ? `${path.slice(0, 100)}…` : path);
