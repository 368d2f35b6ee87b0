import { type DataExcess, deepest } from './data-limit.ts';
import type { Text } from './language.ts';

/** A place where a YAML text cannot be read, in plain words. Line and column count from 1. */
export type YamlFault = Readonly<{ line: number; column: number; message: Text; hint: Text }>;

/**
 * Explains where a parser of YAML gave up (`twice`: at a key that was there before). The cause often stands above
 * that place, as an opened quote or a text with a colon; then the fault is moved there and its cure is the line
 * written right.
 */
export function explainYamlFault(
  text: string,
  found: Readonly<{ line: number; column: number; twice: boolean }>,
): YamlFault {
  const { line, column, twice } = found;
  const lines = text.split(/\r?\n/).slice(0, line);
  if (twice) return { line, column, ...keyTwice(lines.at(-1) ?? '') };
  for (const [index, written] of [...lines.entries()].reverse()) {
    const cured = curedLine(written);
    if (cured === undefined) continue;
    const at = written.search(/\S/) + 1;
    return {
      line: index + 1,
      column: index + 1 === line ? column : at,
      ...unreadable(written, writeSo(cured)),
    };
  }
  return { line, column, ...unreadable(lines.at(-1) ?? '', generalHint) };
}

/** Explains what a YAML text has too much of, at the line that does the most for it. */
export function explainYamlExcess(text: string, excess: DataExcess): YamlFault {
  const lines = text.split(/\r?\n/);
  const alias = lines.findIndex((line) => /(^|[\s,[{])\*[^\s*,]/.test(line));
  const line = alias < 0 ? deepestLine(lines) : alias;
  return { line: line + 1, column: 1, ...(excess === 'levels' ? tooDeep : tooMuch) };
}

/** The index of the line with the most opening brackets and marks of lists, or else the farthest to the right. */
function deepestLine(lines: readonly string[]): number {
  const depths = lines.map((line) => {
    const start = /^[\s-]*/.exec(line)?.[0] ?? '';
    return start.length + (line.length - line.replace(/[[{]/g, '').length);
  });
  return depths.reduce((deep, depth, index) => (depth > (depths[deep] ?? 0) ? index : deep), 0);
}

/** A line that YAML cannot take, written right; undefined when nothing is wrong with the line by itself. */
function curedLine(line: string): string | undefined {
  if (/^ *\t/.test(line)) return line.replace(/^\s+/, (indent) => indent.replaceAll('\t', '  '));
  const tight = /^(\s*(?:- )?[A-Za-z][\w-]*):((?!\/\/)[^\s:][^:]*)$/.exec(line);
  if (tight) return `${tight[1]}: ${tight[2]}`;
  const [, start = '', value = ''] = /^(\s*(?:- )?[A-Za-z][\w-]*:\s+)(.*\S)\s*$/.exec(line) ?? [];
  return value === '' || isReadable(value) ? undefined : start + quoted(value);
}

function isReadable(value: string): boolean {
  const comment = String.raw`(\s+#.*)?$`;
  if (value.startsWith('"')) return new RegExp(String.raw`^"(?:[^"\\]|\\.)*"${comment}`).test(value);
  if (value.startsWith("'")) return new RegExp(`^'(?:[^']|'')*'${comment}`).test(value);
  if (value.startsWith('[')) return new RegExp(String.raw`^\[.*\]${comment}`).test(value);
  if (value.startsWith('{')) return new RegExp(String.raw`^\{.*\}${comment}`).test(value);
  if (/^[|>][+-]?\d?[+-]?(\s+#.*)?$/.test(value)) return true;
  return !/^[@`%&*!|>,\]}]|^[-?:] |:\s|:$/.test(value);
}

/** A text in quotes, those taken off that were meant to be around it. */
function quoted(value: string): string {
  const inner = value.replace(/^(["'])(.*)\1$/, '$2').replace(/^["'](?=[^"']*$)/, '');
  return /["\\]/.test(inner) ? `'${inner.replaceAll("'", "''")}'` : `"${inner}"`;
}

type Explanation = Readonly<{ message: Text; hint: Text }>;

const unreadable = (line: string, hint: Text): Explanation => ({
  message: {
    id: `Baris ini tidak terbaca sebagai YAML: ${line.trim()}`,
    en: `This line cannot be read as YAML: ${line.trim()}`,
  },
  hint,
});

const writeSo = (line: string): Text => ({
  id: `Tulis begini: ${line.trim()}`,
  en: `Write it like this: ${line.trim()}`,
});

const generalHint: Text = {
  id: 'Periksa baris ini dan baris di atasnya: jorokan, titik dua dan tanda kutip.',
  en: 'Check this line and the one above it: indentation, colons and quotes.',
};

const keyTwice = (line: string): Explanation => ({
  message: {
    id: `Kunci ini ditulis dua kali: ${line.trim()}`,
    en: `This key is written twice: ${line.trim()}`,
  },
  hint: { id: 'Hapus salah satunya.', en: 'Remove one of them.' },
});

const tooDeep: Explanation = {
  message: {
    id: `Datanya bertingkat lebih dari ${deepest}, atau memuat dirinya sendiri.`,
    en: `The data has more than ${deepest} levels, or holds itself.`,
  },
  hint: {
    id: 'Tulis dengan lebih sedikit tingkat, dan tanpa "*nama" yang menunjuk ke tempatnya sendiri.',
    en: 'Write it with fewer levels, and without a "*name" that leads to where it stands.',
  },
};

const tooMuch: Explanation = {
  message: {
    id: 'Datanya terlalu banyak, atau "*nama" melipatgandakannya.',
    en: 'The data is too much, or a "*name" multiplies it.',
  },
  hint: {
    id: 'Tulis apa adanya, tanpa "&nama" dan "*nama".',
    en: 'Write it out, without "&name" and "*name".',
  },
};
