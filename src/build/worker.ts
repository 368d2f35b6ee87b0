import { type MessagePort, parentPort } from 'node:worker_threads';
import type { Head } from '../content/entry.ts';
import type { Checked } from '../core/problem.ts';
import { plan } from '../outputs/plan.ts';
import { assembleSite } from '../site/assemble.ts';
import { createContext } from '../views/context.ts';
import {
  type Bodies,
  inFileOrder,
  parseShare,
  type RecordTaking,
  recordShare,
  renderShare,
  type Share,
  workOf,
} from './share.ts';
import { createStage, type StagedFile } from './stage.ts';
import { createTextStage } from './stage-text.ts';
import type { RecordPort, WorkerJob } from './worker-job.ts';

if (parentPort) serve(parentPort);

/** A thread that keeps what it has parsed. It works out the same plan as the main thread. */
function serve(port: MessagePort): void {
  const bodies: Bodies = new Map();
  let heads: readonly Head[] = [];
  port.on('message', (job: WorkerJob) => {
    if (job.kind === 'parse') {
      const records = job.records && takingOf(job.records);
      const parsed = toEnd(parseShare({ ...job, bodies, records }, job.options));
      job.records?.port.close();
      heads = parsed.value;
      port.postMessage(parsed);
    } else {
      port.postMessage(render(job, heads, bodies));
    }
  });
}

function render(
  job: Extract<WorkerJob, { kind: 'render' }>,
  ownHeads: readonly Head[],
  bodies: Bodies,
): Checked<readonly StagedFile[]> {
  if (job.records) {
    toEnd(recordShare(ownHeads, { bodies, records: takingOf(job.records) }));
    job.records.port.close();
  }
  const heads = inFileOrder([...ownHeads, ...job.otherHeads]);
  const context = createContext(assembleSite({ ...job.parts, heads }), job.theme);
  const work = workOf(plan(context).value, { pile: job.pile, bodies });
  const { config } = job.parts;
  const stage = createTextStage(createStage(job.folders, config), config.address.base);
  return toEnd(renderShare(work, stage));
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
