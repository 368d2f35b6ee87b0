import { expect, test } from 'vitest';
import { plainHead } from '../../../tests/support/manifest-head.ts';
import { type Made, type Manifest, manifestOf } from '../../build/manifest.ts';
import { differencesOf, likelyCauses } from './compare-manifests.ts';

const file = (path: string, sha256 = 'a'.repeat(64)) => ({ path, size: 7, sha256 });

const made = (change: Partial<Made>, site = plainHead.site): Manifest =>
  manifestOf([], { ...plainHead, site, made: { ...plainHead.made, ...change } });

test('what is changed, missing and new is told by path', () => {
  const before = manifestOf([file('a'), file('b'), file('c'), file('d')], plainHead);
  const { size, sha256 } = file('d');
  const after = manifestOf(
    [file('e'), file('c', 'b'.repeat(64)), file('a'), { path: 'd', size, sha256, served: false }],
    plainHead,
  );
  expect(differencesOf(before, after)).toEqual([
    { path: 'b', kind: 'missing' },
    { path: 'c', kind: 'changed' },
    { path: 'd', kind: 'changed' },
    { path: 'e', kind: 'new' },
  ]);
  expect(differencesOf(before, before)).toEqual([]);
});

test('the files are compared, whatever the hash of a manifest claims', () => {
  const before = manifestOf([file('a')], plainHead);
  const after = { ...manifestOf([file('a', 'b'.repeat(64))], plainHead), hash: before.hash };
  expect(differencesOf(before, after)).toEqual([{ path: 'a', kind: 'changed' }]);
});

const now = Date.parse('2026-11-20T12:00:00Z');

test.each<readonly [string, Manifest, Manifest, readonly string[]]>([
  [
    'another version of kec, of Node and of a library',
    made({ kec: '1.0.0', node: '20.1.0', libraries: { sharp: '1.0.0', marked: '1.0.0', old: '1.0.0' } }),
    made({ kec: '1.0.1', node: '22.1.0', libraries: { sharp: '1.0.1', marked: '1.0.0', added: '2.0.0' } }),
    [
      'kec: was 1.0.0, is 1.0.1',
      'Node: was 20.1.0, is 22.1.0',
      'sharp: was 1.0.0, is 1.0.1',
      'old: was 1.0.0, is none',
      'added: was none, is 2.0.0',
    ],
  ],
  ['another commit', made({ commit: 'aaaa' }), made({ commit: 'bbbb' }), ['commit: was aaaa, is bbbb']],
  ['sources that are of no commit', made({ commit: 'aaaa' }), made({}), ['commit: was aaaa, is none']],
  [
    'another address',
    made({}, 'https://a.go.id/'),
    made({}, 'https://b.go.id/'),
    ['The address of the site was https://a.go.id/ and is https://b.go.id/; use --base-url https://a.go.id/'],
  ],
  [
    'a moment that has passed',
    made({ nextBuild: '2026-11-20T18:59:59+07:00' }),
    made({}),
    ['Something appeared or expired on 2026-11-20T18:59:59+07:00; use --now with a date before that.'],
  ],
  [
    'none of these, nor a moment to come',
    made({ nextBuild: '2026-11-20T19:00:01+07:00' }),
    made({}),
    [expect.stringContaining('content/ or templates/ changed')],
  ],
])('%s is named as a cause', (_, before, after, causes) => {
  expect(likelyCauses(before, after, now).map(({ en }) => en)).toEqual(causes);
});
