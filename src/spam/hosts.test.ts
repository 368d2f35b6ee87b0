import { expect, test } from 'vitest';
import { hostOf, hostScore, isForeign } from './hosts.ts';

test.each([
  ['https://A.example/x', 'a.example'],
  ['//a.example:80', 'a.example'],
  ['https:\\\\a.example\\x', 'a.example'],
  ['ht\ntps://u@a.example?x', 'a.example'],
  ['/a/b', undefined],
  ['mailto:a@b.example', undefined],
])('the host of %j is %s', (address, host) => {
  expect(hostOf(address)).toBe(host);
});

test.each([
  ['malangkota.go.id', false],
  ['www.youtube.com', false],
  ['www.own.example', false],
  ['a.allowed.example', false],
  ['go.id.example', true],
  ['notyoutube.com', true],
  ['melati.example', true],
])('%s is foreign: %s', (host, foreign) => {
  const rules = { ownHosts: ['www.own.example'], allowedHosts: ['https://*.allowed.example'] };
  expect(isForeign(host, rules)).toBe(foreign);
});

test.each([
  'gacorlampion.example',
  'lampion777.example',
  'kuda-slot.example',
  'lapor.go.id.lampion.example',
  '10.1.2.3',
])('%s has a name of spam', (host) => {
  expect(hostScore(host)).toBeGreaterThanOrEqual(4);
});

test.each(['hotel-melati.example', 'keripik-bu-ani.example'])('%s has an honest name', (host) => {
  expect(hostScore(host)).toBe(0);
});
