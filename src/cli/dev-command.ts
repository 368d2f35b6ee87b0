import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { foldersOf } from '../build/folders.ts';
import { readConfig } from '../config/read-config.ts';
import { type DevOptions, startDevServer } from '../dev/dev-server.ts';
import type { Refresh } from '../dev/live-site.ts';
import type { PollReason } from '../dev/watch.ts';
import { builtInTheme } from './built-in-theme.ts';
import type { Call, Run } from './command.ts';
import { exitCode } from './exit-code.ts';
import { isSet, textOf } from './flag-values.ts';
import { reportProblems } from './report.ts';
import { announce, startOrTell } from './server-text.ts';
import { untilInterrupted } from './until-interrupted.ts';

/** `kec dev`. It ends when it is interrupted. */
export const runDev: Run = async (values, call) => {
  const { world, language } = call;
  const wanted = Number(textOf(values, 'port') ?? 4000);
  if (!existsSync(join(world.cwd, 'content'))) {
    const include = { drafts: true, future: true, expired: true };
    reportProblems(readConfig(world.cwd, { baseUrl: undefined, now: 0, include }).problems, call);
    return exitCode.usage;
  }
  const stopped = untilInterrupted(world);
  const options: DevOptions = {
    folders: foldersOf(world.cwd, { cache: textOf(values, 'cacheDir') }),
    theme: builtInTheme,
    language,
    port: wanted,
    exposed: isSet(values, 'host'),
    poll: isSet(values, 'poll'),
    clock: Date.now,
    onRefresh: (refresh) => tellRefresh(refresh, call),
    onPoll: (reason, file) => world.stderr.write(`${pollText(reason, file)[language]}\n`),
  };
  const server = await startOrTell(() => startDevServer(options), call);
  if (server === undefined) return exitCode.usage;
  try {
    const { port } = server;
    const { exposed } = options;
    const open = isSet(values, 'open');
    const home = server.home().then((path) => announce({ port, path, wanted, exposed, open }, call));
    await Promise.race([server.fault, stopped, home.then(() => stopped)]);
  } finally {
    await server.stop();
  }
  world.stdout.write({ id: 'Berhenti.\n', en: 'Stopped.\n' }[language]);
  return exitCode.fine;
};

/** Files named in one line; of more there is a number. */
const named = 3;

function tellRefresh({ files, milliseconds, problems, snapshot }: Refresh, call: Call): void {
  const { world, language } = call;
  const first = files.length === 0;
  const what =
    files.length > named
      ? { id: `${files.length} berkas`, en: `${files.length} files` }[language]
      : files.join(', ');
  const articles = snapshot?.context.site.articles.size ?? 0;
  const opening = first ? { id: `${articles} artikel`, en: `${articles} articles` }[language] : what;
  world.stdout.write(`${opening} – ${Math.round(milliseconds)} ms\n`);
  reportProblems(problems, call);
}

function pollText(reason: PollReason, file: string | undefined): Readonly<Record<'id' | 'en', string>> {
  switch (reason) {
    case 'asked':
      return {
        id: 'Berkas diperiksa berulang kali (--poll).',
        en: 'Files are looked at again and again (--poll).',
      };
    case 'missed':
      return {
        id: `${file} berubah tanpa pemberitahuan dari sistem; sejak kini berkas diperiksa berulang kali, seperti dengan --poll.`,
        en: `${file} changed and the system did not tell; from now on files are looked at again and again, as with --poll.`,
      };
    case 'limit':
      return {
        id: 'Sistem tidak dapat mengamati lebih banyak berkas; sejak kini berkas diperiksa berulang kali, seperti dengan --poll.',
        en: 'The system can watch no more files; from now on files are looked at again and again, as with --poll.',
      };
  }
}
