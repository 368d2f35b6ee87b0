import { setFlagsFromString } from 'node:v8';
import { type Argument, CommanderError, Command as Program } from 'commander';
import type { Language, Text } from '../core/language.ts';
import type { Command, FlagValues } from './command.ts';
import { commands } from './commands.ts';
import { exitCode } from './exit-code.ts';
import { errorInWords, helpTitle, usageInWords } from './help-words.ts';
import { sharedFlags } from './shared-flags.ts';
import type { World } from './world.ts';

/** What a command line is run with: where it writes, and in which language. */
export type ProgramOptions = Readonly<{ world: World; language: Language; version: string }>;

/** Runs the command that the arguments name, or says what is wrong with them. Gives the exit code. */
export async function runProgram(options: ProgramOptions): Promise<number> {
  let code: number = exitCode.fine;
  const onDone = (result: number) => {
    code = result;
  };
  try {
    const program = await createProgram(options, onDone);
    await program.parseAsync([...options.world.argv], { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCode.fine : exitCode.usage;
  }
}

type Done = (code: number) => void;

/** The command line as commander knows it. It throws instead of ending the process. */
async function createProgram(options: ProgramOptions, onDone: Done): Promise<Program> {
  const { world, language, version } = options;
  const say = (text: Text) => text[language];
  const program = new Program('kec')
    .description(
      say({
        id: 'Pembuat situs statis untuk kantor publik.',
        en: 'Static site generator for public offices.',
      }),
    )
    .version(version, '-V, --version', say({ id: 'sebut versi', en: 'print the version' }))
    .option(lang.flags, say(lang.description))
    .enablePositionalOptions()
    .helpOption('-h, --help', say(helpText))
    .helpCommand('help [command]', say(helpText))
    .addHelpText(
      'after',
      say({
        id: '\nkec <perintah> --help menerangkan satu perintah, dengan contoh.',
        en: '\nkec <command> --help explains one command, with examples.',
      }),
    )
    .configureHelp({
      subcommandTerm: (command) =>
        [command.name(), ...command.registeredArguments.map(argumentTerm)].join(' '),
      styleTitle: (title) => helpTitle(title, language),
      styleUsage: (usage) => usageInWords(usage, language),
    })
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
      outputError: (text, write) => write(errorInWords(text, language)),
    });
  for (const command of commands) await addCommand(program, command, { ...options, onDone });
  return program;
}

const argumentTerm = (argument: Argument): string =>
  argument.required ? `<${argument.name()}>` : `[${argument.name()}]`;

const { lang } = sharedFlags;

const helpText: Text = { id: 'tampilkan bantuan', en: 'show help' };

/** Adds a command; one that is not named in the call needs no flags. */
async function addCommand(
  program: Program,
  command: Command,
  options: ProgramOptions & Readonly<{ onDone: Done }>,
): Promise<void> {
  const { world, language, onDone } = options;
  const say = (text: Text) => text[language];
  const sub = program
    .command(command.name)
    .description(say(command.description))
    .helpOption('-h, --help', say(helpText));
  for (const { flags, description } of command.args ?? []) sub.argument(flags, say(description));
  if (!world.argv.includes(command.name)) return;
  const { flags, examples, load } = await command.details();
  for (const flag of flags) sub.option(flag.flags, say(flag.description));
  sub.option(lang.flags, say(lang.description));
  const calls = examples.map(({ call, does }) => `  ${call}\n      ${say(does)}\n`).join('');
  sub.addHelpText('after', `\n${helpTitle('Examples:', language)}\n${calls}`);
  sub.action(async () => {
    const values = sub.optsWithGlobals<FlagValues>();
    const { wrongUsage } = await import('./flag-values.ts');
    const wrong = wrongUsage(values);
    if (wrong !== undefined) {
      world.stderr.write(`${say(wrong)}\n`);
      return onDone(exitCode.usage);
    }
    const run = await load();
    const args = sub.args.filter((argument) => typeof argument === 'string');
    growHeapSlowly();
    onDone(await run(values, { world, language, args }));
  });
}

/**
 * Has the heap grow by a fifth at most before it is cleared up: as fast, and a quarter less memory for a large site. The
 * engine takes no code that was compiled before under other flags, and Node has its own modules so: they are loaded by now.
 */
const growHeapSlowly = (): void => setFlagsFromString('--heap-growing-percent=20');
