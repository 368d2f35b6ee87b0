import { manifestOf } from '../../src/build/manifest.ts';
import type { Serving } from '../../src/build/serving.ts';
import { type Rules, rulesOf } from '../../src/verify/server/rules.ts';
import { plainHead } from './manifest-head.ts';

/** Rules of a site of some files at `https://contoh.go.id/kota/`. */
export function rulesFor(paths: readonly string[], serving: Partial<Serving> = {}): Rules {
  const site = 'https://contoh.go.id/kota/';
  const rows = paths.map((path) => ({ path, size: 1, sha256: path }));
  const manifest = manifestOf(rows, { ...plainHead, site, serving: { ...plainHead.serving, ...serving } });
  return rulesOf(manifest, { origin: 'https://contoh.go.id', base: '/kota/' });
}
