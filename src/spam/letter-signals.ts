import { indexIn } from './parts.ts';
import type { SpamSignal } from './signal.ts';
import { excerptOf, type HeatedBlock } from './words-found.ts';

/** Words in which Latin letters stand beside Cyrillic ones; no language writes so. */
const mixed = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/gu;

/** Letters of another script that are there to look like Latin ones, whatever the words say. */
export const letterSignals = (blocks: readonly HeatedBlock[]): readonly SpamSignal[] =>
  blocks
    .flatMap(({ block }): readonly SpamSignal[] => {
      const found = /[\u0400-\u04ff]/.test(block.text) ? [...block.text.matchAll(mixed)] : [];
      const [first] = found;
      if (first === undefined) return [];
      const place = { index: indexIn(block, first.index), excerpt: excerptOf(block.text, first.index) };
      return [{ kind: 'disguised', score: Math.min(9, found.length * 3), ...place }];
    })
    .slice(0, 1);
