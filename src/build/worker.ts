import { type MessagePort, parentPort } from 'node:worker_threads';
import { byCodeUnit } from '../core/order.ts';
import type { Checked } from '../core/problem.ts';
import { plan } from '../outputs/plan.ts';
import { assembleSite } from '../site/assemble.ts';
import { createContext } from '../views/context.ts';
import { parseShare, type RecordTaking, recordShare } from './parse-share.ts';
import { renderShare, renderTools, workOf } from './render-share.ts';
import type { OwnEntries, Share } from './share.ts';
import { openSourceMemory, type SourceMemory } from './source-memory.ts';
import { createStage, type StagedFile } from './stage.ts';
import type { RecordPort, WorkerJob } from './worker-job.ts';

if (parentPort) serve(parentPort);

/** A thread that keeps what it has read. It works out the same plan as the main thread. */
function serve(port: MessagePort): void {
  const entries: OwnEntries = new Map();
  let memory: SourceMemory | undefined;
  port.on('message', (job: WorkerJob) => {
    if (job.kind === 'parse') {
      memory = openSourceMemory(job.options.memory);
      const records = job.records && takingOf(job.records);
      const parsed = toEnd(parseShare({ ...job, entries, memory, rowsWanted: true, records }, job.options));
      job.records?.port.close();
      port.postMessage(parsed);
    } else if (memory) {
      port.postMessage(render(job, entries, memory));
    }
  });
}

function render(
  { parts, others, theme, folders, pile, records, memory: trust }: Extract<WorkerJob, { kind: 'render' }>,
  entries: OwnEntries,
  memory: SourceMemory,
): Checked<readonly StagedFile[]> {
  const ownHeads = [...entries.values()].map(({ head }) => head);
  if (records) {
    toEnd(recordShare(ownHeads, { entries, records: takingOf(records) }));
    records.port.close();
  }
  // Links are resolved where the body is: nobody else needs those of an article.
  const otherHeads = others.map((row) => ({ ...memory.readingOf(row).head, links: [], htmlLinks: [] }));
  const heads = [...ownHeads, ...otherHeads].sort((a, b) => byCodeUnit(a.file, b.file));
  const context = createContext(assembleSite({ ...parts, heads }), theme);
  const work = workOf(plan(context).value, { pile, entries });
  const stage = createStage(folders, parts.config);
  return toEnd(renderShare(work, renderTools({ context, stage, theme, folders, memory: trust })));
}

const takingOf = ({ config, port }: RecordPort): RecordTaking => ({
  config,
  onRecords: (made) => port.postMessage(made),
});

function toEnd<Item>(share: Share<Item>): Checked<readonly Item[]> {
  for (;;) {
    const step = share.next();
    if (step.done) return step.value;
  }
}
