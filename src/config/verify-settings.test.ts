import { describe, expect, test } from 'vitest';
import { verify } from './verify-settings.ts';

const accepts = (remove: string, more: object = {}) =>
  verify.safeParse({ exceptions: [{ remove, reason: 'CDN', ...more }] }).success;

describe('an exception', () => {
  test.each([
    `<script defer src="https://statistik.contoh.id/beacon.js" data-beacon='{"token":"*"}'></script>`,
    '<!-- served by the cache, *, * -->',
    'window.__CF$cv$params={r:"*",t:"*"};',
  ])('may be %s', (text) => {
    expect(accepts(text)).toBe(true);
  });

  test.each([
    ['<script src="*"></script>'],
    ['<script src=*></script>'],
    ['<script src="//*.contoh.id/a.js"></script>'],
    ['<a href="*">slot</a>'],
    ['<i style="background:url(*)">'],
    ['*******'],
    ['<a>'],
  ])('is not %s, which would let other things in', (text) => {
    expect(accepts(text)).toBe(false);
  });

  test('needs a reason, and a place that is a URL of the site', () => {
    expect(verify.safeParse({ exceptions: [{ remove: '<!-- cache -->' }] }).success).toBe(false);
    expect(accepts('<!-- cache -->', { below: 'berita/' })).toBe(false);
    expect(accepts('<!-- cache -->', { below: '/berita/' })).toBe(true);
  });
});
