import nodePath, { type PlatformPath } from 'node:path';

/**
 * A file of the machine as the rest of kec names it: relative to a folder, with `/` on Windows too, and in Unicode's
 * composed form. `paths` are the rules of the machine; tests hand over those of another.
 */
export const sitePath = (
  folder: string,
  file: string,
  paths: Pick<PlatformPath, 'relative' | 'sep'> = nodePath,
): string => paths.relative(folder, file).split(paths.sep).join('/').normalize('NFC');

/**
 * Whether a path with `/` stays below the folder that it is relative to, on every machine: no step to a parent, no
 * empty one, no root, no drive, no backslash.
 */
export const staysInside = (path: string): boolean => !/(^|\/)(\.{0,2})(\/|$)|\\|\p{Cc}|^[a-z]:/iu.test(path);
