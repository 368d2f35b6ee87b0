import { expect, test } from 'vitest';
import { rulesFor } from '../../../../tests/support/verify-rules.ts';
import type { Header } from '../client/answer.ts';
import { headerNotes } from './header-notes.ts';

const rules = rulesFor(['index.html', 'a.css', 'foto.webp'], {
  headers: [
    { name: 'Content-Security-Policy', value: "default-src 'none'", documents: true, httpsOnly: false },
    { name: 'Strict-Transport-Security', value: 'max-age=600', documents: false, httpsOnly: true },
  ],
  allowedHeaders: [{ name: 'Link', value: '<https://cdn.contoh/>; rel=preconnect', reason: 'CDN' }],
});

const policy: Header = ['content-security-policy', "default-src  'none' "];
const secure: Header = ['strict-transport-security', 'max-age=600'];
const html: Header = ['content-type', 'text/html'];
const css: Header = ['content-type', 'text/css'];

function notesOf(path: string, headers: readonly Header[], origin = 'https://contoh.go.id') {
  const file = rules.files.get(path);
  if (file === undefined) throw new Error(path);
  const url = new URL(path.replace('index.html', ''), `${origin}/kota/`);
  const answer = {
    kind: 'answer',
    status: 200,
    headers,
    hash: '',
    sentHash: '',
    body: Buffer.alloc(0),
    size: 0,
  } as const;
  return headerNotes(answer, { file, url, rules }).map(({ kind, name, value }) =>
    [kind, name, value].join(' '),
  );
}

test.each<[string, readonly Header[], readonly string[], string?]>([
  ['index.html', [policy, secure, html], []],
  ['index.html', [html], ['missing content-security-policy ', 'missing strict-transport-security ']],
  ['index.html', [policy, html], [], 'http://contoh.go.id'],
  ['a.css', [secure, css], []],
  [
    'a.css',
    [['strict-transport-security', 'max-age=0'], css],
    ['changed strict-transport-security max-age=0'],
  ],
  [
    'index.html',
    [policy, ['content-security-policy', 'script-src *'], secure, html],
    ['changed content-security-policy script-src *'],
  ],
  [
    'a.css',
    [secure, css, ['link', '<https://judi.invalid/>; rel="canonical"']],
    ['added link <https://judi.invalid/>; rel="canonical"'],
  ],
  ['a.css', [secure, css, ['link', '<https://cdn.contoh/>; rel=preconnect']], []],
  [
    'a.css',
    [secure, css, ['x-robots-tag', 'none'], ['refresh', '0;\u001b[31murl=/']],
    ['added x-robots-tag none', 'added refresh 0;\ufffd[31murl=/'],
  ],
  ['a.css', [secure, css, ['set-cookie', 'PHPSESSID=secret; path=/']], ['cookie set-cookie PHPSESSID']],
  [
    'foto.webp',
    [secure, ['content-type', 'text/html; charset=utf-8']],
    ['type content-type text/html; charset=utf-8'],
  ],
  ['index.html', [policy, secure, ['content-type', 'text/plain']], ['type content-type text/plain']],
])('%s with %j: %j', (path, headers, notes, origin) => {
  expect(notesOf(path, headers, origin)).toEqual(notes);
});
