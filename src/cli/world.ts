/** What the program gets from the process that runs it; nothing else reads the environment. */
export type World = Readonly<{
  /** Arguments after the program's name. */
  argv: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  stdout: Stream;
  stderr: Stream;
}>;

/** Where lines go. */
export type Stream = Readonly<{ write: (text: string) => unknown; isTTY?: boolean | undefined }>;
