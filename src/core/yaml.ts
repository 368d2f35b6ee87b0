import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { type DataExcess, dataExcess } from './data-limit.ts';
import { isFullStack } from './full-stack.ts';
import { explainYamlExcess, explainYamlFault, type YamlFault } from './yaml-fault.ts';

/** A position in a text; line and column count from 1. */
export type Position = Readonly<{ line: number; column: number }>;

/** A YAML text as plain data, with what is wrong with it and a way to find its parts again. */
export type YamlText = Readonly<{
  /**
   * Undefined when there is a fault. Dates stay text, and so do numbers that would be written otherwise:
   * the telephone number 0341123456 keeps its zero. A colour after a key is a text and not a comment.
   */
  value: unknown;
  fault: YamlFault | undefined;
  /** Where a key or its value stands; of a missing one, where the nearest key above it stands. */
  locate: (path: readonly PropertyKey[], at: 'key' | 'value') => Position | undefined;
}>;

/**
 * Reads a YAML 1.2 text. A fault is the first one, because the others mostly follow from it. What is too deep for the
 * parser is a fault as well.
 */
export function parseYaml(text: string): YamlText {
  try {
    return readYaml(text);
  } catch (error) {
    const excess = excessIn(error);
    if (excess === undefined) throw error;
    return { value: undefined, fault: explainYamlExcess(text, excess), locate: () => undefined };
  }
}

/**
 * What a parser of YAML had too much of when it threw an error: levels, by the engine's error of a full stack, or
 * aliases, by that of `yaml`. Undefined for any other error.
 */
export function excessIn(error: unknown): DataExcess | undefined {
  if (isFullStack(error)) return 'levels';
  return error instanceof ReferenceError && error.message.includes('alias count') ? 'values' : undefined;
}

function readYaml(text: string): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const [error] = document.errors;
  keepAsWritten(document.contents);
  const value: unknown = error ? undefined : document.toJS();
  const excess = error?.code === 'RESOURCE_EXHAUSTION' ? 'levels' : dataExcess(value);
  return {
    value: excess ? undefined : value,
    fault: excess
      ? explainYamlExcess(text, excess)
      : error && explainYamlFault(text, { ...position(error.pos[0]), twice: error.code === 'DUPLICATE_KEY' }),
    locate: (path, at) => {
      const offset = offsetOf(document.contents, path, at);
      return offset === undefined ? undefined : position(offset);
    },
  };
}

function keepAsWritten(contents: Node | null): void {
  visit(contents, {
    Scalar(_key, node) {
      if (typeof node.value === 'number' && String(node.value) !== node.source) node.value = node.source;
      if (node.value === null && /^[0-9a-f]{6}$/i.test(node.comment ?? '')) node.value = `#${node.comment}`;
    },
  });
}

/** Offset of the last step of a path that exists. */
function offsetOf(node: Node | null, path: readonly PropertyKey[], at: 'key' | 'value'): number | undefined {
  const [step, ...rest] = path;
  const child = step === undefined ? undefined : childOf(node, step);
  if (child === undefined) return undefined;
  const whole = rest.length === 0 && at === 'value' && isScalar(child.value) ? child.value : child.key;
  return offsetOf(child.value, rest, at) ?? (whole.range ?? child.key.range)?.[0];
}

/** A key (or an item of a list, which is its own key) and what it holds. */
function childOf(node: Node | null, step: PropertyKey): { key: Node; value: Node | null } | undefined {
  if (isMap<Node, Node | null>(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    return pair && { key: pair.key, value: pair.value };
  }
  const item = isSeq(node) ? node.items[Number(step)] : undefined;
  return isNode(item) ? { key: item, value: item } : undefined;
}
