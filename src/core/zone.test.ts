import { expect, test } from 'vitest';
import { isZone, zoneName, zoneOffset } from './zone.ts';

test.each([
  ['Asia/Jakarta', 420],
  ['Asia/Pontianak', 420],
  ['Asia/Makassar', 480],
  ['Asia/Jayapura', 540],
  ['UTC', 0],
  ['America/St_Johns', -210],
  ['Asia/Kathmandu', 345],
])('%s is %i minutes east of UTC in January', (zone, minutes) => {
  expect(zoneOffset(Date.UTC(2024, 0, 1), zone)).toBe(minutes);
});

test.each([
  ['Asia/Jakarta', true],
  ['Europe/Amsterdam', true],
  ['WIB', false],
  ['Asia/Malang', false],
  ['+07:00', false],
  ['constructor', false],
  ['', false],
])('whether %s is a time zone: %s', (zone, is) => {
  expect(isZone(zone)).toBe(is);
});

test.each([
  ['+07:00', 'Asia/Jakarta', 'WIB'],
  ['+08:00', 'Asia/Makassar', 'WITA'],
  ['+09:00', 'Asia/Jayapura', 'WIT'],
  ['+08:00', 'Asia/Singapore', 'GMT+08:00'],
])('%s in %s is called %s', (offset, zone, name) => {
  expect(zoneName(offset, zone)).toBe(name);
});
