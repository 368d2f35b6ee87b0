import { expect, test } from 'vitest';
import { changeBetween, fingerprint } from './fingerprint.ts';
import { addSnippet } from './snippet.ts';

const context = (css: string, mobileCss: string) => ({
  assets: {
    css,
    alertScript: '',
    mobileCss,
    policy: `style-src '${mobileCss}'`,
    script: '',
    search: '',
    favicon: '',
    iconSvg: '',
    icon32: '',
    appleIcon: '',
    webManifest: '',
  },
});
const page = (css: string, text: string) =>
  `<head><link rel="stylesheet" href="${css}"></head><body>${text}</body>`;
const mobile = (css: string, text: string) =>
  `<head><meta content="style-src '${css}'"><style>${css}</style></head><body>${text}</body>`;

test.each([
  ['the same', page('/a.css', 'x'), '/a.css', page('/a.css', 'x'), '/a.css', 'none'],
  ['other styles', page('/a.css', 'x'), '/a.css', page('/b.css', 'x'), '/b.css', 'styles'],
  ['another text', page('/a.css', 'x'), '/a.css', page('/a.css', 'y'), '/a.css', 'reload'],
  ['both', page('/a.css', 'x'), '/a.css', page('/b.css', 'y'), '/b.css', 'reload'],
])('%s', (_, before, cssBefore, after, cssAfter, change) => {
  const [seen, now] = [
    fingerprint(before, context(cssBefore, '')),
    fingerprint(after, context(cssAfter, '')),
  ];
  expect(changeBetween(seen, now)).toBe(change);
});

test('styles inside a mobile page are styles, also when they come or go', () => {
  const [none, some, other] = ['', 'a{}', 'b{}'].map((css) =>
    fingerprint(mobile(css, 'x'), context('/a.css', css)),
  );
  expect(changeBetween(some ?? '', other ?? '')).toBe('styles');
  expect(changeBetween(none ?? '', some ?? '')).toBe('styles');
});

test('the snippet goes before the last end of the body, and what it says is escaped', () => {
  const html = '<body><pre>&lt;/body> </body> in a text</pre></body></html>';
  const added = addSnippet(html, { fingerprint: 'a-b', strip: 'Draf <1>' });
  expect(added).toMatch(
    /in a text<\/pre><p role="status"[^>]*>Draf &lt;1&gt;<\/p><script [^>]*><\/script><\/body><\/html>$/,
  );
  expect(addSnippet('<p>tanpa akhir', { fingerprint: 'a-b', strip: '' })).toMatch(/^<p>tanpa akhir<script /);
});
