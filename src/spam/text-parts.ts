import { collectParts } from './collect-parts.ts';
import { type Hiding, hidingRules } from './hiding.ts';
import { markupEvents } from './markup-events.ts';
import type { Code, TextParts } from './parts.ts';
import type { SpamSource } from './signal.ts';

/** Takes a text apart, `around` telling what hides all of it. Code of templates (`<% … %>`) is told apart, and what it puts in is not known. */
export function textParts({ text, kind }: SpamSource, around?: Hiding): TextParts {
  if (kind === 'script')
    return { blocks: [], elements: [], anchors: [], codes: [{ kind: 'script', text, index: 0 }] };
  const codes: Code[] = [];
  const markup = text.includes('%>') ? withoutCode(text, codes) : text;
  const events = markup.includes('<')
    ? [...markupEvents(markup)]
    : [{ kind: 'text', text: markup, index: 0 } as const];
  const rules = new Map(
    events.flatMap((event) =>
      event.kind === 'raw' && event.name === 'style' ? [...hidingRules(event.text)] : [],
    ),
  );
  const parts = collectParts(events, { rules, around });
  return { ...parts, codes: [...codes, ...parts.codes] };
}

/** The text with blanks in place of the codes of templates, which are put on the list. */
function withoutCode(text: string, codes: Code[]): string {
  let markup = '';
  let done = 0;
  for (let open = text.indexOf('<%'); open >= 0; open = text.indexOf('<%', done)) {
    const close = text.indexOf('%>', open + 2);
    if (close < 0) break;
    codes.push({ kind: 'data', text: text.slice(open + 2, close), index: open + 2 });
    markup += text.slice(done, open) + text.slice(open, close + 2).replace(/[^\n]/g, ' ');
    done = close + 2;
  }
  return markup + text.slice(done);
}
