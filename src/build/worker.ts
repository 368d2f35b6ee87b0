import { type MessagePort, parentPort } from 'node:worker_threads';
import type { Head } from '../content/entry.ts';
import { byCodeUnit } from '../core/order.ts';
import type { Checked } from '../core/problem.ts';
import { plan } from '../outputs/plan.ts';
import { assembleSite } from '../site/assemble.ts';
import { createContext } from '../views/context.ts';
import { parseShare, type RecordTaking, recordShare } from './parse-share.ts';
import { renderShare, renderTools, workOf } from './render-share.ts';
import type { OwnEntries, Share } from './share.ts';
import { createStage, type StagedFile } from './stage.ts';
import type { RecordPort, WorkerJob } from './worker-job.ts';

if (parentPort) serve(parentPort);

/** A thread that keeps what it has parsed. It works out the same plan as the main thread. */
function serve(port: MessagePort): void {
  const entries: OwnEntries = new Map();
  let heads: readonly Head[] = [];
  port.on('message', (job: WorkerJob) => {
    if (job.kind === 'parse') {
      const records = job.records && takingOf(job.records);
      const parsed = toEnd(parseShare({ ...job, entries, records }, job.options));
      job.records?.port.close();
      heads = parsed.value.map(({ head }) => head);
      port.postMessage(parsed);
    } else {
      port.postMessage(render(job, heads, entries));
    }
  });
}

function render(
  job: Extract<WorkerJob, { kind: 'render' }>,
  ownHeads: readonly Head[],
  entries: OwnEntries,
): Checked<readonly StagedFile[]> {
  if (job.records) {
    toEnd(recordShare(ownHeads, { entries, records: takingOf(job.records) }));
    job.records.port.close();
  }
  const heads = [...ownHeads, ...job.otherHeads].sort((a, b) => byCodeUnit(a.file, b.file));
  const context = createContext(assembleSite({ ...job.parts, heads }), job.theme);
  const work = workOf(plan(context).value, { pile: job.pile, entries });
  const stage = createStage(job.folders, job.parts.config);
  return toEnd(renderShare(work, renderTools({ ...job, context, stage })));
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
