import { expect, test } from 'vitest';
import { plainRules } from '../../tests/support/source-rules.ts';
import { privateNumbers } from './private-numbers.ts';

const rules = plainRules;
const article = [
  '---',
  'title: Bantuan',
  'summary: "Hubungi 0812-9999-8888"',
  '---',
  '',
  'WA kantor 0812-3456-7890.',
  '',
  '![KTP Budi, 3573010101900001](ktp.jpg "KK 3573010101060002")',
  '',
  'NPWP 09.254.294.3-407.000 dan NIK 3573 0101 0190 0001',
].join('\n');

test('each number has its kind, its line and its column, in front matter, captions and text', () => {
  const problems = privateNumbers({ file: 'content/posts/a.md', text: article }, rules);
  expect(problems.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`)).toEqual([
    'KEC-MOBILE 3:19',
    'KEC-NIK 8:13',
    'KEC-KK 8:43',
    'KEC-NPWP 10:6',
    'KEC-NIK 10:35',
  ]);
  expect(problems.every(({ severity }) => severity === 'warning')).toBe(true);
});

test('the report repeats no number, not even in the name of the file', () => {
  const problems = privateNumbers({ file: 'content/posts/3573010101900001.md', text: article }, rules);
  const report = JSON.stringify(problems).replace(/\D+/g, (rest) => (rest.length > 3 ? ' ' : ''));
  expect(report).not.toMatch(/35730101\d|0812\d{5}|092542/);
  expect(problems[0]?.place?.file).toBe('content/posts/3573**********01.md');
});

test('a text without one has no problem', () => {
  const text = 'Nomor 470/12/35.73.01/2024, Rp1.234.567.890, 14-11-2024 08.00-12.00 WIB.';
  expect(privateNumbers({ file: 'content/posts/a.md', text }, rules)).toEqual([]);
});
