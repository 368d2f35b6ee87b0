import { expect, test } from 'vitest';
import type { PhotoFacts } from '../core/image.ts';
import { photoExtension, photoProblem } from './photo-problems.ts';

const place = { file: 'content/posts/a.md', line: 3, column: 1 };

test.each([
  ['heic', 'KEC-PHOTO-HEIC'],
  ['truncated', 'KEC-PHOTO-TRUNCATED'],
  ['unreadable', 'KEC-PHOTO-UNREADABLE'],
  ['too-large', 'KEC-PHOTO-LARGE'],
  ['too-complex', 'KEC-PHOTO-COMPLEX'],
  ['changed', 'KEC-PHOTO-CHANGED'],
] as const)('the fault %s is the error %s, at its place and with its file', (fault, code) => {
  const problem = photoProblem({ file: 'posts/b.jpg', fault, detail: '120' }, place);
  expect(problem).toMatchObject({ code, severity: 'error', place });
  expect(problem.message.id).toContain('content/posts/b.jpg');
  expect(problem.message.en).toContain('content/posts/b.jpg');
});

const facts = (file: string, format: PhotoFacts['format']): PhotoFacts => ({
  file,
  hash: '',
  width: 1,
  height: 1,
  format,
  alpha: false,
  palette: false,
  frames: 1,
  colour: 0,
});

test.each([
  ['a.jpg', 'jpeg'],
  ['a.JPEG', 'jpeg'],
  ['a.b.tif', 'tiff'],
  ['a.svg', 'svg'],
] as const)('%s may hold %s', (file, format) => {
  expect(photoExtension(facts(file, format), place)).toEqual([]);
});

test.each([
  ['a.png', 'jpeg', '.jpg'],
  ['a.jpg', 'webp', '.webp'],
  ['jpg', 'png', '.png'],
] as const)('%s that holds %s is a warning which names %s', (file, format, cure) => {
  const [problem] = photoExtension(facts(file, format), place);
  expect(problem).toMatchObject({ code: 'KEC-PHOTO-EXTENSION', severity: 'warning', place });
  expect(problem?.hint.en).toContain(cure);
});
