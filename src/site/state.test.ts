import { expect, test } from 'vitest';
import { configOf, headOf } from '../../tests/support/heads.ts';
import { isIncluded, stateOf } from './state.ts';

const { now } = configOf();

test.each([
  ['a post of the past', headOf('a', { date: '2025-01-01' }), 'published'],
  ['a post of this very moment', headOf('a', { date: '2026-01-01 07:00' }), 'published'],
  ['a post of the next minute', headOf('a', { date: '2026-01-01 07:01' }), 'future'],
  ['a page without a date', headOf('a'), 'published'],
  ['a post that expires now', headOf('a', { date: '2025-01-01', expires: '2026-01-01 07:00' }), 'expired'],
  ['a post that expires later', headOf('a', { date: '2025-01-01', expires: '2026-01-02' }), 'published'],
  ['a draft of the future', headOf('a', { date: '2027-01-01', matter: { draft: true } }), 'draft'],
] as const)('%s is %3$s', (_name, head, state) => {
  expect(stateOf(head, now)).toBe(state);
});

test('only published articles are in a site that asks for nothing else', () => {
  const nothing = { drafts: false, future: false, expired: false };
  const states = ['published', 'draft', 'future', 'expired'] as const;
  expect(states.filter((state) => isIncluded(state, nothing))).toEqual(['published']);
  expect(states.filter((state) => isIncluded(state, { ...nothing, future: true }))).toEqual([
    'published',
    'future',
  ]);
});
