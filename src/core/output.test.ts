import { expect, test } from 'vitest';
import { sourceOf, variantOf } from './output.ts';

test.each([
  ['content/posts/a.md', 'content/posts/a.md', 'normal'],
  ['content/posts/a.md (mobile.path)', 'content/posts/a.md', 'mobile'],
  ['content/posts/a.md (aliases)', 'content/posts/a.md', 'normal'],
  ['content/posts/a (1).md', 'content/posts/a (1).md', 'normal'],
  ['content/posts/a (1).md (mobile.path)', 'content/posts/a (1).md', 'mobile'],
  ['lists.news', 'lists.news', 'normal'],
])('of the cause %s the source is %s and the variant %s', (cause, source, variant) => {
  expect([sourceOf({ cause }), variantOf({ cause })]).toEqual([source, variant]);
});
