import { type MessagePort, parentPort } from 'node:worker_threads';
import { plan } from '../outputs/plan.ts';
import { assembleSite } from '../site/assemble.ts';
import { createContext } from '../views/context.ts';
import { type Bodies, ownOutputs, parseFiles, renderOutputs } from './share.ts';
import { createStage } from './stage.ts';
import type { WorkerJob } from './worker-messages.ts';

if (parentPort) serve(parentPort);

/** A thread that keeps the bodies of its share of the entries. It works out the same plan as the main thread. */
function serve(port: MessagePort): void {
  const bodies: Bodies = new Map();
  port.on('message', (job: WorkerJob) => port.postMessage(perform(job, bodies)));
}

function perform(job: WorkerJob, bodies: Bodies) {
  if (job.kind === 'parse') return parseFiles(job.files, bodies, job);
  const context = createContext(assembleSite(job.parts), job.theme);
  const outputs = ownOutputs(plan(context).value, bodies, job.turn);
  return renderOutputs(outputs, bodies, createStage(job.folders));
}
