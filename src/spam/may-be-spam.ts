import { hostOf, isForeign } from './hosts.ts';
import type { SpamRules, SpamSource } from './signal.ts';

/** Beginnings of words without which Markdown without HTML and foreign links is no spam. Some stand with signs between their letters. */
const stems =
  /slot|skripsi|tesis\b|pegang angka|\bbtc\b|cair\b|dewasa|sensor|\bjual|pengali|kripto|crypto|robot|checking|wa\.me|t\.me|remi\b|mimpi|kode alam|followers|backlink|freec|crash|dadu|ayam|arisan|sinyal|tanpa tes|tanpa kuliah|tanpa resep|kw super|perangsang|t[-._*]?o[-._*]?g[-._*]?e|g[-._*]?a[-._*]?c[-._*]?o|maxw|max win|judi|poker|casin|kasin|baccar|bakara|roulet|rolet|blackj|sicbo|sabung|taruh|betting|parlay|handicap|voor|sportsb|capsa|domino|tembak ikan|lotre|lotter|undian|pragmatic|joker|olympus|zeus|mahjong|bonanza|starlight|princess|sbobet|maxbet|\bidn|pkv|gambl|colok|jackp|jekpo|\bjp\b|scatt|cuan|rungk|hoki|\brtp|win ?rate|spin|putaran|bocor|rezeki|jitu|angka m|angka i|shio|keluaran|paito|syair|result|\bhk\b|sgp|receh|jutaan|login|alternatif|bonus|depo|withdr|turnov|rolling|cashba|terpercaya|gopay|saldo|agen |bandar|pinj|dana cepat|viagr|cialis|sildena|tadala|tramad|prescri|replica|outlet|cheap|buy |loan|essay|dissert|bokep|porn|sex|telanjang|escort|obat|pembesar|aborsi|ijazah|joki|followers|murah|trading|binary|bitcoin|forex|profit|menang|casino|turbo|persentase/i;

/** Letters of scripts and styles that articles of the country have no need of; punctuation of printers is allowed. */
const odd =
  /[^\x00-\x7f\xa0-\xac\xae-\u017f\u2010-\u2015\u2018-\u2026\u2030-\u203a\u20ac\u2190-\u2193\u2212]/;

const markup = /<[a-z!?%/]|data:|javascript:|base64|\{\{|&#/i;

/** A digit or sign between letters, as in `t0gel`, and letters apart, as in `s l o t`. */
const disguises = /[a-z][0134578@$][a-z]|\b\w[ .*_-]\w[ .*_-]\w[ .*_-]\w\b/i;

/**
 * Whether a text needs to be looked at closely: a few searches that most articles pass. HTML and scripts always do.
 */
export const mayBeSpam = ({ text, kind }: SpamSource, rules: SpamRules): boolean =>
  kind !== 'markdown' ||
  markup.test(text) ||
  stems.test(text) ||
  odd.test(text) ||
  disguises.test(text) ||
  hasForeignLink(text, rules) ||
  hasLongWord(text);

function hasForeignLink(text: string, rules: SpamRules): boolean {
  for (let at = text.indexOf('//'); at >= 0; at = text.indexOf('//', at + 2)) {
    const host = hostOf(text.slice(at, at + 200));
    if (host !== undefined && isForeign(host, rules)) return true;
  }
  return false;
}

/** Words from this length on may be encoded texts. */
const long = 60;

/** Looks at one character in sixty where words are short. */
function hasLongWord(text: string): boolean {
  for (let start = 0; start + long <= text.length; ) {
    let at = start + long - 1;
    while (at >= start && text.charCodeAt(at) > 32) at -= 1;
    if (at < start) return true;
    start = at + 1;
  }
  return false;
}
