import { expect, test } from 'vitest';
import { domainOf } from './domain.ts';

test.each([
  ['a.example', 'a.example'],
  ['www.b.a.example', 'a.example'],
  ['www.a.co.id', 'a.co.id'],
  ['co.id', 'co.id'],
  ['a.my.id', 'a.my.id'],
  ['b.a.co.uk', 'a.co.uk'],
  ['a.co.example', 'co.example'],
  ['b.a.pages.dev', 'a.pages.dev'],
  ['10.1.2.3', '10.1.2.3'],
])('%s belongs to %s', (host, domain) => {
  expect(domainOf(host)).toBe(domain);
});
