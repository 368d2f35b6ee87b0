import matter from 'gray-matter';
import yaml from 'js-yaml';
import { type DataExcess, dataExcess } from '../core/data-limit.ts';
import type { Checked, Problem } from '../core/problem.ts';
import { excessIn } from '../core/yaml.ts';
import { explainYamlExcess, explainYamlFault } from '../core/yaml-fault.ts';
import { frontMatterLanguage, frontMatterMissing, frontMatterSyntax } from './matter-problems.ts';
import { matterSchema } from './yaml-schema.ts';

/** An entry cut in two. `firstLine` is the line of the file where the text starts; `yaml` the front matter as written. */
export type SplitEntry = Readonly<{ data: unknown; yaml: string; text: string; firstLine: number }>;

/** Cuts an entry into front matter and text. YAML is the only engine: gray-matter would run JavaScript. */
export function splitEntry(source: string, file: string): Checked<SplitEntry | undefined> {
  const text = source.replaceAll('\r\n', '\n');
  const [head = '', language, written = ''] = /^---(.*)\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text) ?? [];
  if (language === undefined) {
    return refused(frontMatterMissing({ file, line: 1 }, { opened: text.startsWith('---') }));
  }
  if (!/^\s*(ya?ml)?\s*$/i.test(language)) {
    return refused(frontMatterLanguage({ file, line: 1 }, { language: language.trim() }));
  }
  try {
    // With options gray-matter leaves its cache alone, which would remember a failed parse as an empty one.
    // It is given the front matter alone: it makes a copy of all that it gets.
    const split = matter(head, { language: 'yaml', engines: { yaml: parseYaml } });
    // YAML takes `title:Kabar` for one text.
    if (typeof split.data === 'string') return refused(syntaxProblem(written, file, { line: 1, column: 1 }));
    const excess = dataExcess(split.data);
    if (excess) return refused(excessProblem(written, file, excess));
    // It ends the front matter at a line that only begins with "---" as well.
    const start = head.length - split.content.length;
    const firstLine = text.slice(0, start).split('\n').length;
    return { value: { data: split.data, yaml: written, text: text.slice(start), firstLine }, problems: [] };
  } catch (error) {
    const excess = excessIn(error);
    if (excess) return refused(excessProblem(written, file, excess));
    if (!(error instanceof yaml.YAMLException)) throw error;
    // js-yaml 3 gives the reason and the mark of the fault, which its types leave out.
    const { mark, reason } = error as yaml.YAMLException & {
      reason: string;
      mark?: { line: number; column: number };
    };
    // The parser's text begins with the rest of the opening line, so that its line 0 is no line of `written`.
    const found = { line: Math.max(1, mark?.line ?? 1), column: (mark?.column ?? 0) + 1 };
    return refused(syntaxProblem(written, file, { ...found, twice: reason.startsWith('duplicated') }));
  }
}

const refused = (problem: Problem): Checked<undefined> => ({ value: undefined, problems: [problem] });

/** An empty front matter is an empty object, so that the schema can say what is missing. */
const parseYaml = (text: string): object => (yaml.load(text, { schema: matterSchema }) ?? {}) as object;

function excessProblem(written: string, file: string, excess: DataExcess): Problem {
  const fault = explainYamlExcess(written, excess);
  return frontMatterSyntax({ file, line: fault.line + 1, column: fault.column }, fault);
}

function syntaxProblem(
  written: string,
  file: string,
  found: Readonly<{ line: number; column: number; twice?: boolean }>,
): Problem {
  const fault = explainYamlFault(written, { twice: false, ...found });
  return frontMatterSyntax({ file, line: fault.line + 1, column: fault.column }, fault);
}
