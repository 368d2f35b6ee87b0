import fc from 'fast-check';
import { Marked } from 'marked';
import { expect, test } from 'vitest';
import { runningText } from './running-text.ts';

const plain = new Marked({ gfm: true });
const fast = new Marked({ gfm: true }, runningText);

const pieces = [
  ...'\\ \n!*_`~[]()<>&#:@.-aZ0é',
  '  \n',
  '\\\n',
  'www.',
  'http',
  'https://a.id',
  'a@b.id',
  'kata ',
  'kata_kata',
  '**',
  '~~',
  '``',
  '![a](b)',
  '[a](b)',
  '&amp;',
  '&#65;',
  '<b>',
  '</b>',
];

test('running text is read as marked reads it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      expect(fast.parse(text)).toBe(plain.parse(text));
    }),
    { numRuns: 20_000, seed: 1 },
  );
});
