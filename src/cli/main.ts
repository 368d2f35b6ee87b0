import { CommanderError } from 'commander';
import type { Language } from '../core/language.ts';
import { Cancelled } from './cancelled.ts';
import { exitCode } from './exit-code.ts';
import { chooseLanguage } from './language.ts';
import { createProgram } from './program.ts';
import { kecVersion } from './version.ts';
import type { World } from './world.ts';

/** Runs the command line and gives the exit code. Writes to the given streams only. */
export async function main(world: World): Promise<number> {
  const language = chooseLanguage(langFlag(world.argv), world.env);
  const [first, separator, ...words] = world.argv;
  if (first === 'complete' && separator === '--') {
    await (await import('./completion-command.ts')).complete(words, language);
    return exitCode.fine;
  }
  let code: number = exitCode.fine;
  const onDone = (result: number) => {
    code = result;
  };
  try {
    const program = createProgram({ world, language, version: kecVersion(), onDone });
    await program.parseAsync([...world.argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.fine : exitCode.usage;
    return await tellFault(error, { world, language });
  }
}

/** The language is needed before the flags are parsed, because help and errors are written in it. */
function langFlag(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  return at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
}

/** Says what ended a command, and gives the exit code. What the system refuses is no fault of the program. */
async function tellFault(
  error: unknown,
  call: Readonly<{ world: World; language: Language }>,
): Promise<number> {
  if (error instanceof Cancelled) return exitCode.interrupted;
  const { diskProblem } = await import('../build/disk-fault.ts');
  const problem = diskProblem(error);
  if (problem === undefined) {
    call.world.stderr.write(faultText(error, call.language));
    return exitCode.fault;
  }
  const { reportProblems } = await import('./report.ts');
  reportProblems([problem], call);
  return exitCode.content;
}

function faultText(error: unknown, language: Language): string {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const opening = {
    id: 'Kesalahan di dalam kec sendiri. Mohon laporkan bersama teks berikut:',
    en: 'A fault in kec itself. Please report it with this text:',
  }[language];
  return `${opening}\n${detail}\n`;
}
