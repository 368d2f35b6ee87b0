import fc from 'fast-check';
import { Marked, type Token } from 'marked';
import { expect, test } from 'vitest';
import { simpleBlocks } from './simple-blocks.ts';

const plain = new Marked({ gfm: true });
const fast = new Marked({ gfm: true }, simpleBlocks);

/** The tokens of a text. marked fails on a few, such as `- a\n  > 7) b\nc`. */
function tokensOf(text: string, marked: Marked): readonly Token[] | string {
  try {
    return marked.lexer(text);
  } catch (error) {
    return String(error);
  }
}

/** Parts of lines, of which each may make something else of the lines before and after it. */
const pieces = [
  ...'\n\n\n\n\n #>-+*_=~`<[]:|\\.)1a\t\u00a0\u2028',
  'Satu dua.',
  '**Tebal** lalu',
  '"Kutipan"',
  '# Judul',
  '## Bagian #',
  '- ',
  '- satu\n',
  '- dua\n- tiga\n',
  '1. ',
  '1. satu\n2. dua\n',
  '7) a',
  '* a\n',
  '    ',
  '  \n',
  '---\n',
  '===\n',
  '> ',
  '| a | b |\n',
  '|---|---|\n',
  '[ ] ',
  '[a]: b\n',
  '<div>\n',
  '```\n',
];

test('blocks are read as marked reads them', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      expect(tokensOf(text, fast)).toEqual(tokensOf(text, plain));
    }),
    { numRuns: 20_000, seed: 1 },
  );
});

test('an article of simple blocks is read without the rules of marked', () => {
  const text = 'Satu.\n\n## Bagian\n\n- dua\n- tiga\n\nEmpat.\n\n3. lima\n4. enam\n\n"Tujuh."\n';
  const rules = { paragraph: () => undefined, heading: () => undefined, list: () => undefined };
  const simpleOnly = new Marked({ gfm: true }, { tokenizer: rules }, simpleBlocks);
  expect(simpleOnly.lexer(text)).toEqual(plain.lexer(text));
});
