/** Milliseconds that a server is given. */
export type Patience = Readonly<{
  /** Without a sign of life. */
  silence: number;
  /** For an answer, however it drips; a long one gets a second more for each 20 kB. */
  whole: number;
  /** Before an answer is asked for again, the first time; ten times as long the second. */
  pause: number;
}>;

/** What a server on the other side of the country may need. */
export const usualPatience: Patience = { silence: 15_000, whole: 20_000, pause: 500 };
