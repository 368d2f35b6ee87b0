import { expect, test } from 'vitest';
import { decodeEntities } from './entities.ts';

test.each([
  ['Seni &amp; Budaya &lt;baru&gt;', 'Seni & Budaya <baru>'],
  ['10&ndash;12&hellip;', '10–12…'],
  ['&#74;&#x61;lan', 'Jalan'],
  ['&amp;lt;', '&lt;'],
  ['?a=1&copy=2&lt=3', '?a=1&copy=2&lt=3'],
  ['AT&T &tidakada; &constructor;', 'AT&T &tidakada; &constructor;'],
  ['&#0;&#xD800;&#x110000;', '\ufffd\ufffd\ufffd'],
])('%j reads %j', (written, read) => {
  expect(decodeEntities(written)).toBe(read);
});
