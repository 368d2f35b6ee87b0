/**
 * Parts of words that hardly occur but in names of games, of their sites, or of other wares of spam. They are sought inside
 * words, because spam writes `slotgacor88`.
 */
export const spamStem =
  /togel|togl|maxwin|gacor|sbobet|slot(?:gac|88|77|99|online|maxwin|bet|demo|hoki|resmi)|(?:situs|link|agen|bandar|daftar|raja|dewa|mpo|bo|rtp|akun|judi|game|pola|info|main)slot|slot(?:er|ter|thai|qris|dana|pulsa)|casino|kasino|poker|pokies|baccarat|bakarat|roulette|jackpot|rungkad|freespin|dominoqq|bandarq|pkvgames|judi(?:online|bola|slot)|idnlive|sportsbook|parlay|livedraw|totomacau|toto(?:hk|sgp|4d|togel)|pragmatic(?:play|slot)|joker123|mahjong(?:ways|win|slot)|viagra|cialis|levitra|kamagra|tramadol|bokep|pinjol|xxxvideo|pornhub/;

/** Names as such sites have them: a word with the numbers that are said to bring luck, or with the name of a game or of luck. */
export const brandLike =
  /^[a-z]{4,}(?:69|77|88|99|138|168|303|388|555|777|888|999|4d|5d|qq|slot|toto|bet(?<!alfabet|alphabet))$|^[a-z]{5,}win$|^[a-z]{3,}(?:(?<!a)cuan|hoki|jitu)$|^(?!ber|men|pen|per|anti)[a-z]{3,}judi$/;

/** Whether a text of small letters may have such a part or such a name: one search in place of two for each of its words. */
export const mayHaveNames = (text: string): boolean => spamStem.test(text) || brandEnd.test(text);

const brandEnd =
  /[a-z](?:69|77|88|99|138|168|303|388|555|777|888|999|4d|5d|qq|slot|toto|bet|win|cuan|hoki|jitu|judi)(?![a-z0-9])/;
