import { expect, test } from 'vitest';
import { createProgress } from './progress.ts';

function linesOf(total: number, silent: boolean): string {
  const lines: string[] = [];
  const stream = { write: (text: string) => lines.push(text) };
  const world = {
    argv: [],
    cwd: '/',
    env: {},
    stdout: stream,
    stderr: stream,
    interactive: false,
    onInterrupt: () => () => {},
  };
  const progress = createProgress(
    { world, language: 'id' },
    { label: { id: 'Gambar', en: 'Images' }, silent },
  );
  for (let done = 1; done <= total; done += 1) progress.onStep(done, total);
  progress.stop();
  return lines.join('');
}

test('away from a terminal there is a plain line for every hundred pictures', () => {
  expect(linesOf(250, false)).toBe('Gambar 100/250\nGambar 200/250\n');
});

test('a small site and a silent run say nothing', () => {
  expect(linesOf(99, false)).toBe('');
  expect(linesOf(250, true)).toBe('');
});
