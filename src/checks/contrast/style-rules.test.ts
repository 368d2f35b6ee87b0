import { expect, test } from 'vitest';
import { selectorOf } from './selector.ts';
import { colourOf, propertiesOf, resolved } from './style-colours.ts';
import { styleRulesOf } from './style-rules.ts';

/** The rules of a style sheet, a line each. */
const rules = (css: string): readonly string[] =>
  styleRulesOf(css).map(({ selectors, declarations, scheme }) => {
    const own = [...declarations].map(([name, value]) => `${name}:${value}`);
    return `${scheme} ${selectors.join(' , ')} {${own.join(';')}}`;
  });

test.each([
  ['a{color:red}', ['any a {color:red}']],
  ['a , b > c{COLOR : red ; background:blue;}', ['any a , b > c {color:red;background:blue}']],
  ['/* a{} */a{/* ; */color:red}', ['any a {color:red}']],
  ['a::before{content:"};{"}b{color:red}', ['any a::before {content:"};{"}', 'any b {color:red}']],
  ['@media (min-width:1px){a{color:red}}', ['any a {color:red}']],
  ['@media (prefers-color-scheme: dark){a{color:red}}', ['dark a {color:red}']],
  ['@supports (a:b){@media (prefers-color-scheme:light){a{color:red}}}', ['light a {color:red}']],
  ['@media print{a{color:red}}@font-face{src:url(a)}@keyframes x{from{color:red}}', []],
  ['a:is(b, c){color:red}', ['any a:is(b, c) {color:red}']],
  ['a{b{color:red}&.c{color:blue}}', ['any a b {color:red}', 'any a.c {color:blue}']],
  ['@import "a.css";a{color:red}', ['any a {color:red}']],
  ['a{color:red', []],
  ['}}a{color:red}', ['any a {color:red}']],
])('the style %j has the rules %j', (css, expected) => {
  expect(rules(css)).toEqual(expected);
});

test('a hostile style sheet is read in a time that its length tells', () => {
  for (const text of ['/*', '"', '{', 'a{', '(', ',', '\\', '/* *', 'a:b;', '\\"', "'\\"])
    expect(styleRulesOf(text.repeat(20_000)).length).toBeLessThan(2);
});

test.each([
  ['var(--a)', '#111'],
  ['1px solid var( --a )', '1px solid #111'],
  ['var(--b)', '#111'],
  ['var(--tiada, #222)', '#222'],
  ['var(--tiada)', undefined],
  ['var(--c)', undefined],
])('of a custom property %j is %j', (value, expected) => {
  const css = ':root{--a:#111;--b:var(--a);--c:var(--c)}p{--a:#999}';
  expect(resolved(value, propertiesOf(styleRulesOf(css)).light)).toBe(expected);
});

test('custom properties have a value for each scheme', () => {
  const css = ':root{--a:#111}@media (prefers-color-scheme:dark){:root{--a:#eee}}';
  const { light, dark } = propertiesOf(styleRulesOf(css));
  expect([light.get('--a'), dark.get('--a')]).toEqual(['#111', '#eee']);
});

test.each([
  ['#abc', '#aabbcc'],
  ['#AABBCC', '#aabbcc'],
  ['rgb(1, 2, 255)', '#0102ff'],
  ['rgb(1 2 255)', '#0102ff'],
  ['Navy', '#000080'],
  ['no-repeat #111 0 0', '#111111'],
  ['rgba(0, 0, 0, .5)', undefined],
  ['rgb(0 0 0 / 50%)', undefined],
  ['#11223344', undefined],
  ['linear-gradient(#111, #222)', undefined],
  ['url(a.png) #111', undefined],
  ['rebeccapurple', undefined],
])('the colour of %j is %j', (value, expected) => {
  expect(colourOf(value)).toBe(expected);
});

test.each([
  ['a', 'a', 1],
  ['.a b', 'b', 101],
  ['#a.b > c.d[e="f"]', '.d', 10_301],
  ['*', '*', 0],
])('the selector %j is sought by %j and weighs %i', (text, key, weight) => {
  const selector = selectorOf(text);
  expect({ key: selector?.key, weight: selector?.weight }).toEqual({ key, weight });
});

test.each(['a:hover', 'a + b', 'a ~ b', 'a::after', ':is(a)', 'a{', ''])(
  'the selector %j is left out',
  (text) => {
    expect(selectorOf(text)).toBeUndefined();
  },
);
