import { collectParts } from './collect-parts.ts';
import { type Hiding, hidingRules } from './hiding.ts';
import { markupEvents } from './markup-events.ts';
import type { Code, TextParts } from './parts.ts';
import type { SpamSource } from './signal.ts';

/** Takes a text apart, `around` telling what hides all of it. Code of templates (`<% … %>`) is told apart, and what it puts in is not known. */
export function textParts({ text, kind }: SpamSource, around?: Hiding): TextParts {
  if (kind === 'script') return { blocks: [], elements: [], anchors: [], codes: [{ kind: 'script', text, index: 0 }] };
  const codes: Code[] = [];
  const markup = text.replace(/<%([\s\S]*?)%>/g, (whole, code: string, at: number) => {
    codes.push({ kind: 'data', text: code, index: at + 2 });
    return whole.replace(/[^\n]/g, ' ');
  });
  const events = markup.includes('<') ? [...markupEvents(markup)] : [{ kind: 'text', text: markup, index: 0 } as const];
  const rules = new Map(events.flatMap((event) => (event.kind === 'raw' && event.name === 'style' ? [...hidingRules(event.text)] : [])));
  const parts = collectParts(events, { rules, around });
  return { ...parts, codes: [...codes, ...parts.codes] };
}
