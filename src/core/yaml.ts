import { isMap, isPair, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';

/** A position in a text; line and column count from 1. */
export type Position = Readonly<{ line: number; column: number }>;

/** A YAML text as plain data (dates stay text), with what is wrong with it and a way to find a key again. */
export type YamlText = Readonly<{
  value: unknown;
  faults: readonly (Position & Readonly<{ message: string }>)[];
  /** Where a key or list item stands; of a missing key, where the nearest key above it stands. */
  locate: (path: readonly PropertyKey[]) => Position | undefined;
}>;

/** Reads a YAML 1.2 text. */
export function parseYaml(text: string): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  return {
    value: document.errors.length > 0 ? undefined : document.toJS(),
    faults: document.errors.map(({ message, pos }) => ({ message, ...position(pos[0]) })),
    locate: (path) => {
      const offset = offsetOf(document.contents, path);
      return offset === undefined ? undefined : position(offset);
    },
  };
}

function offsetOf(node: Node | null, path: readonly PropertyKey[]): number | undefined {
  const [step, ...rest] = path;
  const child = step === undefined ? undefined : childOf(node, step);
  if (child === undefined) return undefined;
  const below = offsetOf(child.value, rest);
  return below ?? child.offset;
}

function childOf(node: Node | null, step: PropertyKey): { offset: number; value: Node | null } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isPair(item) && String((item as Pair<Node>).key) === String(step));
    const key = pair?.key as Node | undefined;
    return key?.range ? { offset: key.range[0], value: (pair?.value ?? null) as Node | null } : undefined;
  }
  if (isSeq(node)) {
    const item = node.items[Number(step)] as Node | undefined;
    return item?.range ? { offset: item.range[0], value: item } : undefined;
  }
  return undefined;
}
