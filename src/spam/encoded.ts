/** A text that stood encoded in another, and where. */
export type Decoded = Readonly<{ text: string; index: number }>;

/** Most encoded texts that are read in one text, and the most characters of one. */
const mostTexts = 40;
const mostLength = 20_000;

const base64Pattern = /[A-Za-z0-9+/]{24,}={0,2}/g;

/** The texts that stand encoded in a text: base64, character codes, and the escapes of JavaScript and of addresses. */
export function decodedTexts(text: string): readonly Decoded[] {
  return [...base64Texts(text), ...codeTexts(text), ...escapedTexts(text)].filter(({ text: decoded }) =>
    isReadable(decoded),
  );
}

function base64Texts(text: string): readonly Decoded[] {
  const found: Decoded[] = [];
  for (const { run, index } of base64Runs(text)) {
    if (found.length >= mostTexts) break;
    // Pictures and fonts are no texts; a run of words or of hex digits is none that is encoded.
    if (
      /data:(image\/(?!svg)|font|audio|video|application\/(font|x-font|octet|pdf|vnd))[^"')\s]{0,60}$/i.test(
        text.slice(Math.max(0, index - 90), index),
      )
    )
      continue;
    if (/^[a-z]+$|^[A-Z]+$|^[0-9a-fA-F]+$|^[A-Za-z]+\/[A-Za-z/]+$/.test(run.slice(0, 200))) continue;
    const decoded = Buffer.from(run.slice(0, mostLength), 'base64').toString('utf8');
    found.push({ text: decoded, index });
    if (isReadable(decoded)) {
      const again = /[A-Za-z0-9+/]{40,}={0,2}/.exec(decoded)?.[0];
      if (again !== undefined) found.push({ text: Buffer.from(again, 'base64').toString('utf8'), index });
      const turned = [...run].reverse().join('');
      if (/^=/.test(turned)) found.push({ text: Buffer.from(turned, 'base64').toString('utf8'), index });
    }
  }
  return found;
}

/** Looks at one character in so many where words are short. */
function* base64Runs(text: string): Generator<Readonly<{ run: string; index: number }>> {
  const least = 24;
  for (let start = 0; start + least <= text.length; ) {
    let at = start + least - 1;
    while (at >= start && text.charCodeAt(at) > 32) at -= 1;
    if (at >= start) {
      start = at + 1;
      continue;
    }
    let end = start + least;
    while (end < text.length && text.charCodeAt(end) > 32) end += 1;
    for (const { 0: run, index } of text.slice(start, end).matchAll(base64Pattern))
      yield { run, index: start + index };
    start = end + 1;
  }
}

const codeTexts = (text: string): readonly Decoded[] =>
  [...text.matchAll(/(?:\b\d{2,3}\s{0,3},\s{0,3}){7,2000}\d{2,3}\b/g)]
    .slice(0, mostTexts)
    .map(({ 0: list, index }) => ({
      text: list
        .split(',')
        .map((code) => String.fromCharCode(Number(code)))
        .join(''),
      index,
    }));

const escapedTexts = (text: string): readonly Decoded[] =>
  !/[\\%]/.test(text)
    ? []
    : [...text.matchAll(/(?:(?:\\x|%|\\u00|%u00)[0-9a-f]{2}[^\\%"'\n]{0,3}){4,2000}/gi)]
        .slice(0, mostTexts)
        .map(({ 0: run, index }) => ({
          text: run.replace(/(?:\\x|\\u00|%u00|%)([0-9a-f]{2})/gi, (_, hex: string) =>
            String.fromCharCode(Number.parseInt(hex, 16)),
          ),
          index,
        }));

/** Whether nearly all of a text are characters that people write. */
function isReadable(text: string): boolean {
  if (text.length < 8) return false;
  const part = text.slice(0, 500);
  const odd = part.match(/[^\x20-\x7e\s\p{L}\p{N}\p{P}\p{S}]|\ufffd/gu)?.length ?? 0;
  return odd * 20 < part.length;
}

/** What an encoded text is for, in points: addresses, programs and markup have no reason to be encoded on such a site. */
export function decodedScore(text: string): number {
  if (
    /<script|eval\s*\(|document\.|window\.|<\?php|base64_decode|gzinflate|location\s*[.=]|function\s*\(|<iframe|\$_(GET|POST|SERVER|COOKIE)/i.test(
      text,
    )
  )
    return 10;
  if (/<(?:a|div|p|meta|html|ul|marquee|span)[\s>]/i.test(text)) return 8;
  return /https?:\/\/|^\/\/|^[a-z0-9-]+(\.[a-z0-9-]+)+\/?/i.test(text) ? 6 : 0;
}
