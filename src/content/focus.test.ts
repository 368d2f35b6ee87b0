import { expect, test } from 'vitest';
import { parseFocus } from './focus.ts';

test.each([
  ['50% 20%', { x: 0.5, y: 0.2 }],
  ['0%,100%', { x: 0, y: 1 }],
  ['top', { x: 0.5, y: 0 }],
  ['Kiri Atas', { x: 0, y: 0 }],
  ['bottom, right', { x: 1, y: 1 }],
  ['tengah', { x: 0.5, y: 0.5 }],
  ['50%', undefined],
  ['120% 20%', undefined],
  ['50% 20% 10%', undefined],
  ['50% atas', undefined],
  ['pojok', undefined],
  ['constructor', undefined],
  ['', undefined],
])('the focus "%s" is %j', (text, focus) => {
  expect(parseFocus(text)).toEqual(focus);
});
