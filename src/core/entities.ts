/** Those that people write; HTML has 2,000 more (https://html.spec.whatwg.org/#named-character-references). */
const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    shy: '\u00ad',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    bull: '•',
    middot: '·',
    deg: '°',
    times: '×',
    frac12: '½',
    sup2: '²',
    copy: '©',
    reg: '®',
    trade: '™',
    eacute: 'é',
    colon: ':',
    sol: '/',
    Tab: '\t',
    NewLine: '\n',
  }),
);

/** Text with the numeric and the most common named character references of HTML read; unknown ones stay. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+\d*));/gi, (whole, decimal, hex, name) =>
        name === undefined
          ? character(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal))
          : (named.get(name) ?? whole),
      )
    : text;

/** A code point that HTML does not allow reads as the replacement character. */
const character = (code: number): string =>
  code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code);
