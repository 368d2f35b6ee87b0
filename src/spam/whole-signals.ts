import { indexIn } from './parts.ts';
import type { SpamSignal } from './signal.ts';
import { excerptOf, type HeatedBlock, trustOf } from './words-found.ts';

/** Points that an honest text of some length comes to by chance. */
const chance = 7;

/** What a text says as a whole, where each of its paragraphs or cells says little: terms of some weight, each once. */
export function wholeSignals(blocks: readonly HeatedBlock[], lowering: number): readonly SpamSignal[] {
  const terms = new Map(
    blocks.flatMap(({ heat }) => [...heat.terms].filter(([, { points }]) => points >= 1)),
  );
  const topics = new Set([...terms.values()].map(({ topic }) => topic)).size;
  const points = [...terms.values()].reduce((sum, term) => sum + term.points, 0) * (0.5 + topics * 0.15);
  const score = ((points - chance) * 0.6 * trustOf(lowering)) / (1 + 0.4 * lowering);
  const [hottest] = [...blocks].sort((a, b) => b.heat.points - a.heat.points);
  const signals: SpamSignal[] = [];
  if (score > 0.5 && hottest?.heat.strongest) {
    signals.push({
      kind: 'words',
      score,
      index: indexIn(hottest.block, hottest.heat.strongest.at),
      excerpt: excerptOf(hottest.block.text, hottest.heat.strongest.at),
    });
  }
  return [...signals, ...numberSignals(blocks, lowering)];
}

/** Tables of drawn numbers and rates of winning. */
function numberSignals(blocks: readonly HeatedBlock[], lowering: number): readonly SpamSignal[] {
  const text = blocks.map(({ block }) => block.text).join('\n');
  const first = blocks[0];
  if (first === undefined) return [];
  const drawn = new Set(text.match(/(?<![\d.,/-])(?!(?:19|20)\d\d)\d{4}(?![\d.,/-])/g)).size;
  const about =
    /\b(keluaran|pengeluaran|result|angka|prediksi|pasaran|togel|hk|sgp|sdy|sydney|hongkong|singapore|macau|jitu|2d|4d|shio|colok|bbfs|paito|syair)\b/gi;
  const words = new Set(text.match(about)?.map((word) => word.toLowerCase())).size;
  const rates = text.match(/\b(?:9[0-9]|8[5-9])(?:[.,]\d{1,2})?\s?(?:%|persen)/g)?.length ?? 0;
  const machines = new Set(
    text
      .match(/\b(rtp|slot|pola|spin|scatter|gacor|winrate|provider|jam main|maxwin|bet|game)\b/gi)
      ?.map((word) => word.toLowerCase()),
  ).size;
  // Turns of a game beside rates, whatever its machines are called: `97 % | ✅❌✅ 20 auto`.
  const turns = new Set(
    text
      .match(
        /\b(pola|turbo|auto|manual|otomatis|permainan|spin|kakek|petir|naga|ubin|putri|permen|bintang|royal|beli fitur)\b/gi,
      )
      ?.map((word) => word.toLowerCase()),
  ).size;
  const decimals = text.match(/\b(?:9\d|8[5-9])[.,]\d{2}\b|\b(?:9\d|8[5-9])\s?%/g)?.length ?? 0;
  const marks = text.match(/[✅❌✔✖☑]\ufe0f?[✅❌✔✖☑]/gu)?.length ?? 0;
  const turnScore = decimals > 1 && turns > 3 ? 3 + (marks > 1 ? 3 : 0) + Math.min(turns - 3, 3) : 0;
  const dimension = new Set(text.match(/\b[234]d\b/gi)?.map((word) => word.toLowerCase())).size;
  const drawnScore = words >= 2 ? Math.min(drawn, 5) * Math.min(words - 1, 3) * 0.6 : 0;
  const rateScore = machines >= 2 ? Math.min(rates, 4) * Math.min(machines, 4) * 0.8 : 0;
  const score =
    ((drawnScore + Math.max(rateScore, turnScore) + (dimension > 1 && words >= 2 ? 4 : 0)) *
      trustOf(lowering)) /
    (1 + 0.3 * lowering);
  return score < 1.5
    ? []
    : [{ kind: 'words', score, index: indexIn(first.block, 0), excerpt: excerptOf(first.block.text, 0) }];
}
