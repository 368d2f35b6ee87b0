import { expect, test } from 'vitest';
import { hostNames, pathOf, refusalOf } from './guard.ts';

const hosts = hostNames(false, 'kantor');
const asked = (url: string, host = 'localhost:4000', method = 'GET') => ({ method, url, headers: { host } });

test.each([
  ['/', '/'],
  ['/berita/?amp=1#a', '/berita/'],
  ['/a%20b/', '/a b/'],
  ['/..a/', '/..a/'],
  ['/../a', undefined],
  ['/a/..', undefined],
  ['/%2e%2e/a', undefined],
  ['/..%2fa', undefined],
  ['/..\\a', undefined],
  ['/a%5c..%5cb', undefined],
  ['/C:%5cWindows', undefined],
  ['/%00', undefined],
  ['/%zz', undefined],
  ['//lain/', undefined],
  ['/%2flain/', undefined],
  ['http://lain/', undefined],
])('the path of %s is %s', (url, path) => {
  expect(pathOf(url)).toBe(path);
});

test.each([
  [asked('/'), undefined],
  [asked('/', '127.0.0.1:80'), undefined],
  [asked('/', '[::1]:4000'), undefined],
  [asked('/', 'LocalHost'), undefined],
  [asked('/', 'localhost', 'HEAD'), undefined],
  [asked('/', 'kantor'), 403],
  [asked('/', 'localhost.jahat.example'), 403],
  [asked('/', ''), 403],
  [asked('/', 'localhost', 'POST'), 405],
  [asked('/../a'), 400],
])('%j is answered with %s', (request, status) => {
  expect(refusalOf(request, hosts)?.status).toBe(status);
});

test('a server for the network goes by the name of its machine as well', () => {
  const names = hostNames(true, 'Kantor');
  expect([...names]).toEqual(expect.arrayContaining(['localhost', 'kantor', 'kantor.local']));
});
