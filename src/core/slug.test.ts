import { expect, test } from 'vitest';
import { slugOf } from './slug.ts';

test.each([
  ['Oro-oro Dowo', 'oro-oro-dowo'],
  ["Jum'at Bersih", 'jumat-bersih'],
  ['Jum’at Bersih', 'jumat-bersih'],
  ['Seni & Budaya', 'seni-dan-budaya'],
  ['COVID-19: “Apa?”', 'covid-19-apa'],
  ['***', ''],
])('the slug of %s is %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});
