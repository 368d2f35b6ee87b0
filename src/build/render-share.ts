import { joinBody } from '../core/body.ts';
import { type Output, pageText } from '../core/output.ts';
import type { Checked, Problem } from '../core/problem.ts';
import { TemplateFault } from '../theme/template-fault.ts';
import type { ThemeFiles } from '../theme/theme.ts';
import type { Context } from '../views/context.ts';
import type { Folders } from './folders.ts';
import { type OutputMemory, openOutputMemory, type Trust } from './output-memory.ts';
import { createPageKey, type PageKey } from './page-key.ts';
import { type Pile, takeFrom } from './pile.ts';
import { mergeChecked, type OwnEntries, type Share, stretch } from './share.ts';
import type { Stage, StagedFile } from './stage.ts';
import { createTextStage, type StageText } from './stage-text.ts';

/** What a thread has to render: the pages of the entries that it holds, and what it takes of the other texts. */
export type RenderWork = Readonly<{
  pages: readonly Output[];
  texts: readonly Output[];
  pile: Pile;
  entries: OwnEntries;
}>;

/** How a thread makes texts. */
export type RenderTools = Readonly<{
  stage: StageText;
  /** Undefined where no pages are remembered. */
  keyOf: PageKey | undefined;
  memory: OutputMemory;
}>;

/** What earlier runs have made. */
export type RenderMemory = Trust &
  Readonly<{
    /** Names the program, which makes the same page of the same. */
    program: string;
  }>;

/** Lays out the tools of a thread. */
export function renderTools({
  context,
  stage,
  theme,
  folders,
  memory,
}: Readonly<{
  context: Context;
  stage: Stage;
  theme: ThemeFiles;
  folders: Folders;
  memory: RenderMemory;
}>): RenderTools {
  const { address, precompress } = context.site.config;
  return {
    stage: createTextStage(stage, address.base),
    keyOf: memory.kept ? createPageKey([memory.program, precompress], theme) : undefined,
    memory: openOutputMemory(folders, memory),
  };
}

/** The part of a plan that is a thread's work. */
export const workOf = (
  outputs: readonly Output[],
  { pile, entries }: Pick<RenderWork, 'pile' | 'entries'>,
): RenderWork => ({
  pages: outputs.filter(({ make }) => make.kind === 'article' && entries.has(make.entry)),
  texts: outputs.filter(({ make }) => make.kind === 'text'),
  pile,
  entries,
});

/**
 * Renders and stages pages of entries, then other texts as long as some are on the pile. Pages that stand as they would
 * be made are left as they are. Bodies are let go when they are done.
 */
export function* renderShare(
  { pages, texts, pile, entries }: RenderWork,
  tools: RenderTools,
): Share<StagedFile> {
  const done: Checked<readonly StagedFile[]>[] = [];
  for (let start = 0; start < pages.length; start += stretch) {
    const part = pages.slice(start, start + stretch);
    done.push(makeEach(part, (output) => makePage(output, entries, tools)));
    const next = entryOf(pages[start + stretch]);
    for (const output of part) if (entryOf(output) !== next) entries.delete(entryOf(output));
    yield;
  }
  for (;;) {
    const part = takeFrom(pile, texts, stretch);
    if (part.length === 0) return mergeChecked(done);
    done.push(makeEach(part, (output) => makeText(output, tools)));
    yield;
  }
}

/** The entry whose body an output needs: both pages of one follow each other. */
const entryOf = (output: Output | undefined): string =>
  output?.make.kind === 'article' ? output.make.entry : '';

function makeEach(
  outputs: readonly Output[],
  make: (output: Output) => readonly StagedFile[],
): Checked<readonly StagedFile[]> {
  const files: StagedFile[] = [];
  const problems: Problem[] = [];
  for (const output of outputs) {
    try {
      files.push(...make(output));
    } catch (error) {
      if (!(error instanceof TemplateFault)) throw error;
      problems.push(error.problem);
    }
  }
  return { value: files, problems };
}

const makeText = (output: Output, { stage }: RenderTools): readonly StagedFile[] =>
  output.make.kind === 'text' ? stage(output, output.make.text()) : [];

function makePage(
  output: Output,
  entries: OwnEntries,
  { stage, keyOf, memory }: RenderTools,
): readonly StagedFile[] {
  const { path, make } = output;
  const entry = make.kind === 'article' && entries.get(make.entry);
  if (!entry) return [];
  const page = make.page();
  if (keyOf === undefined) return stage(output, pageText(page, entry.body()));
  const filled = entry.holes.map(page.fill);
  const made = keyOf({ entry: entry.key, props: page.props, filled });
  const known = memory.find(path, made);
  if (known) return known;
  const text = page.text(joinBody(entry.body().parts, filled));
  return stage(output, text).map((file) => ({ ...file, made }));
}
