import type { Text } from '../../../core/language.ts';

/** The names of all profiles, in the order in which they ask. */
export const profileNames = ['desktop', 'phone', 'googlebot', 'referrer', 'query', 'amp'] as const;

/** As whom a file is asked for. */
export type ProfileName = (typeof profileNames)[number];

/** A visitor: what a report calls them, and what their requests say. */
export type Profile = Readonly<{ text: Text; headers: Readonly<Record<string, string>> }>;

// Forms that browsers send now; the versions are frozen to whole numbers.
const desktop =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';
const phone =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36';
/** https://developers.google.com/search/docs/crawling-indexing/google-common-crawlers */
const googlebot =
  'Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';

/** What a packed answer holds is another file on many servers, so visitors take different packings. */
const headersOf = (agent: string, encodings: string) => ({
  'User-Agent': agent,
  Accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
  'Accept-Language': 'id-ID,id;q=0.9,en;q=0.8',
  'Accept-Encoding': encodings,
});

/** All profiles. `query` and `amp` are told by their addresses: any query, and `?amp=1`. */
export const profiles: Readonly<Record<ProfileName, Profile>> = {
  desktop: {
    text: { id: 'peramban komputer', en: 'desktop browser' },
    headers: headersOf(desktop, 'gzip, deflate, br'),
  },
  phone: {
    text: { id: 'ponsel Android', en: 'Android phone' },
    headers: headersOf(phone, 'gzip, deflate'),
  },
  googlebot: {
    text: { id: 'Googlebot', en: 'Googlebot' },
    headers: headersOf(googlebot, 'gzip, deflate, br'),
  },
  referrer: {
    text: { id: 'pengunjung dari Google', en: 'visitor from Google' },
    headers: { ...headersOf(phone, 'gzip, deflate, br'), Referer: 'https://www.google.com/' },
  },
  query: {
    text: { id: 'alamat dengan ?… (tanpa kompresi)', en: 'address with a query (not compressed)' },
    headers: headersOf(desktop, 'identity'),
  },
  amp: {
    text: { id: 'alamat dengan ?amp=1', en: 'address with ?amp=1' },
    headers: headersOf(phone, 'gzip, deflate, br'),
  },
};

/** Several profiles in words: `Googlebot, Android phone`. */
export const profilesText = (names: readonly ProfileName[]): Text => ({
  id: names.map((name) => profiles[name].text.id).join(', '),
  en: names.map((name) => profiles[name].text.en).join(', '),
});
