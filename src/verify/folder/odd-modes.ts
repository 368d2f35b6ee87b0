import type { Problem } from '../../core/problem.ts';
import { modeOdd, modesOdd, type OddMode } from './folder-problems.ts';
import type { FolderItem } from './walk-folder.ts';

/** From how many odd things on they may be said of together. */
const many = 20;

/**
 * Permissions that no site needs. Many systems, backups and disks keep none or others, so these are warnings, and where
 * most of a folder has the same there is one for all of it.
 */
export function modeProblems(items: readonly FolderItem[]): readonly Problem[] {
  const odd = items.flatMap((item) => {
    const found = oddMode(item);
    return found === undefined ? [] : [{ path: item.path, found }];
  });
  const commonest = (['writable', 'executable'] as const).find(
    (mode) => odd.filter(({ found }) => found === mode).length > Math.max(many, items.length / 2),
  );
  const count = odd.filter(({ found }) => found === commonest).length;
  return [
    ...(commonest ? [modesOdd(undefined, { count, odd: commonest })] : []),
    ...odd
      .filter(({ found }) => found !== commonest)
      .map(({ path, found }) => modeOdd({ file: path }, { odd: found })),
  ];
}

/** The bits are those of POSIX; a folder that is setgid hands its group on, which is common. */
function oddMode(item: FolderItem): OddMode | undefined {
  // Windows shows bits that say nothing.
  if (process.platform === 'win32' || !('mode' in item)) return undefined;
  const { kind, mode } = item;
  if (kind === 'file' && (mode & 0o6000) !== 0) return 'setuid';
  if ((mode & 0o002) !== 0) return 'writable';
  return kind === 'file' && (mode & 0o111) !== 0 ? 'executable' : undefined;
}
