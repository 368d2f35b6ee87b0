import { expect, test } from 'vitest';
import { momentAt } from '../core/moment.ts';
import { defineProblem } from '../core/problem.ts';
import { withoutAccepted } from './accepted.ts';

const text = { id: 'x', en: 'x' };
const kindOf = (code: string, severity: 'warning' | 'error') =>
  defineProblem<object>({ code, severity, summary: text, message: () => text, hint: () => text });
const stray = kindOf('KEC-STRAY', 'warning');
const fragment = kindOf('KEC-FRAGMENT', 'error');

const at = (day: number) => momentAt(Date.UTC(2026, 0, day), 'UTC');
const accepting = (code: string, file?: string) => ({
  code,
  file,
  reason: 'Sudah dilihat',
  until: '2026-01-31',
  end: at(32),
  line: 4,
});
const found = [
  stray({ file: 'content/a.md' }, {}),
  stray({ file: 'content/b.md' }, {}),
  fragment(undefined, {}),
];

test.each([
  ['of a code everywhere', accepting('KEC-STRAY'), ['KEC-FRAGMENT'], []],
  ['in one file', accepting('KEC-STRAY', 'content/a.md'), ['KEC-STRAY', 'KEC-FRAGMENT'], []],
  [
    'of an error',
    accepting('KEC-FRAGMENT'),
    ['KEC-STRAY', 'KEC-STRAY', 'KEC-FRAGMENT'],
    ['`check.accepted` names KEC-FRAGMENT, an error; only warnings can be accepted.'],
  ],
  [
    'of what is not there',
    accepting('KEC-NIK'),
    ['KEC-STRAY', 'KEC-STRAY', 'KEC-FRAGMENT'],
    ['`check.accepted` names KEC-NIK, which is not found.'],
  ],
])('an acceptance %s', (_, one, left, said) => {
  const { problems, unused } = withoutAccepted(found, { accepted: [one], now: at(15) });
  expect(problems.map(({ code }) => code)).toEqual(left);
  expect(unused.map(({ message }) => message.en)).toEqual(said);
});

test('an acceptance that has ended takes out nothing, and is told of', () => {
  const { problems } = withoutAccepted(found, { accepted: [accepting('KEC-STRAY')], now: at(32) });
  expect(problems.map(({ code }) => code)).toEqual([
    'KEC-STRAY',
    'KEC-STRAY',
    'KEC-FRAGMENT',
    'KEC-ACCEPTED-ENDED',
  ]);
});
