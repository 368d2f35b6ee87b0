/** A word as it is meant, and whether it was written so that a search for it would fail. */
export type Folded = Readonly<{ word: string; disguised: boolean }>;

/** Letters of other scripts that look like Latin ones: Cyrillic, Greek, Armenian and phonetic. A choice, not Unicode's whole list. */
const lookAlikes: ReadonlyMap<string, string> = new Map([
  ...pairs(
    'аa бb вb гr еe ёe зe иu іi їi јj кk лn мm нh оo пn рp сc тt уy фo хx цu чy шw ьb яr ѕs ԁd ԛq ԝw һh ӏl ґr эe үy ө0',
  ),
  ...pairs('αa βb γy δd εe ζz ηn θo ιi κk λl μm νv ξe οo πn ρp ςs σo τt υu φo χx ψw ωw'),
  ...pairs(
    'ոn սu օo հh գq զq ցg լl ȷj ıi łl øo đd ħh ŧt ßb æa œo ɑa ɡg ɩi ɪi ʟl ɴn ᴏo ʀr ѵv ᴀa ʙb ᴄc ᴅd ᴇe ɢg ʜh ᴊj ᴋk ʟl ᴍm ᴘp ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz',
  ),
]);

function pairs(text: string): readonly (readonly [string, string])[] {
  return text.split(' ').map((pair) => {
    const [from = '', to = ''] = [...pair];
    return [from, to] as const;
  });
}

/** Invisible characters, which do nothing in running text but part a word. */
export const invisible = /\p{Cf}|\p{Variation_Selector}|[\u115f\u1160\u3164]|\u034f/gu;

/** A word in small Latin letters: look-alikes, styled letters, accents and invisible characters are undone. */
export function fold(word: string): Folded {
  if (/^[\x20-\x7e]*$/.test(word)) return { word: word.toLowerCase(), disguised: false };
  const bare = word.replace(invisible, '');
  const composed = bare.normalize('NFKC');
  const latin = composed.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  let folded = '';
  for (const letter of latin) folded += lookAlikes.get(letter) ?? letter;
  const disguised =
    bare !== word ||
    composed !== bare.normalize('NFC') ||
    folded !== latin ||
    latin.length !== composed.length;
  return { word: folded, disguised };
}

const digitLetters: Readonly<Record<string, string>> = {
  0: 'o',
  3: 'e',
  4: 'a',
  5: 's',
  6: 'g',
  7: 't',
  8: 'b',
  9: 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
};

/** What a word of letters and digits may mean when its digits stand for letters: `sl0t`, `g4c0r`. A 1 is an i or an l. */
export function digitsAsLetters(word: string): readonly string[] {
  if (!/[0-9@$!|]/.test(word) || !/[a-z]/.test(word) || word.length > 40) return [];
  const read = (one: string) =>
    word.replace(/[0-9@$!|]/g, (sign) => (sign === '1' ? one : (digitLetters[sign] ?? sign)));
  return word.includes('1') ? [read('i'), read('l')] : [read('i')];
}
