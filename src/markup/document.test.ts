import { expect, test } from 'vitest';
import { attributeOf, elementsOf, lineOf, parentOf, parsePage, textOf } from './document.ts';

const page = parsePage(
  '<!doctype html>\n<title>Kabar</title>\n<p>Satu <b id="b">dua</b><script>tiga</script>\n<template><i>empat</i></template>',
);
const found = (name: string) => [...elementsOf(page)].find(({ tagName }) => tagName === name);

test('elements come in the order of the source, those that the parser adds included, without what is in a template', () => {
  expect([...elementsOf(page)].map(({ tagName }) => tagName).join(' ')).toBe(
    'html head title body p b script template',
  );
});

test('an element knows its attributes, its text without scripts, its parent and its line', () => {
  const bold = found('b');
  if (bold === undefined) throw new Error('the page has a bold text');
  expect(attributeOf(bold, 'id')).toBe('b');
  expect(attributeOf(bold, 'class')).toBeUndefined();
  expect(parentOf(bold)?.tagName).toBe('p');
  expect(lineOf(bold)).toBe(3);
  expect(textOf(page).replace(/\s+/g, ' ')).toBe('Kabar Satu dua ');
});
