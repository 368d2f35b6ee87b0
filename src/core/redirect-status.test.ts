import { expect, test } from 'vitest';
import { isPermanentRedirect, isRedirect } from './redirect-status.ts';

test.each([
  [200, false, false],
  [300, false, false],
  [301, true, true],
  [302, true, false],
  [303, true, false],
  [304, false, false],
  [307, true, false],
  [308, true, true],
  [404, false, false],
])('%i leads elsewhere: %s, for good: %s', (status, leads, forGood) => {
  expect([isRedirect(status), isPermanentRedirect(status)]).toEqual([leads, forGood]);
});
