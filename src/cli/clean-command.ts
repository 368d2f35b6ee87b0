import type { Run } from './command.ts';
export const runClean: Run = async () => 0;
