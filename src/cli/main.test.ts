import { expect, test } from 'vitest';
import { main } from './main.ts';

test('a fault in kec itself gives 70 and asks for a report', async () => {
  const said: string[] = [];
  const code = await main({
    argv: ['--version'],
    cwd: '/',
    env: { LANG: 'en_GB.UTF-8' },
    stdout: {
      write: () => {
        throw new Error('the stream is broken');
      },
    },
    stderr: { write: (text) => said.push(text) },
    interactive: false,
    onInterrupt: () => () => {},
  });
  expect(code).toBe(70);
  expect(said.join('')).toMatch(/^A fault in kec itself\. Please report it.*\nError: the stream is broken/);
});
