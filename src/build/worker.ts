import { parentPort } from 'node:worker_threads';
import { plan } from '../outputs/plan.ts';
import { assembleSite } from '../site/assemble.ts';
import { createContext } from '../views/context.ts';
import { type Bodies, parseFiles, renderOutputs } from './share.ts';
import { createStage } from './stage.ts';
import type { WorkerJob } from './worker-messages.ts';

/** A thread that keeps the bodies of its share of the entries. It works out the same plan as the main thread. */
const bodies: Bodies = new Map();

parentPort?.on('message', (job: WorkerJob) => parentPort?.postMessage(perform(job)));

function perform(job: WorkerJob) {
  if (job.kind === 'parse') return parseFiles(job.files, bodies, job);
  const context = createContext(assembleSite(job.parts), job.theme);
  return renderOutputs(plan(context).value, bodies, { stage: createStage(job.folders), turn: job.turn });
}
