import { indexIn } from './parts.ts';
import type { SpamSignal } from './signal.ts';
import { excerptOf, type HeatedBlock, loweringOf, total } from './words-found.ts';

const contact =
  /\b(?:wa\.me|t\.me|telegram|api\.whatsapp|chat admin|hubungi (?:admin|cs|apotek)|grup wa|order lewat)\b/i;

/** Wares or games that are offered together with the account of who sells them: such a link leads to a known service. */
export function contactSignals(blocks: readonly HeatedBlock[]): readonly SpamSignal[] {
  const lowering = loweringOf(blocks);
  return blocks
    .flatMap(({ block, heat }): readonly SpamSignal[] => {
      const at = heat.points < 2 ? -1 : block.text.search(contact);
      const score = Math.min(6, 1.5 + heat.points) / (1 + total(heat.lowering) + lowering);
      return at < 0 || score < 1
        ? []
        : [{ kind: 'spam-link', score, index: indexIn(block, at), excerpt: excerptOf(block.text, at) }];
    })
    .slice(0, 1);
}
