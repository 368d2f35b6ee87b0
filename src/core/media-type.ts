import { lookup } from 'mrmime';

/** The content type of a file, by its name: `text/html; charset=utf-8`. All texts are UTF-8. */
export function mediaType(path: string): string {
  const type = lookup(path) ?? 'application/octet-stream';
  return /^text\/|javascript|json|xml/.test(type) ? `${type}; charset=utf-8` : type;
}
