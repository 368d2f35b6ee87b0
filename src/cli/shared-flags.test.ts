import { expect, test } from 'vitest';
import type { Flag } from './command.ts';
import { commands } from './commands.ts';

test('a flag that commands have in common is written once', async () => {
  const details = await Promise.all(commands.map((command) => command.details()));
  const written = new Set<Flag>(details.flatMap(({ flags }) => flags));
  const twice = [...written].filter((flag) =>
    [...written].some((other) => other !== flag && JSON.stringify(other) === JSON.stringify(flag)),
  );
  expect(twice).toEqual([]);
});
