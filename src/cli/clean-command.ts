import { clean } from '../build/clean.ts';
import { foldersOf } from '../build/folders.ts';
import { linkedFolders, linkedPlaces } from '../build/linked-folders.ts';
import { readManifest } from '../build/manifest.ts';
import { sitePath } from '../core/site-path.ts';
import type { Run } from './command.ts';
import { exitCode } from './exit-code.ts';
import { isSet, textOf } from './flag-values.ts';
import { refuse } from './refuse.ts';
import { writeData } from './write-data.ts';

/** `kec clean` */
export const runClean: Run = async (values, call) => {
  const { world, language } = call;
  const dryRun = isSet(values, 'dryRun');
  const folders = foldersOf(world.cwd, { out: textOf(values, 'out') });
  const links = [...linkedFolders(folders), ...linkedPlaces(folders, [], readManifest(folders.state))];
  if (links.length > 0) return refuse(links, exitCode.content, { values, call });
  const removed = clean(folders, { dryRun, keepCache: isSet(values, 'keepCache') }).map((path) =>
    sitePath(world.cwd, path),
  );
  if (isSet(values, 'json')) {
    writeData({ removed: dryRun ? [] : removed, found: removed }, world);
    return exitCode.fine;
  }
  if (dryRun) for (const path of removed) world.stdout.write(`- ${path}\n`);
  const count = removed.length;
  const text = dryRun
    ? { id: `${count} berkas dan folder akan dihapus.\n`, en: `${count} files and folders would go.\n` }
    : { id: `${count} berkas dan folder dihapus.\n`, en: `${count} files and folders removed.\n` };
  world.stdout.write(text[language]);
  return exitCode.fine;
};
