/** Counts the elements inside each other while markup is read, and ends the reading where there are too many. */
export type LevelLimit = Readonly<{
  open: () => void;
  close: () => void;
  /** What the work gives; undefined when it came upon too many levels. */
  unlessTooDeep: <Value>(work: () => Value) => Value | undefined;
}>;

class TooDeep extends Error {}

/** A limit for one piece of markup. The reader takes longer with each level, so that it has to be ended from inside. */
export function createLevelLimit(most: number): LevelLimit {
  let levels = 0;
  return {
    open() {
      levels += 1;
      if (levels > most) throw new TooDeep();
    },
    close() {
      levels -= 1;
    },
    unlessTooDeep(work) {
      try {
        return work();
      } catch (error) {
        if (error instanceof TooDeep) return undefined;
        throw error;
      }
    },
  };
}
