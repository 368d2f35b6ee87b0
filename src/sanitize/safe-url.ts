/** The schemes that only lead somewhere. */
export const safeSchemes: ReadonlySet<string> = new Set([
  'http',
  'https',
  'mailto',
  'tel',
  'sms',
  'geo',
  'whatsapp',
]);

/**
 * Whether a link may stand in a page: a path, a fragment, or one of {@link safeSchemes}. White space
 * and control characters count as absent, as browsers see it (https://url.spec.whatwg.org/#url-parsing).
 */
export function isSafeUrl(url: string): boolean {
  if (webAddress.test(url)) return true;
  const [, scheme] =
    /^([a-z][a-z0-9+.-]*):/i.exec(
      url.replace(/[\0-\x20\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\ufeff]/g, ''),
    ) ?? [];
  return scheme === undefined || safeSchemes.has(scheme.toLowerCase());
}

const webAddress = /^https?:\/\//i;
