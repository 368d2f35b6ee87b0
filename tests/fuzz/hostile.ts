import fc from 'fast-check';
import { elementsOf } from '../support/page.ts';

/** How a property is tried: always the same cases, so that a failure is the same on every machine. */
export const tries = (numRuns: number) => ({ numRuns, seed: 20_250_102 });

const attacks = [
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  '" onerror="alert(1)',
  '</title><script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '--><svg onload=alert(1)>',
  ']]><script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<%= process.exit() %><%~ it %>',
  '$\u007balert(1)}{{7*7}}',
  'javascript:alert(1)',
  'JaVa\tScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  '//jahat.example/',
  '\\\\jahat.example\\berbagi',
  '../../../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '%2e%2e%2f%2e%2e%2fetc/passwd',
  '．．／．．／etc',
  '‥/‥/etc',
  'C:\\Windows\\a.txt',
  '/etc/passwd',
  'CON',
  'aux.html',
  'a\0b',
  '\u202eabc',
  '\ufeff',
  'cafe\u0301',
  '\ud800',
  '__proto__',
  'constructor',
  'toString',
  '\0L0\0',
  '&#106;avascript:alert(1)',
  '\n---\ntitle: lain\n---\n',
  '\u2028\u2029',
  '9'.repeat(400),
  'a'.repeat(300),
  '1e999',
  '-0',
];

/** A text that somebody may write to do harm, or any other. */
export const hostileText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...attacks) },
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.array(fc.constantFrom(...attacks, ' ', '/', 'a'), { maxLength: 4 }).map((parts) => parts.join('')),
);

/** Data of any shape. */
export const hostileData = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.jsonValue({ maxDepth: 3 }),
  fc.array(hostileText, { maxLength: 3 }),
  fc.dictionary(hostileText, hostileText, { maxKeys: 3 }),
);

/** What could run in a page, or take it over; `isOwnScript` tells the theme's. */
export function runningParts(
  html: string,
  isOwnScript: (attributes: Readonly<Record<string, string>>) => boolean,
) {
  return elementsOf(html).flatMap(({ name, attributes }) => [
    ...(name === 'script' && !isOwnScript(attributes) ? [name] : []),
    ...(forbidden.has(name) ? [name] : []),
    ...Object.entries(attributes)
      .filter(([key, value]) => /^on|^style$|^srcdoc$/.test(key) || (addresses.has(key) && isRunning(value)))
      .map(([key, value]) => `${name} ${key}=${value}`),
  ]);
}

const forbidden = new Set([
  'iframe',
  'object',
  'embed',
  'applet',
  'base',
  'frame',
  'frameset',
  'noembed',
  'math',
]);

const addresses = new Set(
  'href src action formaction poster cite background ping data xlink:href'.split(' '),
);

/** As browsers read an address: without white space and control characters (https://url.spec.whatwg.org/#url-parsing). */
const isRunning = (value: string): boolean =>
  /^(javascript:|vbscript:|data:text\/html|data:image\/svg)/i.test(value.replace(/[\0-\x20]/g, ''));
