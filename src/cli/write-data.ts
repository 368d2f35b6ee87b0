import type { World } from './world.ts';

/** Writes what a command tells as JSON, for `--json`. */
export const writeData = (data: unknown, { stdout }: Pick<World, 'stdout'>): void => {
  stdout.write(`${JSON.stringify(data, null, 2)}\n`);
};
