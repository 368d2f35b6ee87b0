import { expect, test } from 'vitest';
import { headOf, siteOf } from '../../tests/support/heads.ts';
import { relatedTo } from './related.ts';

const post = (name: string, date: string, tags: readonly string[], category = 'Berita') =>
  headOf(name, { date, matter: { tags, category } });

function related(name: string, heads: Parameters<typeof siteOf>[0]): readonly string[] {
  const site = siteOf(heads);
  const of = site.posts.find(({ head }) => head.slug === name);
  return of ? relatedTo(of, site).map(({ head }) => head.slug) : [];
}

const heads = [
  post('newest', '2024-06-01', ['a', 'b']),
  post('subject', '2024-05-01', ['a', 'b']),
  post('two-tags', '2024-01-01', ['a', 'b']),
  post('one-tag-new', '2024-04-01', ['a'], 'Agenda'),
  post('one-tag-old', '2024-02-01', ['b'], 'Agenda'),
  post('category-only', '2024-03-01', []),
  post('nothing', '2024-03-02', ['c'], 'Agenda'),
];

test('most shared tags first, then the category, the newest among equals; only older posts', () => {
  expect(related('subject', heads)).toEqual(['two-tags', 'one-tag-new', 'one-tag-old', 'category-only']);
});

test('a new article changes the related posts of no old one', () => {
  const later = [post('brand-new', '2024-07-01', ['a', 'b']), ...heads];
  expect(related('subject', later)).toEqual(related('subject', heads));
});

test('the oldest post has none', () => {
  expect(related('two-tags', heads)).toEqual([]);
});
