import { expect, test } from 'vitest';
import { isLocalName, isPublicAddress, isRefusedHost } from './public-address.ts';

test.each(['8.8.8.8', '103.10.20.30', '172.32.0.1', '100.128.0.1', '2404:6800:4003::1', '2a00:1450::1'])(
  '%s is public',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '127.255.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:10.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::a00:1',
  'fc00::1',
  'fd12::1',
  'fe80::1',
  'fe80::1%eth0',
  'ff02::1',
  '2001:db8::1',
  '2001::1',
  '2002:a00:1::',
  'contoh.id',
  '',
])('%s is not', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each([
  ['http://127.1/', true],
  ['http://2130706433/', true],
  ['http://0x7f.0.0.1/', true],
  ['http://[::1]/', true],
  ['http://[::ffff:c0a8:101]/', true],
  ['http://8.8.8.8/', false],
  ['http://contoh.id/', false],
])('whether the host of %s is refused: %s', (url, expected) => {
  expect(isRefusedHost(new URL(url).hostname, isPublicAddress)).toBe(expected);
});

test.each([
  ['localhost', true],
  ['app.localhost', true],
  ['server', true],
  ['printer.local', true],
  ['simpeg.LAN.', true],
  ['contoh.go.id', false],
  ['contoh.go.id.', false],
  ['local.go.id', false],
  ['8.8.8.8', false],
  ['[::1]', false],
])('whether the name %s is of the own network: %s', (name, expected) => {
  expect(isLocalName(name)).toBe(expected);
});
