import { expect, test } from 'vitest';
import { stripCss } from './strip-css.ts';

test.each([
  ['what is old stays', 'a{color:red;margin:0 auto}', 'a{color:red;margin:0 auto}'],
  ['a property that came later', 'a{inset:0;top:0}', 'a{top:0}'],
  ['a shorthand that came later', 'a{margin-inline:1px;aspect-ratio:1;left:0}', 'a{left:0}'],
  ['a value that came later', 'a{overflow:hidden;overflow:clip}', 'a{overflow:hidden}'],
  ['a function that came later', 'a{width:10px;width:clamp(1px,2px,3px)}', 'a{width:10px}'],
  ['a colour function that came later', 'a{color:red;color:color-mix(in srgb,red,blue)}', 'a{color:red}'],
  ['a unit that came later', 'a{height:100vh;height:100dvh}', 'a{height:100vh}'],
  ['a rule with one selector that came later', '.a,.b:has(i){top:0}.c:is(i){top:0}.d{top:0}', '.d{top:0}'],
  ['a focus that came later', ':focus:not(:focus-visible){outline:0}:focus-visible{top:0}', ''],
  ['a pseudo-element that came later', 'a::details-content{top:0}a::before{top:0}', 'a::before{top:0}'],
  ['a list in :not', 'a:not(.b,.c){top:0}a:not(.b){top:0}', 'a:not(.b){top:0}'],
  ['layers and containers', '@layer a{b{top:0}}@container (width>1px){b{top:0}}b{top:0}', 'b{top:0}'],
  ['a nested rule, with what follows it', 'a{top:0;& b{top:1px}left:0;right:0}', 'a{top:0;right:0}'],
  ['dark mode', '@media (prefers-color-scheme:dark){a{top:0}}', ''],
  [
    'a range in a query',
    '@media (width>=40rem){a{top:0}}@media (min-width:1px){a{top:0}}',
    '@media (min-width:1px){a{top:0}}',
  ],
  ['@supports of a selector', '@supports selector(::details-content){a{top:0}}', ''],
  [
    '@supports of a declaration',
    '@supports (display:grid){a{top:0}}@supports (inset:0){a{top:0}}',
    '@supports (display:grid){a{top:0}}',
  ],
  ['@supports not', '@supports not (inset:0){a{top:0}}', '@supports not (inset:0){a{top:0}}'],
  [
    'a custom property spoils the place where it is used',
    'a{--x:clamp(1px,2px,3px)}',
    'a{--x: kec-unknown()}',
  ],
  ['grid gaps under their old name', 'a{grid-gap:1px;text-wrap:balance}', 'a{grid-gap:1px}'],
])('Chrome 70 and %s', (_, css, read) => {
  expect(stripCss(css)).toBe(read);
});
