import * as z from 'zod';
import { explainIssue, type KeyGuesses, type SchemaFault } from './schema.ts';

/** What a schema makes of some data, or its faults. */
export type Validated<Value> =
  | Readonly<{ value: Value; faults: readonly [] }>
  | Readonly<{ value: undefined; faults: readonly SchemaFault[] }>;

/** Validates data that people wrote. A key without a value counts as absent; `extra` is left as it is. */
export function validate<Value>(
  schema: z.ZodType<Value>,
  data: unknown,
  guesses: KeyGuesses,
): Validated<Value> {
  const parsed = schema.safeParse(withoutBlanks(data), { reportInput: true });
  if (parsed.success) return { value: parsed.data, faults: [] };
  const root: SchemaNode = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const words = { keysAt: (path: readonly PropertyKey[]) => keysAt(path, root, root), guesses };
  return { value: undefined, faults: parsed.error.issues.flatMap((issue) => explainIssue(issue, words)) };
}

function withoutBlanks(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutBlanks);
  if (typeof data !== 'object' || data === null) return data;
  const filled = Object.entries(data).filter(([, value]) => value !== null);
  return Object.fromEntries(
    filled.map(([key, value]) => [key, key === 'extra' ? value : withoutBlanks(value)]),
  );
}

type SchemaNode = z.core.JSONSchema.BaseSchema;

/** The keys that a schema knows at a place in the data, from its description as JSON Schema. */
function keysAt(path: readonly PropertyKey[], node: SchemaNode, root: SchemaNode): readonly string[] {
  const referred = node.$ref?.startsWith('#/$defs/')
    ? root.$defs?.[node.$ref.slice('#/$defs/'.length)]
    : undefined;
  const choices = [...(node.anyOf ?? []), ...(referred ? [referred] : [])].filter(isNode);
  const [step, ...rest] = path;
  const below = typeof step === 'number' ? node.items : node.properties?.[String(step)];
  const here = step === undefined ? ownKeys(node) : isNode(below) ? keysAt(rest, below, root) : [];
  return [...here, ...choices.flatMap((choice) => keysAt(path, choice, root))];
}

function ownKeys({ properties = {}, propertyNames }: SchemaNode): readonly string[] {
  const names = isNode(propertyNames) ? (propertyNames.enum ?? []) : [];
  return [...Object.keys(properties), ...names.map(String)];
}

/** JSON Schema may have a truth value or a list where a schema stands. */
const isNode = (node: unknown): node is SchemaNode =>
  typeof node === 'object' && node !== null && !Array.isArray(node);
