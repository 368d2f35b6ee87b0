import type { Run } from './command.ts';
export const runList: Run = async () => 0;
