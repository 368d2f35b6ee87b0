import { createRequire } from 'node:module';
import { CommanderError, Command as Program } from 'commander';
import type { Language } from '../core/language.ts';
import type { Command, FlagValues } from './command.ts';
import { commands } from './commands.ts';
import { exitCode } from './exit-code.ts';
import { chooseLanguage } from './language.ts';
import type { World } from './world.ts';

/** Runs the command line and gives the exit code. Writes to the given streams only. */
export async function main(world: World): Promise<number> {
  const language = chooseLanguage(langFlag(world.argv), world.env);
  const outcome = { code: exitCode.fine as number };
  const program = createProgram(world, language, outcome);
  try {
    await program.parseAsync([...world.argv], { from: 'user' });
    return outcome.code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.fine : exitCode.usage;
    world.stderr.write(faultText(error, language));
    return exitCode.fault;
  }
}

function createProgram(world: World, language: Language, outcome: { code: number }): Program {
  const program = new Program('kec')
    .description(
      { id: 'Pembuat situs statis untuk kantor publik.', en: 'Static site generator for public offices.' }[
        language
      ],
    )
    .version(version())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
    });
  for (const command of commands) addCommand(program, command, { world, language, outcome });
  return program;
}

function addCommand(
  program: Program,
  command: Command,
  call: Readonly<{ world: World; language: Language; outcome: { code: number } }>,
): void {
  const { world, language, outcome } = call;
  const sub = program.command(command.name).description(command.description[language]);
  for (const { flags, description } of command.flags) sub.option(flags, description[language]);
  sub.option('--lang <id|en>', { id: 'bahasa pesan', en: 'language of messages' }[language]);
  sub.action(async (values: FlagValues) => {
    const run = await command.load();
    outcome.code = await run(values, { world, language });
  });
}

/** The language is needed before the flags are parsed, because help and errors are written in it. */
function langFlag(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  return at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
}

function version(): string {
  const require = createRequire(import.meta.url);
  // The package's own manifest, two folders above the compiled file.
  return (require('../../package.json') as { version: string }).version;
}

function faultText(error: unknown, language: Language): string {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const opening = {
    id: 'Kesalahan di dalam kec sendiri. Mohon laporkan bersama teks berikut:',
    en: 'A fault in kec itself. Please report it with this text:',
  }[language];
  return `${opening}\n${detail}\n`;
}
