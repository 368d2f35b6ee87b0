/**
 * The name that somebody has registered, with which its sub-domains count as one: `contoh.co.id` of `www.contoh.co.id`. An
 * IP address is its own.
 */
export function domainOf(host: string): string {
  if (/^[\d.]+$/.test(host)) return host;
  const labels = host.split('.');
  const ending = labels.slice(-2).join('.');
  return labels.slice(given.test(ending) || sharedEndings.has(ending) ? -3 : -2).join('.');
}

/** Endings of two words below which countries give out names: the common ones of https://publicsuffix.org. */
const given = /^(ac|biz|co|com|desa|edu|go|gov|info|mil|my|net|or|org|ponpes|sch|web)\.[a-z]{2}$/;

/** Hosts that give each customer a name below their own: the private part of the same list, as far as offices meet it. */
const sharedEndings: ReadonlySet<string> = new Set(
  `pages.dev workers.dev vercel.app netlify.app web.app firebaseapp.com herokuapp.com onrender.com webflow.io
  weebly.com wixsite.com myshopify.com`.split(/\s+/),
);
