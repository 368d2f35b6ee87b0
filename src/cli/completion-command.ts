import type { Run } from './command.ts';
export const runCompletion: Run = async () => 0;
