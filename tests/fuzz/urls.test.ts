import fc from 'fast-check';
import { expect, test } from 'vitest';
import { staysInside } from '../../src/core/site-path.ts';
import { slugOf } from '../../src/core/slug.ts';
import { absoluteUrl, fileOfUrl, hrefOf, resolvePath, siteUrlOf } from '../../src/core/url.ts';
import { isSafeUrl, safeSchemes } from '../../src/sanitize/safe-url.ts';
import { hostileText, tries } from './hostile.ts';

const address = { origin: 'https://contoh.go.id', base: '/kecamatan/' };

/** An address as somebody may bend it: words of all kinds with what has a meaning in addresses between them. */
const bentAddress = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '/',
        '//',
        '..',
        '.',
        '\\',
        '%2e',
        '%2F',
        '%5c',
        '%00',
        ':',
        '@',
        '?',
        '#',
        '\t',
        '\n',
        ' ',
        '%',
      ),
      fc.constantFrom(
        'javascript:',
        'java',
        'script',
        'data:',
        'https://',
        'C:',
        'a',
        '&#58;',
        '\u00ad',
        '\ufeff',
        '\0',
      ),
      hostileText,
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

test('a link that may stand in a page leads a browser to a scheme that runs nothing', () => {
  fc.assert(
    fc.property(bentAddress, (url) => {
      if (!isSafeUrl(url) || !URL.canParse(url, 'https://contoh.go.id/a/')) return;
      const { protocol } = new URL(url, 'https://contoh.go.id/a/');
      expect(safeSchemes).toContain(protocol.slice(0, -1));
    }),
    tries(3000),
  );
});

test('an old URL is a file of the site or refused', () => {
  fc.assert(
    fc.property(bentAddress, (text) => {
      const url = siteUrlOf(text);
      if (url === undefined) return;
      expect(url.startsWith('/')).toBe(true);
      expect(fileOfUrl(url), url).toSatisfy(staysInside);
    }),
    tries(3000),
  );
});

test('what a site URL is written as stays below the address of the site', () => {
  fc.assert(
    fc.property(bentAddress, (text) => {
      const url = siteUrlOf(text);
      if (url === undefined) return;
      const seen = new URL(hrefOf(address, url), `${address.origin}/lain/`);
      expect(seen.origin).toBe(address.origin);
      expect(seen.pathname.startsWith(address.base), seen.pathname).toBe(true);
      expect(absoluteUrl(address, url)).toBe(
        seen.href.replace(/\/$/, absoluteUrl(address, url).endsWith('/') ? '/' : ''),
      );
    }),
    tries(3000),
  );
});

test('a path that is resolved stays in the folder that it is resolved in', () => {
  fc.assert(
    fc.property(bentAddress, (path) => {
      const steps = resolvePath('posts/a/index.md', path).split('/');
      expect(steps).not.toContain('..');
      expect(steps[0] === '' && steps.length > 1).toBe(false);
    }),
    tries(3000),
  );
});

test('a slug holds small letters, digits and hyphens only', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(slugOf(text)).toMatch(/^[a-z0-9-]*$/);
    }),
    tries(2000),
  );
});
