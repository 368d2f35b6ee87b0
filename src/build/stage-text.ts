import { type PageLoads, pageLoads } from '../checks/page-loads.ts';
import type { Output } from '../core/output.ts';
import type { Stage, StagedFile } from './stage.ts';

/** Stages the text of an output with its companions, and notes what a page that has a budget loads. */
export type StageText = (output: Output, text: string) => readonly StagedFile[];

/** Stages texts of a site that stands at `base`. Pages that load the same share one list, for most load the same. */
export function createTextStage(stage: Stage, base: string): StageText {
  const lists = new Map<string, PageLoads>();
  const shared = (loads: PageLoads): PageLoads => {
    const key = JSON.stringify(loads);
    const known = lists.get(key) ?? loads;
    lists.set(key, known);
    return known;
  };
  return (output, text) => {
    const [file, ...companions] = stage(output, text);
    if (file === undefined || output.budget === undefined) return file ? [file, ...companions] : [];
    return [{ ...file, loads: shared(pageLoads(text, base)) }, ...companions];
  };
}
