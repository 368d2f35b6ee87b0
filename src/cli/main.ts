import type { Language } from '../core/language.ts';
import { Cancelled } from './cancelled.ts';
import { exitCode } from './exit-code.ts';
import { chooseLanguage } from './language.ts';
import { kecVersion } from './version.ts';
import type { World } from './world.ts';

/** Runs the command line and gives the exit code. Writes to the given streams only. */
export async function main(world: World): Promise<number> {
  const language = chooseLanguage(langFlag(world.argv), world.env);
  try {
    return await run(world, language);
  } catch (error) {
    return tellFault(error, { world, language });
  }
}

async function run(world: World, language: Language): Promise<number> {
  const [first = '', second, ...words] = world.argv;
  if (first === 'complete' && second === '--') {
    const { complete } = await import('./completion-command.ts');
    await complete(words, language);
    return exitCode.fine;
  }
  // Said without loading all that a command line needs.
  if (['--version', '-V'].includes(first) && second === undefined) {
    world.stdout.write(`${kecVersion()}\n`);
    return exitCode.fine;
  }
  const { runProgram } = await import('./program.ts');
  return runProgram({ world, language, version: kecVersion() });
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
