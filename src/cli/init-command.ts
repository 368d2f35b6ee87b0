import type { Run } from './command.ts';
export const runInit: Run = async () => 0;
