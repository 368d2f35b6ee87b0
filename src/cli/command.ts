import type { Language, Text } from '../core/language.ts';
import type { World } from './world.ts';

/** A flag as commander writes it: `--out <dir>`. */
export type Flag = Readonly<{
  flags: string;
  description: Text;
  /** What its value can be, where that is a few words: the shell offers them. */
  choices?: readonly string[];
}>;

/** The values of a command's flags, by camel-cased name. */
export type FlagValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** What a command is called with besides its flags. */
export type Call = Readonly<{ world: World; language: Language; args: readonly string[] }>;

/** Carries a command out and gives the exit code. */
export type Run = (values: FlagValues, call: Call) => Promise<number>;

/** A command as the list of all commands knows it. The rest is loaded when the command is called or asked about. */
export type Command = Readonly<{
  name: string;
  /** Arguments as commander writes them: `<title>`, `[folder]`. */
  args?: readonly Flag[];
  description: Text;
  details: () => Promise<CommandDetails>;
}>;

/** What a command takes, and what it does: its code is loaded only when it is called. */
export type CommandDetails = Readonly<{
  flags: readonly Flag[];
  /** Calls to learn from, shown by `--help`, each with what it does. */
  examples: readonly Readonly<{ call: string; does: Text }>[];
  load: () => Promise<Run>;
}>;
