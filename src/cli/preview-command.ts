import type { Run } from './command.ts';
export const runPreview: Run = async () => 0;
