import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Head } from '../content/entry.ts';
import type { Checked } from '../core/problem.ts';
import type { StagedFile } from './stage.ts';
import type { WorkerJob } from './worker-job.ts';

/** The jobs of one kind. */
type JobOf<Kind extends WorkerJob['kind']> = Omit<Extract<WorkerJob, Readonly<{ kind: Kind }>>, 'kind'>;

/** A worker thread that takes one job after another. */
export type Thread = Readonly<{
  parse: (job: JobOf<'parse'>) => Promise<Checked<readonly Head[]>>;
  render: (job: JobOf<'render'>) => Promise<Checked<readonly StagedFile[]>>;
  stop: () => Promise<void>;
}>;

/** Starts a worker thread. A fault in it rejects the job at hand. */
export function startThread(): Thread {
  const worker = new Worker(new URL('./worker.js', import.meta.url));
  const run = async (job: WorkerJob): Promise<unknown> => {
    worker.postMessage(job);
    const [answer] = await once(worker, 'message');
    return answer;
  };
  return {
    // The worker answers each kind of job with that type: see worker.ts.
    parse: (job) => run({ kind: 'parse', ...job }) as Promise<Checked<readonly Head[]>>,
    render: (job) => run({ kind: 'render', ...job }) as Promise<Checked<readonly StagedFile[]>>,
    stop: async () => {
      await worker.terminate();
    },
  };
}
