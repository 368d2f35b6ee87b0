import * as z from 'zod';
import { code } from './markdown.ts';

/** The parts of JSON Schema in which zod describes a table of settings. */
const nodeSchema = z.looseObject({
  $ref: z.string().optional(),
  // What YAML may read as a number or a truth value is text all the same, where text is allowed.
  type: z.union([z.string(), z.array(z.string()).transform(() => 'string')]).optional(),
  enum: z.array(z.string()).optional(),
  const: z.unknown().optional(),
  default: z.unknown().optional(),
  description: z.string().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  required: z.array(z.string()).optional(),
  get anyOf() {
    return z.array(nodeSchema).optional();
  },
  get items() {
    return nodeSchema.optional();
  },
  get properties() {
    return z.record(z.string(), nodeSchema).optional();
  },
});

type Node = z.infer<typeof nodeSchema>;

/** The described schema, with what it defines once and refers to by name. */
const rootSchema = nodeSchema.extend({ $defs: z.record(z.string(), nodeSchema).default({}) });

/** Rows of key, type, default and meaning for every key of a schema, nested keys with dots (`[]` for lists). */
export function schemaRows(schema: z.ZodType): readonly (readonly string[])[] {
  const root = rootSchema.parse(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  return rowsBelow('', root, root.$defs);
}

/** A schema that refers to itself is shown once: its definition is taken away on the way down. */
function rowsBelow(
  prefix: string,
  node: Node,
  definitions: Readonly<Record<string, Node>>,
): readonly (readonly string[])[] {
  const name = node.$ref?.split('/').at(-1) ?? '';
  const { [name]: referred, ...others } = definitions;
  if (referred !== undefined) return rowsBelow(prefix, referred, others);
  return Object.entries(node.properties ?? {}).flatMap(([key, child]) => {
    const needed = node.required?.includes(key) === true && child.default === undefined;
    const path = prefix + key;
    return [
      [code(path), typeText(child), needed ? 'required' : defaultText(child), child.description ?? ''],
      ...[child, ...(child.anyOf ?? [])].flatMap((choice) => rowsBelow(`${path}.`, choice, definitions)),
      ...(child.items === undefined ? [] : rowsBelow(`${path}[].`, child.items, definitions)),
    ];
  });
}

function typeText(node: Node): string {
  if (node.const !== undefined) return code(String(node.const));
  if (node.enum !== undefined) return node.enum.map(code).join(', ');
  if (node.anyOf !== undefined) return [...new Set(node.anyOf.map(typeText))].join(' or ');
  if (node.type === 'array') return `list of ${node.items === undefined ? 'anything' : plural(node.items)}`;
  if (node.type === 'object') return node.properties === undefined ? 'free keys' : 'group';
  if (node.type === 'boolean') return '`true`, `false`';
  if (node.type === 'integer' || node.type === 'number') return `${node.type}${rangeText(node)}`;
  return node.type === 'string' ? 'text' : 'anything';
}

function plural(node: Node): string {
  if (node.type === 'string' && node.enum === undefined) return 'texts';
  if (node.type === 'object' || node.type === undefined) return 'groups';
  return node.type === 'integer' ? `integers${rangeText(node)}` : typeText(node);
}

const rangeText = ({ minimum, maximum }: Node): string =>
  minimum !== undefined && maximum !== undefined ? ` ${minimum}–${maximum}` : '';

function defaultText({ default: value, properties }: Node): string {
  const shown = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return properties !== undefined || shown === '[]' || shown === '{}' ? '' : code(shown);
}
