import { expect, test } from 'vitest';
import { unreachableText } from './unreachable-text.ts';

const reason = { id: 'menjawab 403', en: 'answered 403' };
const links = [
  {
    url: 'https://a.id/',
    reason,
    places: [{ file: 'content/posts/a.md', line: 5, column: 3 }, { file: 'x' }],
  },
  { url: 'https://b.id/', reason, places: [{ file: 'content/site.yaml' }] },
];

test('each link is named with its reason and where it stands', () => {
  expect(unreachableText(links, 'id')).toBe(
    'Tautan yang tidak dapat dinilai, bukan kesalahan penulis:\n' +
      '  https://a.id/ menjawab 403 (content/posts/a.md:5)\n' +
      '  https://b.id/ menjawab 403 (content/site.yaml)\n',
  );
  expect(unreachableText(links, 'en')).toContain('  https://b.id/ answered 403 (content/site.yaml)\n');
});

test('nothing is said of none', () => {
  expect(unreachableText([], 'id')).toBe('');
});
