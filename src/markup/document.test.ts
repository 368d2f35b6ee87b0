import { expect, test } from 'vitest';
import { attributeOf, elementsOf, parentOf, parsePage, textOf } from './document.ts';

const page = parsePage(
  '<!doctype html>\n<title>Kabar</title>\n<p>Satu <b id="b">dua</b><script>tiga</script>\n<template><i>empat</i></template>',
);
const found = (name: string) => elementsOf(page).find(({ tagName }) => tagName === name);

test('elements come in the order of the source, those that the parser adds included, without what is in a template', () => {
  expect(
    elementsOf(page)
      .map(({ tagName }) => tagName)
      .join(' '),
  ).toBe('html head title body p b script template');
});

test('an element knows its attributes, its text without scripts and its parent', () => {
  const bold = found('b');
  if (bold === undefined) throw new Error('the page has a bold text');
  expect(attributeOf(bold, 'id')).toBe('b');
  expect(attributeOf(bold, 'class')).toBeUndefined();
  expect(parentOf(bold)?.tagName).toBe('p');
  expect(textOf(page).replace(/\s+/g, ' ')).toBe('Kabar Satu dua ');
});

test('elements are as deep in one another as in a browser, however deep they are written', () => {
  const depthOf = (html: string) => {
    let depth = 0;
    for (let element = elementsOf(parsePage(html)).at(-1); element; element = parentOf(element)) depth += 1;
    return depth;
  };
  expect(depthOf('<div>'.repeat(100))).toBe(102);
  expect(depthOf('<div>'.repeat(50_000))).toBe(512);
  expect(depthOf('<b><p>'.repeat(2000))).toBeLessThan(600);
  expect(textOf(parsePage(`${'<div>'.repeat(1000)}satu`))).toBe('satu');
});
