import { missingSettings } from '../config/read-config.ts';
import type { Text } from '../core/language.ts';
import type { Checked } from '../core/problem.ts';
import {
  confirmCopy,
  copyBuiltIn,
  listBuiltIn,
  showBuiltIn,
  type ThemeFolders,
  type ThemeRow,
} from '../scaffold/theme-copies.ts';
import { builtInTheme } from './built-in-theme.ts';
import type { Call, Run } from './command.ts';
import { exitCode } from './exit-code.ts';
import { isSet } from './flag-values.ts';
import { refuse } from './refuse.ts';
import { writeData } from './write-data.ts';

/** `kec theme` */
export const runTheme: Run = async (values, call) => {
  const { world, args } = call;
  const [action = '', name] = args;
  const folders = { builtIn: builtInTheme, root: world.cwd };
  if (action === 'list') return list(folders, call, isSet(values, 'json'));
  const act = Object.hasOwn(actions, action) ? actions[action] : undefined;
  if (act === undefined) return usage(call, unknownAction(action));
  if (name === undefined) return usage(call, nameMissing(action));
  const missing = action === 'show' ? undefined : missingSettings(world.cwd);
  if (missing) return refuse([missing], exitCode.usage, { values, call });
  const done = act(name, folders, isSet(values, 'force'));
  if (done.value === undefined) return refuse(done.problems, exitCode.content, { values, call });
  if (isSet(values, 'json') && action !== 'show') writeData({ ok: true, file: done.value.trim() }, world);
  else world.stdout.write(done.value);
  return exitCode.fine;
};

/** What is printed, for each action with a name. */
const actions: Readonly<
  Record<string, (name: string, folders: ThemeFolders, force: boolean) => Checked<string | undefined>>
> = {
  show: showBuiltIn,
  copy: (name, folders, force) => onLine(copyBuiltIn(name, folders, { force })),
  confirm: (name, folders) => onLine(confirmCopy(name, folders)),
};

const onLine = ({ value, problems }: Checked<string | undefined>): Checked<string | undefined> => ({
  value: value && `${value}\n`,
  problems,
});

function list(folders: ThemeFolders, { world, language }: Call, json: boolean): number {
  const rows = listBuiltIn(folders);
  const line = ({ name, file, changed }: ThemeRow) =>
    `${name}${file === undefined ? '' : `  → ${file}${changed ? ` (${changedText[language]})` : ''}`}\n`;
  if (json) writeData(rows, world);
  else world.stdout.write(rows.map(line).join(''));
  return exitCode.fine;
}

const changedText: Text = { id: 'bawaannya sudah berubah', en: 'the built-in one has changed' };

function usage({ world, language }: Call, text: Text): number {
  world.stderr.write(`${text[language]}\n`);
  return exitCode.usage;
}

const unknownAction = (action: string): Text => ({
  id: `kec theme ${action} tidak dikenal; pakai list, ${Object.keys(actions).join(', ')}.`,
  en: `kec theme ${action} is unknown; use list, ${Object.keys(actions).join(', ')}.`,
});

const nameMissing = (action: string): Text => ({
  id: `Sebut namanya, misalnya: kec theme ${action} article. Semua nama: kec theme list`,
  en: `Say which, for example: kec theme ${action} article. All names: kec theme list`,
});
