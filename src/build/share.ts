import { judgeSource } from '../checks/run-checks.ts';
import type { SiteConfig } from '../config/site-config.ts';
import type { Head } from '../content/entry.ts';
import { type EntryFile, parseEntry } from '../content/parse-entry.ts';
import { readEntryText } from '../content/read-content.ts';
import type { Body } from '../core/body.ts';
import { byCodeUnit } from '../core/order.ts';
import type { Output } from '../core/output.ts';
import type { Checked, Problem } from '../core/problem.ts';
import type { Made } from '../search/record-order.ts';
import { contentOf, createRecordMaker, type SearchRecord } from '../search/search-record.ts';
import { TemplateFault } from '../theme/template-fault.ts';
import type { EntrySettings } from './load-site.ts';
import { type Pile, takeFrom } from './pile.ts';
import type { StagedFile } from './stage.ts';
import type { StageText } from './stage-text.ts';

/** The bodies of the entries that one thread has parsed, by source file. They never leave it. */
export type Bodies = Map<string, Body>;

/** How entries are read. `root` is the site's folder. */
export type ParseOptions = Readonly<{ root: string; settings: EntrySettings }>;

/** Tells what the search is to know of entries; see {@link createRecordOrder}. */
export type OnRecords = (made: readonly Made<SearchRecord>[]) => void;

/** A maker of records and who gets them. */
export type RecordTaking = Readonly<{ config: SiteConfig; onRecords: OnRecords }>;

/** A part of a build that stops now and then, so that its thread can do something else. */
export type Share<Item> = Generator<undefined, Checked<readonly Item[]>, undefined>;

/** Entries or pages between two stops: pictures wait no longer than a few milliseconds for this thread. */
const stretch = 10;

/**
 * Parses entries as long as there are some on the pile: their heads are given back, their bodies stay in `bodies`. With
 * `records` it also makes those of the search at once.
 */
export function* parseShare(
  work: Readonly<{
    files: readonly EntryFile[];
    pile: Pile;
    bodies: Bodies;
    records?: RecordTaking | undefined;
  }>,
  options: ParseOptions,
): Share<Head> {
  const done: Checked<readonly Head[]>[] = [];
  const take = work.records && createTaker(work.records, work.bodies);
  for (;;) {
    const part = takeFrom(work.pile, work.files, stretch);
    if (part.length === 0) return mergeChecked(done);
    const parsed = parseFiles(part, work.bodies, options);
    done.push(parsed);
    take?.(parsed.value);
    yield;
  }
}

/** Makes the records of entries that have been parsed, whose bodies are still there. */
export function* recordShare(
  heads: readonly Head[],
  { bodies, records }: Readonly<{ bodies: Bodies; records: RecordTaking }>,
): Share<never> {
  const take = createTaker(records, bodies);
  for (let start = 0; start < heads.length; start += stretch) {
    take(heads.slice(start, start + stretch));
    yield;
  }
  return { value: [], problems: [] };
}

function createTaker({ config, onRecords }: RecordTaking, bodies: Bodies): (heads: readonly Head[]) => void {
  const recordOf = createRecordMaker(config);
  return (heads) =>
    onRecords(
      heads.map((head) => {
        const body = bodies.get(head.file);
        return [head.file, body && recordOf(head, contentOf(head, body))];
      }),
    );
}

/** What a thread has to render: the articles whose bodies it holds, and what it takes of the other texts. */
export type RenderWork = Readonly<{
  articles: readonly Output[];
  texts: readonly Output[];
  pile: Pile;
  bodies: Bodies;
}>;

/** The part of a plan that is a thread's work. */
export const workOf = (
  outputs: readonly Output[],
  { pile, bodies }: Pick<RenderWork, 'pile' | 'bodies'>,
): RenderWork => ({
  articles: outputs.filter(({ make }) => make.kind === 'article' && bodies.has(make.entry)),
  texts: outputs.filter(({ make }) => make.kind === 'text'),
  pile,
  bodies,
});

/** Renders and stages articles, then other texts as long as some are on the pile. Bodies are let go when they are done. */
export function* renderShare(
  { articles, texts, pile, bodies }: RenderWork,
  stage: StageText,
): Share<StagedFile> {
  const done: Checked<readonly StagedFile[]>[] = [];
  for (let start = 0; start < articles.length; start += stretch) {
    const part = articles.slice(start, start + stretch);
    done.push(renderOutputs(part, bodies, stage));
    const next = entryOf(articles[start + stretch]);
    for (const output of part) if (entryOf(output) !== next) bodies.delete(entryOf(output));
    yield;
  }
  for (;;) {
    const part = takeFrom(pile, texts, stretch);
    if (part.length === 0) return mergeChecked(done);
    done.push(renderOutputs(part, bodies, stage));
    yield;
  }
}

/** The entry whose body an output needs: both pages of one follow each other. */
const entryOf = (output: Output | undefined): string =>
  output?.make.kind === 'article' ? output.make.entry : '';

/** Heads in the order of their files, whoever has parsed them. */
export const inFileOrder = (heads: readonly Head[]): readonly Head[] =>
  [...heads].sort((a, b) => byCodeUnit(a.file, b.file));

/** Lists made by several, as one. */
export const mergeChecked = <Item>(parts: readonly Checked<readonly Item[]>[]): Checked<readonly Item[]> => ({
  value: parts.flatMap(({ value }) => value),
  problems: parts.flatMap(({ problems }) => problems),
});

/** Reads and parses entries: their heads are given back, their bodies stay in `bodies`. */
export function parseFiles(
  files: readonly EntryFile[],
  bodies: Bodies,
  options: ParseOptions,
): Checked<readonly Head[]> {
  const heads: Head[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const text = readEntryText(options.root, file);
    problems.push(...text.problems);
    if (text.value === undefined) continue;
    const source = { ...file, text: text.value };
    const parsed = parseEntry(source, options.settings);
    problems.push(...parsed.problems, ...judgeSource(source, options.settings));
    if (parsed.value === undefined) continue;
    heads.push(parsed.value.head);
    bodies.set(parsed.value.head.file, parsed.value.body);
  }
  return { value: heads, problems };
}

function renderOutputs(
  outputs: readonly Output[],
  bodies: Bodies,
  stage: StageText,
): Checked<readonly StagedFile[]> {
  const files: StagedFile[] = [];
  const problems: Problem[] = [];
  for (const output of outputs) {
    const render = textOf(output, bodies);
    if (render === undefined) continue;
    try {
      files.push(...stage(output, render()));
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
