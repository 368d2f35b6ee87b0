import tab from '@bomb.sh/tab';
import type { Call, Run } from './command.ts';
import { commands } from './commands.ts';
import { exitCode } from './exit-code.ts';
import { sharedFlags } from './shared-flags.ts';

const shells = ['bash', 'zsh', 'fish', 'powershell'];

/** `kec completion`: prints the script of a shell. It calls `kec complete -- …` whenever Tab is pressed. */
export const runCompletion: Run = async (_values, { world, language, args }) => {
  const shell = args[0] ?? '';
  if (!shells.includes(shell)) {
    const known = shells.join(', ');
    world.stderr.write(
      {
        id: `Terminal ${shell} tidak dikenal; pakai ${known}.\n`,
        en: `The shell ${shell} is unknown; use ${known}.\n`,
      }[language],
    );
    return exitCode.usage;
  }
  tab.setup('kec', 'kec', shell);
  return exitCode.fine;
};

/** `kec complete -- words`: prints what could stand in place of the last word. */
export async function complete(words: readonly string[], language: Call['language']): Promise<void> {
  for (const command of commands) {
    const described = tab.command(command.name, command.description[language]);
    for (const { flags, choices } of command.args ?? []) {
      described.argument(flags.replace(/[<>[\].]/g, ''), (offer) => offerAll(choices, offer));
    }
    const { flags } = await command.details();
    for (const flag of [...flags, sharedFlags.lang]) {
      const [, name = ''] = /^--([a-z-]+)/.exec(flag.flags) ?? [];
      if (flag.flags.includes('<')) {
        described.option(name, flag.description[language], (offer) => offerAll(flag.choices, offer));
      } else described.option(name, flag.description[language]);
    }
  }
  tab.parse([...words]);
}

function offerAll(
  choices: readonly string[] = [],
  offer: (value: string, description: string) => void,
): void {
  for (const choice of choices) offer(choice, '');
}
