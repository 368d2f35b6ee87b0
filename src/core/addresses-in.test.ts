import { expect, test } from 'vitest';
import { addressesIn } from './addresses-in.ts';

test.each([
  ['<a href="https://a.example/b?c">', ['9 //a.example/b?c']],
  ["<a href = '//a.example'>HTTP://b.example</a>", ['11 //a.example', '24 //b.example']],
  ['<img src=//a.example/b.png>', ['9 //a.example/b.png']],
  ['<i style="background:url(//a.example)">', ['25 //a.example']],
  ['https:\\\\a.example', ['0 \\\\a.example']],
  ['//a.example/', ['0 //a.example/']],
  ['a // b, c//d and /e/f', []],
  ['<a href="https://<%= it.host %>/">', []],
])('the addresses in %j', (text, expected) => {
  expect(addressesIn(text).map(({ address, index }) => `${index} ${address}`)).toEqual(expected);
});
