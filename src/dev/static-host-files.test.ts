import { expect, test } from 'vitest';
import { headersFor, parseHeaders } from './headers-file.ts';
import { parseRedirects, redirectFor } from './redirects-file.ts';

const rules = parseRedirects(
  '# lama\n/lama/ /baru/ 301\n/sementara /ada/ 302 # nanti\n\n/tanpa-kode /x/\nrusak\n',
);

test.each([
  ['/lama/', '/baru/', 301],
  ['/lama', '/baru/', 301],
  ['/sementara/', '/ada/', 302],
  ['/tanpa-kode', '/x/', 301],
])('%s leads to %s with %i', (from, to, status) => {
  expect(redirectFor(rules, from)).toMatchObject({ to, status });
});

test('other paths lead nowhere', () => {
  expect(redirectFor(rules, '/lama/2/')).toBeUndefined();
});

const headers = parseHeaders(
  '/*\n  X-Frame-Options: DENY\n  Link: <a>; rel=b\n# remark\n/assets/*.css\n  X-Frame-Options: SAMEORIGIN\n',
);

test.each([
  ['/', { 'X-Frame-Options': 'DENY', Link: '<a>; rel=b' }],
  ['/assets/site.css', { 'X-Frame-Options': 'SAMEORIGIN', Link: '<a>; rel=b' }],
  ['/assets/siteXcss', { 'X-Frame-Options': 'DENY', Link: '<a>; rel=b' }],
])('the headers of %s', (path, expected) => {
  expect(headersFor(headers, path)).toEqual(expected);
});
