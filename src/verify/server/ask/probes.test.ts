import { expect, test } from 'vitest';
import { makeProbes, queryOf } from './probes.ts';
import { createRandom } from './random.ts';

const probesOf = (seed: number, taken: readonly string[] = []) =>
  makeProbes(createRandom(seed), {
    folders: ['berita/', 'profil/'],
    isTaken: (path) => taken.includes(path),
  });

test('thirty random paths and forty of gambling are invented, each once, some below folders of the site', () => {
  for (const seed of [0, 1, 4_294_967_295]) {
    const probes = probesOf(seed);
    expect(probes.filter(({ kind }) => kind === 'random')).toHaveLength(30);
    expect(probes.filter(({ kind }) => kind === 'gambling')).toHaveLength(40);
    expect(new Set(probes.map(({ path }) => path)).size).toBe(70);
    expect(probes.filter(({ path }) => /^(berita|profil)\//.test(path)).length).toBeGreaterThan(10);
    expect(
      probes.filter(
        ({ path }) => !/^[a-z0-9-]+(\/[a-z0-9-]+)*(\/|\.html|\.php(\?id=[a-z0-9-]+)?)$/.test(path),
      ),
    ).toEqual([]);
  }
});

test('a seed always gives the same paths, and another one others', () => {
  expect(probesOf(5)).toEqual(probesOf(5));
  const shared = probesOf(5).filter(({ path }) => probesOf(6).some((other) => other.path === path));
  // Only the paths at which spam is found again and again.
  expect(shared.length).toBeLessThan(15);
});

test('a path that the site has is not asked for', () => {
  expect(probesOf(1, ['togel/']).map(({ path }) => path)).not.toContain('togel/');
});

test('queries are such as programs take, never that of the mobile page', () => {
  const random = createRandom(9);
  for (let index = 0; index < 50; index += 1) {
    expect(queryOf(random)).toMatch(/^(p|s|id|slot|q|page|judi|utm_source)=(slot-gacor-)?[a-z2-9]{8}$/);
  }
});
