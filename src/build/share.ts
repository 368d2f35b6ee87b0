import type { Head } from '../content/entry.ts';
import { type EntryFile, type ParseSettings, parseEntry } from '../content/parse-entry.ts';
import { readEntryText } from '../content/read-content.ts';
import type { Body } from '../core/body.ts';
import type { Output } from '../core/output.ts';
import type { Checked, Problem } from '../core/problem.ts';
import { TemplateFault } from '../theme/template-fault.ts';
import type { Stage, StagedFile } from './stage.ts';

/** The bodies of the entries that one thread has parsed, by source file. They never leave it. */
export type Bodies = Map<string, Body>;

/** Reads and parses entries: their heads are given back, their bodies stay in `bodies`. */
export function parseFiles(
  files: readonly EntryFile[],
  bodies: Bodies,
  options: Readonly<{ root: string; settings: ParseSettings }>,
): Checked<readonly Head[]> {
  const heads: Head[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const text = readEntryText(options.root, file);
    const parsed =
      text.value === undefined ? undefined : parseEntry({ ...file, text: text.value }, options.settings);
    problems.push(...text.problems, ...(parsed?.problems ?? []));
    if (parsed?.value === undefined) continue;
    heads.push(parsed.value.head);
    bodies.set(parsed.value.head.file, parsed.value.body);
  }
  return { value: heads, problems };
}

/** What a thread renders of a plan: the articles whose bodies it holds, and every n-th of the other texts. */
export type Turn = Readonly<{ index: number; of: number }>;

/** A thread's part of the outputs. */
export const ownOutputs = (outputs: readonly Output[], bodies: Bodies, turn: Turn): readonly Output[] =>
  outputs.filter(({ make }, index) => {
    if (make.kind === 'text') return index % turn.of === turn.index;
    return make.kind === 'article' && bodies.has(make.entry);
  });

/** Renders and stages outputs that are texts. */
export function renderOutputs(
  outputs: readonly Output[],
  bodies: Bodies,
  stage: Stage,
): Checked<readonly StagedFile[]> {
  const files: StagedFile[] = [];
  const problems: Problem[] = [];
  for (const output of outputs) {
    const render = textOf(output, bodies);
    if (render === undefined) continue;
    try {
      files.push(stage(output, render()));
    } catch (error) {
      if (!(error instanceof TemplateFault)) throw error;
      problems.push(error.problem);
    }
  }
  return { value: files, problems };
}

function textOf({ make }: Output, bodies: Bodies): (() => string) | undefined {
  if (make.kind === 'text') return make.text;
  if (make.kind !== 'article') return undefined;
  const body = bodies.get(make.entry);
  return body && (() => make.text(body));
}
