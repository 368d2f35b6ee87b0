import { expect, test } from 'vitest';
import { plainHead } from '../../tests/support/manifest-head.ts';
import { manifestOf } from './manifest.ts';
import { previousSite } from './previous-site.ts';

const rows = [{ path: 'index.html', size: 7, sha256: 'a'.repeat(64) }];

test('of the last build the paths are known, its foreign hosts, and the host that it was for', () => {
  const head = { ...plainHead, site: 'https://lama.example/sub/', linkedHosts: ['a.example'] };
  expect(previousSite(manifestOf(rows, head))).toEqual({
    previousPaths: ['index.html'],
    previousHosts: ['a.example', 'lama.example'],
  });
});

test('that it had no foreign hosts is something else than that they are not known', () => {
  expect(previousSite(manifestOf(rows, { ...plainHead, linkedHosts: [] }))).toHaveProperty('previousHosts');
  expect(previousSite(manifestOf(rows, plainHead))).not.toHaveProperty('previousHosts');
  expect(previousSite(undefined)).toEqual({ previousPaths: [] });
});
