import type { Run } from './command.ts';
export const runDue: Run = async () => 0;
