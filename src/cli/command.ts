import type { Language, Text } from '../core/language.ts';
import type { World } from './world.ts';

/** A flag as commander writes it: `--out <dir>`. */
export type Flag = Readonly<{ flags: string; description: Text }>;

/** The values of a command's flags, by camel-cased name. */
export type FlagValues = Readonly<Record<string, string | boolean | undefined>>;

/** Carries a command out and gives the exit code. */
export type Run = (
  values: FlagValues,
  call: Readonly<{ world: World; language: Language }>,
) => Promise<number>;

/** A command as the program knows it before it is called; its code is loaded only then. */
export type Command = Readonly<{
  name: string;
  description: Text;
  flags: readonly Flag[];
  load: () => Promise<Run>;
}>;
