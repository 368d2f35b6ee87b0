/** The endings of text files that servers may keep compressed beside the plain ones, as part of a regular expression. */
export const packableEndings = 'html|css|js|mjs|json|xml|svg|txt|webmanifest';

const packable = new RegExp(`\\.(${packableEndings})$`);

/** Whether a file may have compressed companions, by its name. */
export const isPackable = (path: string): boolean => packable.test(path);

/** The endings of the companions: gzip (RFC 1952) and Brotli (RFC 7932). */
export const packedEndings = ['.gz', '.br'] as const;
