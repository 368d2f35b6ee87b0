import { expect, test } from 'vitest';
import { hidingRules, styleHiding } from './hiding.ts';

test.each([
  ['display: none', 'closed'],
  ['visibility:hidden', 'closed'],
  ['left: -9999px', 'sneaky'],
  ['font-size:0', 'sneaky'],
  ['opacity: 0 !important', 'sneaky'],
  ['height:1px;overflow:hidden', 'sneaky'],
  ['text-indent:-5000px', 'sneaky'],
  ['color:#fff;background:#ffffff', 'sneaky'],
  ['color:#fff;background:#036', undefined],
  ['text-align: justify; color:#000', undefined],
  ['opacity:.9;font-size:12px', undefined],
])('%j hides: %s', (style, hiding) => {
  expect(styleHiding(style)).toBe(hiding);
});

test('rules of a style sheet hide by class and id, and what they hold', () => {
  const rules = hidingRules('.a,.b{display:none} #c li{left:-999px} p{display:none} .d{color:red}');
  expect([...rules]).toEqual([
    ['.a', 'closed'],
    ['.b', 'closed'],
    ['#c', 'sneaky'],
  ]);
});
