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
