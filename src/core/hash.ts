import { hash } from 'node:crypto';

/** SHA-256 of a text (as UTF-8) or of bytes, as 64 lower-case hex digits. */
export const sha256 = (data: string | Uint8Array): string => hash('sha256', data);

/** The first ten hex digits of {@link sha256}: enough to name a file by what it holds. */
export const shortHash = (data: string | Uint8Array): string => sha256(data).slice(0, 10);
