import { expect, test } from 'vitest';
import { configOf } from '../../tests/support/heads.ts';
import { isReachable } from './office.ts';

test.each([
  [{}, false],
  [{ name: 'Kecamatan', links: [{ label: 'LAPOR', url: 'https://www.lapor.go.id/' }] }, false],
  [{ phone: '' }, false],
  [{ city: 'Malang' }, true],
  [{ phone: '123' }, true],
  [{ hours: [{ days: 'Senin', time: '08.00' }] }, true],
])('an office of %j is reachable: %s', (office, reachable) => {
  expect(isReachable(configOf({ office }).office)).toBe(reachable);
});
