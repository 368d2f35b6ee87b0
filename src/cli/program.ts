import { type Argument, Command as Program } from 'commander';
import type { Language, Text } from '../core/language.ts';
import type { Command, FlagValues } from './command.ts';
import { commands } from './commands.ts';
import { exitCode } from './exit-code.ts';
import { errorInWords, helpTitle, usageInWords } from './help-words.ts';
import type { World } from './world.ts';

/** What a program is made for: where it writes, in which language, and where the exit code of a command goes. */
export type ProgramOptions = Readonly<{
  world: World;
  language: Language;
  version: string;
  onDone: (code: number) => void;
}>;

/** The command line as commander knows it. It throws instead of ending the process. */
export function createProgram(options: ProgramOptions): Program {
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
    .option('--lang <id|en>', say(langText))
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
  for (const command of commands) addCommand(program, command, options);
  return program;
}

const argumentTerm = (argument: Argument): string =>
  argument.required ? `<${argument.name()}>` : `[${argument.name()}]`;

const langText: Text = { id: 'bahasa pesan', en: 'language of messages' };

const helpText: Text = { id: 'tampilkan bantuan', en: 'show help' };

function addCommand(program: Program, command: Command, options: ProgramOptions): void {
  const { world, language, onDone } = options;
  const say = (text: Text) => text[language];
  const sub = program
    .command(command.name)
    .description(say(command.description))
    .helpOption('-h, --help', say(helpText));
  for (const { flags, description } of command.args ?? []) sub.argument(flags, say(description));
  for (const { flags, description } of command.flags) sub.option(flags, say(description));
  sub.option('--lang <id|en>', say(langText));
  const examples = command.examples.map(({ call, does }) => `  ${call}\n      ${say(does)}\n`).join('');
  sub.addHelpText('after', `\n${helpTitle('Examples:', language)}\n${examples}`);
  sub.action(async () => {
    const values = sub.optsWithGlobals<FlagValues>();
    const { wrongUsage } = await import('./flag-values.ts');
    const wrong = wrongUsage(values);
    if (wrong !== undefined) {
      world.stderr.write(`${say(wrong)}\n`);
      return onDone(exitCode.usage);
    }
    const run = await command.load();
    const args = sub.args.filter((argument) => typeof argument === 'string');
    onDone(await run(values, { world, language, args }));
  });
}
