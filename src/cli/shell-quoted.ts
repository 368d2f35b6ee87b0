/** A file's path as one word of a command line: of `cmd.exe` on Windows, of a POSIX shell elsewhere. */
export const shellQuoted = (path: string, platform: NodeJS.Platform): string =>
  // No Windows path holds a double quote, and no POSIX shell reads anything in single quotes.
  platform === 'win32' ? `"${path}"` : `'${path.replaceAll("'", `'\\''`)}'`;
