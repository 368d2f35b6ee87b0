import { describe, expect, test } from 'vitest';
import { headOf, siteOf } from '../../tests/support/heads.ts';
import type { Head } from '../content/entry.ts';
import type { LinkFound } from '../core/body.ts';
import { createContext } from '../views/context.ts';
import { bareDownloads } from './bare-downloads.ts';
import type { Check } from './check.ts';
import { reviews } from './reviews.ts';
import { summaries } from './summaries.ts';
import { titles } from './titles.ts';

/** What a check tells of some articles: file and line, code. */
const told = (check: Check, heads: readonly Head[]): readonly string[] => {
  const templates = new Map();
  const context = createContext(siteOf(heads), { templates, assets: new Map() });
  return check({ context, templates, outputs: [], previousPaths: [] }).map(
    ({ code, place }) => `${place?.file}:${place?.line ?? ''} ${code}`,
  );
};

const titled = (name: string, title: string) => headOf(name, { date: '2025-01-02', matter: { title } });

describe('titles', () => {
  test('may have 90 characters', () => {
    expect(told(titles, [titled('a', 'x'.repeat(90)), titled('b', 'y'.repeat(91))])).toEqual([
      'content/posts/b.md:2 KEC-TITLE-LONG',
    ]);
  });

  test('are the same whatever their case and punctuation; the later file is told of', () => {
    const heads = [titled('c', 'Kerja Bakti'), titled('a', 'kerja  bakti!'), titled('b', 'Kerja Bakti RW 2')];
    expect(told(titles, heads)).toEqual(['content/posts/c.md:2 KEC-TITLE-TWICE']);
  });

  test('without a letter are not compared', () => {
    expect(told(titles, [titled('a', '…'), titled('b', '!')])).toEqual([]);
  });
});

describe('summaries', () => {
  const said = (name: string, excerpt: string) =>
    headOf(name, { excerpt, matter: { lines: { title: 2, summary: 3, review: undefined } } });

  test('may have 250 characters and must have one', () => {
    const heads = [said('a', 'x'.repeat(250)), said('b', 'y'.repeat(251)), said('c', ''), said('d', '')];
    expect(told(summaries, heads)).toEqual([
      'content/pages/b.md:3 KEC-SUMMARY-LONG',
      'content/pages/c.md: KEC-SUMMARY',
      'content/pages/d.md: KEC-SUMMARY',
    ]);
  });

  test('are those of one article', () => {
    expect(told(summaries, [said('a', 'Isi.'), said('b', 'Isi')])).toEqual([
      'content/pages/b.md:3 KEC-SUMMARY-TWICE',
    ]);
  });
});

test('a review is due from the beginning of its day', () => {
  const lines = { title: 2, summary: undefined, review: 4 };
  const heads = ['2026-01-01', '2026-01-01 07:01', '2025-06-01'].map((review, index) =>
    headOf(`a${index}`, { review, matter: { lines } }),
  );
  // The clock of the test site stands at 07:00 in its zone.
  expect(told(reviews, heads)).toEqual([
    'content/pages/a0.md:4 KEC-REVIEW',
    'content/pages/a2.md:4 KEC-REVIEW',
  ]);
});

describe('a download alone', () => {
  const linking = (words: number, links: readonly Omit<LinkFound, 'place'>[], summary?: number) =>
    headOf('a', {
      words,
      links: links.map((link, index) => ({
        ...link,
        place: { file: 'content/pages/a.md', line: 5 + index },
      })),
      matter: { lines: { title: 2, summary, review: undefined } },
    });

  test.each([
    ['with few words', linking(24, [{ href: 'a.pdf' }]), true],
    ['with enough words', linking(25, [{ href: 'a.pdf' }]), false],
    ['with words that are its label', linking(30, [{ href: '/a/B.DOCX?v=2', labelWords: 6 }]), true],
    [
      'with words that are several labels',
      linking(60, [
        { href: 'a.pdf', labelWords: 20 },
        { href: 'b.xlsx', labelWords: 20 },
      ]),
      true,
    ],
    ['elsewhere', linking(3, [{ href: 'https://contoh.id/a.pdf' }]), true],
    ['with a summary', linking(3, [{ href: 'a.pdf' }], 3), false],
    ['that is none', linking(3, [{ href: 'profil.md' }, { href: 'https://contoh.id/pdf' }]), false],
  ])('%s', (_name, head, isBare) => {
    expect(told(bareDownloads, [head])).toEqual(isBare ? ['content/pages/a.md:5 KEC-DOWNLOAD-BARE'] : []);
  });
});
