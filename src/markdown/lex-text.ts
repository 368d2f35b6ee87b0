import { Lexer, type TokensList } from 'marked';
import type { DocumentOptions } from './document.ts';
import { tangledRun } from './inline-limits.ts';
import { simpleRun } from './simple-run.ts';

/** The tokens of a text, or the run of it that is too tangled to be read. */
export type Lexed = Readonly<{ tokens: TokensList }> | Readonly<{ tangled: string }>;

/** Lexes a text as `marked.lexer` does, and looks between its two steps at what the second, which costs most, is given. */
export function lexText(text: string, options: DocumentOptions): Lexed {
  const lexer = new Lexer(options);
  lexer.blockTokens(text, lexer.tokens);
  const runs = lexer.inlineQueue;
  const tangled = tangledRun(runs);
  if (tangled !== undefined) return { tangled };
  for (const { src, tokens } of runs) {
    const simple = simpleRun(src);
    if (simple) {
      tokens.push(...simple);
      continue;
    }
    lexer.state.inRawBlock = false;
    lexer.inlineTokens(src, tokens);
  }
  return { tokens: lexer.tokens };
}
