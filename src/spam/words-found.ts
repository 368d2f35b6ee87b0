import { type Heat, heatOf } from './heat.ts';
import { type Block, indexIn } from './parts.ts';
import type { SpamSignal } from './signal.ts';

/** Points that the words of an honest paragraph come to by chance. */
const chance = 2.5;
/** The same where a term is among them that has no other meaning. */
const unlikely = 0.5;

/** Most points of a paragraph with one single term: it may be the name of a shop. */
const mostOfOne = 3;

/** A block with what its words weigh. */
export type HeatedBlock = Readonly<{ block: Block; heat: Heat }>;

export const heated = (blocks: readonly Block[]): readonly HeatedBlock[] =>
  blocks.map((block) => ({ block, heat: heatOf(block.text) }));

/**
 * What all different words against gambling weigh that readers see. In a paragraph that has no word of play or wares, and none beside it, they are
 * about something else, such as a river that is cleaned, and weigh little.
 */
export function loweringOf(blocks: readonly HeatedBlock[]): number {
  const seen = blocks.filter(({ block }) => block.zone === 'seen');
  const weights = new Map<string, number>();
  seen.forEach(({ heat }, at) => {
    const near = [seen[at - 1], seen[at], seen[at + 1]].some((one) => (one?.heat.points ?? 0) >= aboutPlay);
    for (const [word, weight] of heat.lowering)
      weights.set(word, Math.max(weights.get(word) ?? 0, near ? weight : weight * 0.25));
  });
  return total(weights);
}

/** From these points on a paragraph is about play or wares, for or against. */
const aboutPlay = 1;

/** What words against gambling weigh together. */
export const total = (lowering: ReadonlyMap<string, number>): number =>
  [...lowering.values()].reduce((sum, weight) => sum + weight, 0);

/** What the words of the paragraphs say. `lowering` is that of the whole text. */
export function wordSignals(blocks: readonly HeatedBlock[], lowering: number): readonly SpamSignal[] {
  const signals: SpamSignal[] = [];
  for (const { block, heat } of blocks) {
    if (heat.strongest === undefined || (block.code && !speaks(heat))) continue;
    const factor = loweredBy(total(heat.lowering), lowering, block.zone);
    const index = indexIn(block, heat.strongest.at);
    const excerpt = excerptOf(block.text, heat.strongest.at);
    const weight = block.zone === 'seen' ? 1 : block.zone === 'hidden' ? 1.6 : 1.4;
    const points = heat.terms.size > 1 || heat.disguised > 0 ? heat.points : Math.min(heat.points, mostOfOne);
    const score = (points * weight - (heat.strongest.points >= 4 ? unlikely : chance)) * factor;
    if (score > 0.5)
      signals.push({ kind: block.zone === 'hidden' ? 'hidden-words' : 'words', score, index, excerpt });
    if (heat.disguised > 0)
      signals.push({ kind: 'disguised', score: heat.disguised * 1.5 * factor, index, excerpt });
  }
  return signals;
}

/** Short words of a program, such as `slot` or `hk`, are names in it; only several of some weight are said. */
const speaks = (heat: Heat): boolean =>
  [...heat.terms.values()].filter(({ points }) => points >= 2).length > 1;

/** Where nothing in a text speaks against gambling, its words are meant as they stand. */
export const trustOf = (lowering: number): number => (lowering < 0.5 ? 1.9 : lowering < 1 ? 1.4 : 1);

/** What words against gambling leave of a score: most is decided in the paragraph, some by the rest of the text. */
const loweredBy = (own: number, all: number, zone: Block['zone']): number =>
  (1 / (1 + 0.8 * own)) * (zone === 'hidden' ? 1 : 1 / (1 + 1.2 * Math.max(0, all - own - 1))) * trustOf(all);

/** A few words from about a place on, in one line. */
export function excerptOf(text: string, at: number): string {
  const start = Math.max(0, at - 12);
  const word =
    start === 0
      ? 0
      : start +
        Math.max(
          0,
          text.slice(start, at).search(/\s\S*$/) >= 0 ? text.slice(start, at).indexOf(' ') + 1 : at - start,
        );
  return text
    .slice(word, at + 45)
    .replace(/\s+/g, ' ')
    .replace(/ \S*$/, '')
    .trim();
}
