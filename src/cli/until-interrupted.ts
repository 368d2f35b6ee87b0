import type { World } from './world.ts';

/** Waits until the user or the system wants the program to end. */
export const untilInterrupted = ({ onInterrupt }: World): Promise<void> =>
  new Promise((resolve) => {
    // The listener stays, so that a second wish ends a stop that takes too long.
    onInterrupt(resolve);
  });
