import { expect, test } from 'vitest';
import { nearest, nearestPath } from './nearest.ts';

const keys = ['title', 'tags', 'date', 'draft', 'category'];

test.each([
  ['tittle', 'title'],
  ['Title', 'title'],
  ['tag', 'tags'],
  ['categry', 'category'],
  ['dat', 'date'],
  ['darft', 'draft'],
  ['kecamatan', undefined],
  ['x', undefined],
  ['', undefined],
])('%s most likely means %s', (word, expected) => {
  expect(nearest(word, keys)).toBe(expected);
});

test('of two words equally near, the first is meant', () => {
  expect(nearest('foto-3.jpg', ['foto-1.jpg', 'foto-2.jpg'])).toBe('foto-1.jpg');
});

test.each([
  ['posts/formulirr.pdf', 'pages/layanan/formulir.pdf'],
  ['posts/formulir.pdf', 'pages/layanan/formulir.pdf'],
  ['posts/formulir.docx', undefined],
  ['foto/hilang.jpg', undefined],
  ['posts/b.md', undefined],
])('the path nearest to %s is %s', (path, nearestOne) => {
  expect(nearestPath(path, ['posts/a.md', 'foto/rusak.jpg', 'pages/layanan/formulir.pdf'])).toBe(nearestOne);
});
