import { describe, expect, test } from 'vitest';
import { headOf, siteOf } from '../../tests/support/heads.ts';
import type { FrontMatter } from '../content/entry.ts';
import { parseMoment } from '../core/moment.ts';
import { createContext } from './context.ts';
import { homePage } from './home-page.ts';

/** An event from a day to another, for a site whose now is 2026-01-01. */
const event = (start: string, end?: string): FrontMatter['event'] => {
  const [from, until] = [start, end ?? ''].map((text) => parseMoment(text, 'Asia/Jakarta'));
  return from && { start: from, end: until, place: 'Aula' };
};

/** What the home page of some posts shows; each by name, date and front matter. */
function homeOf(
  posts: readonly (readonly [name: string, date: string, matter?: Partial<FrontMatter>])[],
  settings: Readonly<Record<string, unknown>> = {},
) {
  const heads = posts.map(([name, date, matter = {}]) => headOf(name, { date, matter }));
  const page = homePage(
    createContext(siteOf(heads, { settings }), { templates: new Map(), assets: new Map() }),
  );
  return {
    posts: page.posts.map(({ title }) => title),
    announcements: page.announcements?.posts.map(({ title }) => title),
    agenda: page.agenda.map(({ label, day, month, year }) => `${label} ${day} ${month} ${year}`),
  };
}

describe('the home page', () => {
  test('shows the pinned first, then the newest', () => {
    const home = homeOf([
      ['lama', '2025-01-01', { pinned: true }],
      ['baru', '2025-03-01'],
      ['tengah', '2025-02-01', { category: 'Berita' }],
    ]);
    expect(home).toEqual({ posts: ['lama', 'baru', 'tengah'], announcements: undefined, agenda: [] });
  });

  test('shows as many as the settings say', () => {
    const posts = ['a', 'b', 'c'].map((name) => [name, '2025-01-01'] as const);
    expect(homeOf(posts, { lists: { homeSize: 2 } }).posts).toEqual(['a', 'b']);
  });

  test('has announcements apart, by the category that the settings name, but the one that leads the page', () => {
    const posts = [
      ['disematkan', '2025-01-01', { category: 'Pengumuman', pinned: true }],
      ['pengumuman', '2025-02-01', { category: 'pengumuman' }],
      ['berita', '2025-03-01', { category: 'Berita' }],
    ] as const;
    expect(homeOf(posts)).toMatchObject({
      posts: ['disematkan', 'berita'],
      announcements: ['pengumuman'],
    });
    expect(homeOf(posts, { home: { announcements: 'Berita' } })).toMatchObject({
      posts: ['disematkan', 'pengumuman'],
      announcements: ['berita'],
    });
  });

  test('has events in the agenda, soonest first, until their last day is over, and then among the news', () => {
    const home = homeOf([
      ['nanti', '2025-01-01', { event: event('2026-02-01') }],
      ['segera', '2025-01-02', { event: event('2026-01-02 09:00') }],
      ['sejak kemarin', '2025-01-03', { event: event('2025-12-30', '2026-01-01') }],
      ['lewat', '2025-01-04', { event: event('2025-12-31') }],
    ]);
    expect(home).toMatchObject({
      posts: ['lewat'],
      agenda: ['sejak kemarin 30 Des 2025', 'segera 2 Jan 2026', 'nanti 1 Feb 2026'],
    });
  });
});
