/** What the program gets from the process that runs it; nothing else reads the environment. */
export type World = Readonly<{
  /** Arguments after the program's name. */
  argv: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  stdout: Stream;
  stderr: Stream;
  /** Whether somebody sits at the keyboard and can be asked. */
  interactive: boolean;
  /**
   * Calls a listener when the user or the system wants the program to end; a second such wish ends the process.
   * Gives a function that takes the listener away.
   */
  onInterrupt: (listener: () => void) => () => void;
}>;

/** Where lines go. */
export type Stream = Readonly<{ write: (text: string) => unknown; isTTY?: boolean | undefined }>;
