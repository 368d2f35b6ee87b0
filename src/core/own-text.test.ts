import { expect, test } from 'vitest';
import { ownText } from './own-text.ts';

test.each(['', 'kabar', 'Jum’at – 5 °C', '😀'])('a copy of %j says the same', (text) => {
  expect(ownText(text)).toBe(text);
});
