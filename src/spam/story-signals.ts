import { indexIn } from './parts.ts';
import type { SpamSignal } from './signal.ts';
import { excerptOf, type HeatedBlock, total } from './words-found.ts';

/** A small sum that is put in, and what comes out of it soon after. The distance is bounded, so the search is linear. */
const gains =
  /\b(?:ber)?(?:modal(?:nya)?|isi|mengisi|setor|depo|deposit|pasang|taruh|sisa|cukup|mulai|dari|dengan)\s[^.\n]{0,25}?(?:\d|puluh|lima|sepuluh|seratus|dua|tiga)[\d.]*\s?(?:ribu|rb|k|receh|perak)\b[^\n]{0,250}?(?:\bjuta\b|\bjt\b|\btarik\b|\bditarik\b|\bcair\b|\bdicairkan\b|\bwd\b|\blunas|\bberlipat|\bbayar (?:listrik|kontrakan|cicilan|utang|sekolah)|\bmotor\b|\brekening\b)/gi;

/** What is played at, by everyday words. */
const play =
  /\b(?:gim|game|permainan|bermain|memainkan|iseng|main|putar|putaran|memutar|gulungan|spin|dadu|ubin|naga|ikan|kartu|laga|skor|tebak|menebak|pasang|pengali|simbol|lambang|jago|koin|roda|layar|zeus|kakek)\b/gi;

/** Stories of people who got rich by a game, where the text leads to a foreign host: two everyday words of play are needed. */
export function storySignals(blocks: readonly HeatedBlock[]): readonly SpamSignal[] {
  return blocks
    .flatMap(({ block, heat }): readonly SpamSignal[] => {
      const found = [...block.text.matchAll(gains)][0];
      if (found === undefined) return [];
      const words = new Set(block.text.match(play)?.map((word) => word.toLowerCase())).size;
      const score = (words < 2 ? 0 : Math.min(5, 2 + words)) / (1 + total(heat.lowering));
      return score < 1
        ? []
        : [
            {
              kind: 'words',
              score,
              index: indexIn(block, found.index),
              excerpt: excerptOf(block.text, found.index),
            },
          ];
    })
    .slice(0, 1);
}
