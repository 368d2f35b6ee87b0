import { describe, expect, test } from 'vitest';
import { settingsSchema } from '../config/settings.ts';
import { cardShare, photoShare } from './picture-shares.ts';

const configOf = (more: object = {}) => {
  const { budgets, lists } = settingsSchema.parse({ title: 'A', url: 'https://contoh.go.id/', ...more });
  return { budgets, lists: { ...lists, news: 'berita', category: 'kategori', tag: 'tag', search: 'cari' } };
};

describe('the share of a photo', () => {
  test.each([
    ['mobile', 1, true, 44_000],
    ['mobile', 8, true, 44_000],
    ['mobile', 2, false, 44_000],
    ['mobile', 6, false, 44_000],
    ['mobile', 7, false, 34_286],
    ['mobile', 8, false, 34_286],
    ['mobile', 9, false, 24_000],
    ['mobile', 200, false, 1206],
    ['mobile', 500, false, 1000],
    ['article', 1, true, 44_872],
    ['article', 6, false, 44_872],
    ['article', 8, false, 40_000],
  ] as const)('on the %s page of %i photos, first: %j, is %i bytes', (role, photos, lead, bytes) => {
    const share = photoShare(configOf(), { role, photos, lead });
    expect(share).toEqual({ bytes, shown: 360, minQuality: 30 });
  });

  test.each([60, 100])(
    'keeps both bars of a mobile page of %i kB, whatever the number of photos',
    (mobile) => {
      const config = configOf({ budgets: { mobile } });
      for (let photos = 1; photos < 60; photos += 1) {
        const of = (lead: boolean) => photoShare(config, { role: 'mobile', photos, lead })?.bytes ?? 0;
        expect(of(true) + 16_000).toBeLessThanOrEqual(mobile * 1000);
        expect(of(true) + 16_000 + (photos - 1) * of(false)).toBeLessThanOrEqual(300_000 + photos);
      }
    },
  );

  test('takes few sizes', () => {
    const all = Array.from({ length: 80 }, (_, photos) =>
      photoShare(configOf(), { role: 'mobile', photos, lead: false }),
    );
    expect(new Set(all.map((share) => share?.bytes)).size).toBeLessThan(11);
  });

  test('follows the settings', () => {
    const config = configOf({ budgets: { mobile: 46, minQuality: 50 } });
    expect(photoShare(config, { role: 'mobile', photos: 1, lead: true })).toMatchObject({
      bytes: 30_000,
      minQuality: 50,
    });
  });
});

describe('the share of a card', () => {
  test.each([
    ['the article with its related ones', {}, 6282],
    ['the home page', { lists: { homeSize: 27, related: 0 } }, 3000],
    ['the list', { lists: { pageSize: 25 } }, 4000],
  ])('is what %s has room for', (_name, more, bytes) => {
    expect(cardShare(configOf(more))).toEqual({ bytes, shown: 144, minQuality: 30 });
  });
});

test('without budgets there are no shares', () => {
  const config = configOf({ budgets: false });
  expect(photoShare(config, { role: 'mobile', photos: 1, lead: true })).toBeUndefined();
  expect(cardShare(config)).toBeUndefined();
});
