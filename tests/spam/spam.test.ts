import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findSpam, isSpam } from '../../src/spam/find-spam.ts';
import { readSamples, type Sample } from './read-samples.ts';

/**
 * The samples by what the detector knew of them. It was tuned to `known` and `third`. `held-out` and `fresh` were written by other hands
 * and counted once before any of them was looked at: of `held-out`, from before the detector, 120 of 128 were found, with 2 false alarms in 500;
 * of `fresh`, from after its tuning to `held-out`, 127 of 132, with 6 in 250. Since then the detector knows them as well. A half that it is
 * not tuned to is put beside them and named here.
 */
const halves = ['known', 'third', 'held-out', 'fresh'] as const;

const rules = { ownHosts: [], allowedHosts: [] };
const samplesOf = (set: 'spam' | 'honest'): readonly Sample[] =>
  halves.flatMap((half) => readSamples(join('tests/spam', half, set)));
const isFound = ({ text, kind }: Sample): boolean => isSpam(findSpam({ text, kind }, rules));
const named = ({ topic, name }: Sample): string => `${topic}/${name}`;

const spam = samplesOf('spam');
const honest = samplesOf('honest');

describe('the samples', () => {
  test('are 200 of spam and 1,000 honest ones, 50 of them about fighting gambling', () => {
    expect(spam.length).toBeGreaterThanOrEqual(200);
    expect(honest.length).toBeGreaterThanOrEqual(1000);
    expect(honest.filter(({ topic }) => topic === 'fighting-gambling').length).toBeGreaterThanOrEqual(50);
  });
});

describe('the detector', () => {
  test.each(halves)('finds 95 of 100 samples of spam in %s', (half) => {
    const samples = readSamples(join('tests/spam', half, 'spam'));
    const missed = samples.filter((sample) => !isFound(sample)).map(named);
    expect(missed.length, `missed: ${missed.join(', ')}`).toBeLessThanOrEqual(samples.length * 0.05);
  });

  test('finds 80 of 100 samples of each kind', () => {
    const kinds = [...new Set(spam.map(({ topic }) => topic))];
    const weak = kinds.filter((kind) => {
      const samples = spam.filter(({ topic }) => topic === kind);
      return samples.filter(isFound).length < samples.length * 0.8;
    });
    expect(weak).toEqual([]);
  });

  test('takes at most two honest samples for spam', () => {
    const alarms = honest.filter(isFound).map(named);
    expect(alarms.length, `false alarms: ${alarms.join(', ')}`).toBeLessThanOrEqual(2);
  });
});
