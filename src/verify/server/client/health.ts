/** Whether a server is worth asking on. */
export type Health = Readonly<{
  /** Notes how a request went. */
  note: (isAnswered: boolean) => void;
  isGivenUp: () => Promise<boolean>;
}>;

/** Faults one after another after which a server has to show that it is there. */
const enough = 16;

/** Faults, and their part of all requests, past which it is given up although it is there: it would take hours. */
const most = { faults: 200, part: 0.1 };

/** Watches a server; `isThere` asks it for something that it surely has. */
export function createHealth(isThere: () => Promise<boolean>): Health {
  let inRow = 0;
  let faults = 0;
  let requests = 0;
  let check: Promise<boolean> | undefined;
  let gone = false;
  const looksGone = async () => {
    const isGone = !(await isThere());
    inRow = 0;
    check = undefined;
    return isGone;
  };
  return {
    note(isAnswered) {
      requests += 1;
      inRow = isAnswered ? 0 : inRow + 1;
      if (!isAnswered) faults += 1;
    },
    async isGivenUp() {
      if (gone || (faults > most.faults && faults > requests * most.part)) return true;
      if (inRow < enough) return false;
      // Those who ask at the same time wait for one answer.
      check ??= looksGone();
      gone = (await check) || gone;
      return gone;
    },
  };
}
