/** Abbreviations after which a sentence goes on. */
const abbreviations = new Set(
  (
    'pj. plt. plh. pjs. dr. ir. drs. dra. h. hj. kh. prof. s.h. m.m. m.si. s.sos. s.ip. s.e. s.pd. m.pd. s.kom. m.kom. ' +
    'jl. gg. no. kec. kel. kab. prov. rt. rw. tgl. a.n. s.d. u.p. dkk. dll. dsb. yth. rp. pt. cv. st. mr. mrs. e.g. i.e.'
  ).split(' '),
);

/** The sentences of a text. One that quotes others goes on to the end of the quotation. */
export function* sentencesOf(text: string): Generator<string> {
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/[.!?…]+["”’')\]]*(?=\s+[^\s\p{Ll}]|\s*$)/gu)) {
    const sentence = text.slice(start, index + end.length);
    if (endsAbbreviated(sentence) || quotesOn(sentence)) continue;
    yield sentence.trim();
    start = index + end.length;
  }
  const rest = text.slice(start).trim();
  if (rest !== '') yield rest;
}

/** Whether a quotation that began has not ended yet. */
function quotesOn(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return count('“') > count('”') || count('"') % 2 === 1;
}

/** A single capital letter counts as an initial: `H. Ahmad`, `R.A. Kartini`, also in brackets: `(Pj.)`. */
function endsAbbreviated(sentence: string): boolean {
  const word = /\S+$/.exec(sentence)?.[0].replace(/^["“‘'([]+|["”’')\]]+$/g, '') ?? '';
  return abbreviations.has(word.toLowerCase()) || /^(\p{Lu}\.)+$/u.test(word);
}

/**
 * The beginning of a text, whole sentences as far as they fit into `limit` characters. A first sentence that is
 * longer is cut after a word and gets an ellipsis.
 */
export function excerptOf(text: string, limit = 200): string {
  let excerpt = '';
  for (const sentence of sentencesOf(text)) {
    const longer = excerpt === '' ? sentence : `${excerpt} ${sentence}`;
    if (longer.length > limit) break;
    excerpt = longer;
  }
  if (excerpt !== '' || text.trim() === '') return excerpt;
  const cut = text.slice(0, limit);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 0) || limit).replace(/[\s,;:–-]+$/, '')}…`;
}
