import { compileFunction } from 'node:vm';
import { type Eta, EtaParseError } from 'eta/core';
import type { Text } from '../core/language.ts';

/** What keeps a template from being compiled. `line` is that of the tag; undefined where no one tag is at fault. */
export type SyntaxFault = Readonly<{ line: number | undefined; cause: Text; error: Error }>;

/** The fault in a template's syntax, undefined for a good one. `eta` is in debug mode, whose code tells the lines. */
export function syntaxFault(eta: Eta, text: string): SyntaxFault | undefined {
  try {
    const code = eta.compileToString(text);
    return codeFault(code);
  } catch (error) {
    if (!(error instanceof EtaParseError)) throw error;
    const [, cause = '', line] = /^(.*) at line (\d+)/.exec(error.message) ?? [];
    return { line: Number(line), cause: { id: cause, en: cause }, error };
  }
}

/** The fault in the code that Eta makes of a template. The code is compiled and not run. */
function codeFault(code: string): SyntaxFault | undefined {
  try {
    // Unlike `new Function`, this tells the line of a syntax error.
    compileFunction(code, ['it', 'options'], { filename });
    return undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const [, line] = new RegExp(`^${filename}:(\\d+)`).exec(error.stack ?? '') ?? [];
    const before = code.split('\n').slice(0, Number(line));
    if (before.includes(afterTemplate)) return { line: undefined, cause: unclosed, error };
    const marks = before.flatMap((text) => /^__eta\.line=(\d+)$/.exec(text)?.[1] ?? []);
    return { line: Number(marks.at(-1) ?? 1), cause: { id: error.message, en: error.message }, error };
  }
}

const filename = 'template';

/** The first line of Eta's code that comes after the template's own. */
const afterTemplate = 'if (__eta.layout) {';

const unclosed: Text = {
  id: 'ada `{` atau `(` yang dibuka dan tidak ditutup',
  en: 'a `{` or `(` is opened and not closed',
};
