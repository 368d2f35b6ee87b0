import { expect, test } from 'vitest';
import { fileMissing, folderEmpty, itemUnreadable } from './folder-problems.ts';
import { folderVerdict } from './folder-verdict.ts';

const place = { file: 'index.html' };
const missing = fileMissing(place);
const empty = folderEmpty(place);
const closed = itemUnreadable(place, { reason: 'EACCES' });

test.each([
  { name: 'nothing found is the same', problems: [], verdict: 'same' },
  { name: 'a warning alone is the same', problems: [empty], verdict: 'same' },
  { name: 'an error is tampering', problems: [missing, empty], verdict: 'tampered' },
  { name: 'what cannot be read is not tampering', problems: [closed, empty], verdict: 'unreachable' },
  { name: 'tampering outweighs what cannot be read', problems: [closed, missing], verdict: 'tampered' },
])('$name', ({ problems, verdict }) => {
  expect(folderVerdict(problems)).toBe(verdict);
});
