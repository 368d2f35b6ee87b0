/** The part of a file's stat that tells whether it has changed; times in milliseconds since 1970. */
export type FileStat = Readonly<{ size: number; mtimeMs: number; ctimeMs: number; ino: number }>;

/** A text that is another one after the file has been changed. */
export const stampOf = ({ size, mtimeMs, ctimeMs, ino }: FileStat): string =>
  [size, mtimeMs, ctimeMs, ino].join(' ');

/**
 * Whether a file was changed so shortly before `now` that it may change again without another stamp, on file systems
 * that count time coarsely: FAT counts two seconds.
 */
export const isRacy = ({ mtimeMs, ctimeMs }: FileStat, now: number): boolean =>
  now - Math.max(mtimeMs, ctimeMs) < 2000;
