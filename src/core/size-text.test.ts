import { expect, test } from 'vitest';
import { sizeText } from './size-text.ts';

test.each([
  [0, '0 KB', '0 KB'],
  [1, '1 KB', '1 KB'],
  [1499, '1 KB', '1 KB'],
  [120_000, '120 KB', '120 KB'],
  [999_499, '999 KB', '999 KB'],
  [999_500, '1 MB', '1 MB'],
  [1_234_567, '1,2 MB', '1.2 MB'],
  [12_000_000, '12 MB', '12 MB'],
  [99_960_000, '100 MB', '100 MB'],
  [512_400_000, '512 MB', '512 MB'],
  [999_499_999, '999 MB', '999 MB'],
  [1_500_000_000, '1,5 GB', '1.5 GB'],
])('%i bytes are %s', (bytes, indonesian, english) => {
  expect([sizeText(bytes, 'id'), sizeText(bytes, 'en')].map((text) => text.replace('\u00a0', ' '))).toEqual([
    indonesian,
    english,
  ]);
});
