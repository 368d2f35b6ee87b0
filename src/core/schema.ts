import type * as z from 'zod';
import type { Text } from './language.ts';
import { nearest } from './nearest.ts';

/** What a schema says of its own check, in both languages; read back by {@link explainIssue}. */
export const custom = (message: Text, hint: Text): Readonly<Record<string, unknown>> => ({ message, hint });

/** One fault of some data: where in the data, what is wrong and what helps. `message` continues "`key` …". */
export type SchemaFault = Readonly<{ path: readonly PropertyKey[]; message: Text; hint: Text }>;
