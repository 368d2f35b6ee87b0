import { type Heat, heatOf } from './heat.ts';
import { type Block, indexIn, type Zone } from './parts.ts';
import type { SpamSignal } from './signal.ts';

/** Points that the words of an honest paragraph come to by chance. */
const chance = 2.5;
/** The same where a term is among them that has no other meaning. */
const unlikely = 0.5;

/** Most points of a paragraph with one single term: it may be the name of a shop. */
const mostOfOne = 2.4;

/** A block with what its words weigh. */
export type HeatedBlock = Readonly<{ block: Block; heat: Heat }>;

/** Weighs the words of each block. The quotation marks of a program are none of its texts. */
export const heated = (blocks: readonly Block[]): readonly HeatedBlock[] =>
  blocks.map((block) => ({
    block,
    heat: heatOf(block.code ? block.text.replace(/["'`]/g, ' ') : block.text),
  }));

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
export const wordSignals = (blocks: readonly HeatedBlock[], lowering: number): readonly SpamSignal[] =>
  blocks.flatMap((block) => blockSignals(block, lowering));

/** What a word weighs that is not on the page for all to read. */
const zoneWeights: Readonly<Record<Zone, number>> = { seen: 1, hidden: 2, told: 1.5 };

function blockSignals({ block, heat }: HeatedBlock, lowering: number): readonly SpamSignal[] {
  if (heat.strongest === undefined || (block.code && !speaks(heat))) return [];
  const factor = loweredBy(total(heat.lowering), lowering, block.zone);
  const points = (isOneWord(heat) ? Math.min(heat.points, mostOfOne) : heat.points) * zoneWeights[block.zone];
  const score = (points - (heat.strongest.isSure || block.zone === 'hidden' ? unlikely : chance)) * factor;
  const place = {
    index: indexIn(block, heat.strongest.at),
    excerpt: excerptOf(block.text, heat.strongest.at),
  };
  const kind = block.zone === 'hidden' ? 'hidden-words' : 'words';
  return [
    ...(score > 0.5 ? [{ kind, score, ...place } as const] : []),
    ...(heat.disguised > 0
      ? [{ kind: 'disguised', score: heat.disguised * 1.5 * factor, ...place } as const]
      : []),
  ];
}

/** Whether all depends on one word that is written as it is. */
function isOneWord({ terms, disguised }: Heat): boolean {
  const [first, second] = [...terms].filter(([, { points }]) => points >= 0.6).map(([words]) => words);
  return first !== undefined && second === undefined && !first.includes(' ') && disguised === 0;
}

/** Short words of a program, such as `slot` or `hk`, are names in it; only several of some weight are said. */
const speaks = (heat: Heat): boolean =>
  [...heat.terms.values()].filter(({ points }) => points >= 2).length > 1;

/** Where nothing in a text speaks against gambling, its words are meant as they stand. */
export const trustOf = (lowering: number): number => (lowering < 0.5 ? 2.3 : lowering < 1 ? 1.4 : 1);

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
