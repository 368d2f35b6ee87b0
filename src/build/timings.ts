/**
 * The parts of a build, in their order. Texts, pictures and the search index are made at the same time; there is no
 * `search` where the index is as it was.
 */
export const phases = [
  'start',
  'settings',
  'scan',
  'parse',
  'photos',
  'plan',
  'texts',
  'pictures',
  'search',
  'commit',
] as const;

export type Phase = (typeof phases)[number];

/** How long the pictures of one source took. They are made a few at a time, so the sum is longer than the phase. */
export type SourceTiming = Readonly<{
  /** Relative to `content/`; empty for what is drawn from nothing. */
  source: string;
  seconds: number;
  files: number;
}>;

/** Where the time of a build went, in seconds of wall time. */
export type Timings = Readonly<{
  phases: Readonly<Partial<Record<Phase, number>>>;
  /** The slowest first. */
  sources: readonly SourceTiming[];
}>;

/** Measures a build. */
export type Stopwatch = Readonly<{
  during: <Result>(phase: Phase, work: () => Promise<Result> | Result) => Promise<Result>;
  onSource: (timing: SourceTiming) => void;
  read: () => Timings;
}>;

/** Starts measuring; what has passed since the process began counts as `start`. */
export function startStopwatch(): Stopwatch {
  const seconds: Partial<Record<Phase, number>> = { start: performance.now() / 1000 };
  const sources: SourceTiming[] = [];
  return {
    async during(phase, work) {
      const started = performance.now();
      try {
        return await work();
      } finally {
        seconds[phase] = (performance.now() - started) / 1000;
      }
    },
    onSource: (timing) => sources.push(timing),
    read: () => ({ phases: seconds, sources: [...sources].sort((a, b) => b.seconds - a.seconds) }),
  };
}
