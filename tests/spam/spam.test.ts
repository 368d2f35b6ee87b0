import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findSpam, isSpam } from '../../src/spam/find-spam.ts';
import { readSamples, type Sample } from './read-samples.ts';

const rules = { ownHosts: [], allowedHosts: [] };
const samplesOf = (set: 'spam' | 'honest'): readonly Sample[] =>
  ['known', 'third', 'held-out']
    .map((half) => join('tests/spam', half, set))
    .filter(existsSync)
    .flatMap(readSamples);
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
  test('finds 95 of 100 samples of spam', () => {
    const missed = spam.filter((sample) => !isFound(sample)).map(named);
    expect(missed.length, `missed: ${missed.join(', ')}`).toBeLessThanOrEqual(spam.length * 0.05);
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
