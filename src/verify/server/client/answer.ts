/** A header as it was sent, its name in small letters. */
export type Header = readonly [name: string, value: string];

/** What a server answers. */
export type Answer = Readonly<{
  kind: 'answer';
  status: number;
  headers: readonly Header[];
  /** SHA-256 of the content, unpacked; of its beginning where it is longer than it may be. */
  hash: string;
  /** SHA-256 of the content as it was sent, packed or not. */
  sentHash: string;
  /** The content, unpacked; its beginning where it is long. */
  body: Buffer;
  /** Bytes of the content, unpacked; of its beginning where it is longer than it may be. */
  size: number;
}>;

/** That there is no answer, and why: a word of the system such as `ECONNREFUSED`. */
export type Fault = Readonly<{ kind: 'fault'; cause: string }>;

/** The values of a header. */
export const valuesOf = ({ headers }: Answer, name: string): readonly string[] =>
  headers.filter(([own]) => own === name).map(([, value]) => value);
