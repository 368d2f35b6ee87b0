import { once } from 'node:events';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { Checked } from '../core/problem.ts';
import type { RecordTaking } from './parse-share.ts';
import type { SourceRow } from './source-memory.ts';
import type { StagedFile } from './stage.ts';
import type { WorkerJob } from './worker-job.ts';

/** The jobs of one kind. Records go to a function on this side. */
type JobOf<Kind extends WorkerJob['kind']> = Omit<
  Extract<WorkerJob, Readonly<{ kind: Kind }>>,
  'kind' | 'records'
> &
  Readonly<{ records: RecordTaking | undefined }>;

/** A worker thread that takes one job after another. */
export type Thread = Readonly<{
  parse: (job: JobOf<'parse'>) => Promise<Checked<readonly SourceRow[]>>;
  render: (job: JobOf<'render'>) => Promise<Checked<readonly StagedFile[]>>;
  stop: () => Promise<void>;
}>;

/** Starts a worker thread. A fault in it rejects the job at hand. */
export function startThread(): Thread {
  const worker = new Worker(new URL('./worker.js', import.meta.url));
  const run = async (job: JobOf<'parse'> | JobOf<'render'>, kind: WorkerJob['kind']): Promise<unknown> => {
    const { records, ...rest } = job;
    if (records === undefined) {
      worker.postMessage({ ...rest, kind });
      const [answer] = await once(worker, 'message');
      return answer;
    }
    const { port1, port2 } = new MessageChannel();
    port1.on('message', records.onRecords);
    const closed = once(port1, 'close');
    worker.postMessage({ ...rest, kind, records: { config: records.config, port: port2 } }, [port2]);
    const [answer] = await once(worker, 'message');
    // The records were sent before the answer, but on a way of their own.
    await closed;
    return answer;
  };
  return {
    // The worker answers each kind of job with that type: see worker.ts.
    parse: (job) => run(job, 'parse') as Promise<Checked<readonly SourceRow[]>>,
    render: (job) => run(job, 'render') as Promise<Checked<readonly StagedFile[]>>,
    stop: async () => {
      await worker.terminate();
    },
  };
}
