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
  const score = ((points - chance) * 0.6 * trustOf(lowering)) / (1 + 0.6 * lowering);
  const [hottest] = [...blocks].sort((a, b) => b.heat.points - a.heat.points);
  if (score <= 0.5 || hottest?.heat.strongest === undefined) return [];
  const { at } = hottest.heat.strongest;
  return [
    { kind: 'words', score, index: indexIn(hottest.block, at), excerpt: excerptOf(hottest.block.text, at) },
  ];
}
