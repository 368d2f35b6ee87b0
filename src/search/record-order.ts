/** A gate through which records pass in one order, whoever brings them when. */
export type RecordOrder<Item> = Readonly<{
  /** Takes what was made of some files; undefined for a file without a record. */
  bring: (made: readonly Made<Item>[]) => void;
  /** Settles when the last file has been brought. */
  complete: Promise<void>;
}>;

/** A file and what was made of it. */
export type Made<Item> = readonly [file: string, item: Item | undefined];

/**
 * Creates a gate for some files, which `pass` gets in their order, each as soon as all before it are there: an index
 * has other bytes when its records come in another order.
 */
export function createRecordOrder<Item>(
  files: readonly string[],
  pass: (item: Item) => void,
): RecordOrder<Item> {
  const waiting = new Map<string, Item | undefined>();
  let next = 0;
  let finish: () => void = () => {};
  const complete = new Promise<void>((resolve) => {
    finish = resolve;
  });
  if (files.length === 0) finish();
  return {
    bring(made) {
      for (const [file, item] of made) waiting.set(file, item);
      for (;;) {
        const file = files[next];
        if (file === undefined) finish();
        if (file === undefined || !waiting.has(file)) return;
        const item = waiting.get(file);
        waiting.delete(file);
        next += 1;
        if (item !== undefined) pass(item);
      }
    },
    complete,
  };
}
