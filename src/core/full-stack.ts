/** Whether an error is the engine's for a stack that is full: what was read has too many levels inside each other. */
export const isFullStack = (error: unknown): boolean =>
  error instanceof RangeError && error.message.includes('call stack');
