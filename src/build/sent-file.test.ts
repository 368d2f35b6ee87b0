import { expect, test } from 'vitest';
import { sentFile } from './sent-file.ts';

const text = Buffer.from('url(a.woff2) '.repeat(500));

test.each([
  ['index.html', 100, []],
  ['assets/site.css', 100, ['assets/a.woff2']],
  ['icon.svg', 100, []],
  ['a.webp', 6500, []],
  ['a.woff2', 6500, []],
])('%s is sent as at most %i bytes and loads %j', (path, bytes, loads) => {
  const sent = sentFile(path, text);
  expect(sent.bytes).toBeLessThanOrEqual(bytes);
  expect([...new Set(sent.loads)]).toEqual(loads);
});
