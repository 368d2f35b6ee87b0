import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { foldersAbove } from '../core/folders-above.ts';
import type { Folders } from './folders.ts';
import { type Journal, journalFile, readJournal } from './journal.ts';
import { type Manifest, manifestName, manifestText, type WrittenFiles } from './manifest.ts';
import type { Signer } from './signing-key.ts';
import type { StagedFile } from './stage.ts';

/** A staged site that is complete. */
export type Staged = Readonly<{
  files: readonly StagedFile[];
  manifest: Manifest;
  previous: WrittenFiles | undefined;
  /** Signs the manifest; undefined for a site that is not signed. */
  sign: Signer | undefined;
}>;

/** The name of the signature of the manifest, beside it: 64 bytes of Ed25519 over the bytes of the manifest. */
export const signatureName = `${manifestName}.sig`;

/**
 * Brings a staged site into place. Until the journal stands, the old site is untouched; from then on every step
 * can be repeated, and {@link recover} finishes what a crash interrupted. Every file is wholly old or wholly new.
 */
export function commit(folders: Folders, staged: Staged): Journal {
  const journal = journalOf(folders, staged);
  const manifest = Buffer.from(manifestText(staged.manifest));
  const signature = staged.sign?.(manifest);
  if (isInPlace(folders, { journal, manifest, signature })) return journal;
  writeDurably(join(folders.stage, manifestName), manifest);
  if (signature) writeDurably(join(folders.stage, signatureName), signature);
  const draft = join(folders.stage, 'journal.json');
  writeDurably(draft, Buffer.from(JSON.stringify(journal)));
  renameSync(draft, journalFile(folders.state));
  carryOut(folders, journal);
  return journal;
}

/** Whether there is nothing to do, because all stands as it should. */
function isInPlace(
  { state }: Folders,
  {
    journal,
    manifest,
    signature,
  }: Readonly<{ journal: Journal; manifest: Buffer; signature: Uint8Array | undefined }>,
): boolean {
  const { whole, clear, moves, deletions } = journal;
  if (whole || clear.length + moves.length + deletions.length > 0) return false;
  return holds(join(state, manifestName), manifest) && holds(join(state, signatureName), signature);
}

/** Whether a file holds some bytes, or is not there where they are undefined. */
function holds(file: string, bytes: Uint8Array | undefined): boolean {
  if (!existsSync(file)) return bytes === undefined;
  return bytes !== undefined && readFileSync(file).equals(bytes);
}

/** Finishes the unfinished write of an earlier run, or clears away what it had only staged. */
export function recover(folders: Folders): void {
  const journal = readJournal(folders);
  if (journal) carryOut(folders, journal);
  else if (existsSync(folders.stage)) rmSync(folders.stage, { recursive: true });
}

function journalOf(folders: Folders, { files, manifest, previous }: Staged): Journal {
  const present = new Set(manifest.files.map(({ path }) => path));
  const gone = (previous?.files ?? []).map(({ path }) => path).filter((path) => !present.has(path));
  const whole = !existsSync(folders.out);
  // A whole new site goes into place by one move, whatever it holds.
  const moves = files
    .filter(({ state, root }) => state !== 'same' && !(whole && root === 'site'))
    .map(({ root, path }) => ({ root, path }));
  const blocked = blockers(
    gone,
    moves.filter(({ root }) => root === 'site').map(({ path }) => path),
  );
  return {
    out: relative(folders.state, folders.out),
    whole,
    clear: gone.filter((path) => blocked.has(path)),
    moves: [...moves.filter(({ path }) => !isPage(path)), ...moves.filter(({ path }) => isPage(path))],
    deletions: gone.filter((path) => !blocked.has(path)),
  };
}

/** Pages and their compressed companions. */
const isPage = (path: string): boolean => /\.html(\.gz|\.br)?$/.test(path);

/** Old files that stand in the way: where a new path has a folder, or below a path that becomes a file. */
function blockers(gone: readonly string[], arriving: readonly string[]): ReadonlySet<string> {
  const files = new Set(arriving);
  const folders = new Set(arriving.flatMap(foldersAbove));
  return new Set(
    gone.filter((path) => folders.has(path) || foldersAbove(path).some((folder) => files.has(folder))),
  );
}

/** Every step may have been done before: a staged file that is not there any more is in its place already. */
function carryOut(folders: Folders, journal: Journal): void {
  const { out, state, stage } = folders;
  for (const path of journal.clear) remove(out, path);
  if (journal.whole && existsSync(join(stage, 'site')) && !existsSync(out)) {
    mkdirSync(dirname(out), { recursive: true });
    renameSync(join(stage, 'site'), out);
  }
  const made = new Set<string>();
  for (const { root, path } of journal.moves) {
    moveInto(join(stage, root, path), join(root === 'site' ? out : state, path), made);
  }
  for (const path of journal.deletions) remove(out, path);
  moveManifest({ state, stage }, made);
  rmSync(journalFile(state), { force: true });
  rmSync(stage, { recursive: true, force: true });
}

/** Between the two moves there is no signature: never stands one beside a manifest that it was not made of. */
function moveManifest({ state, stage }: Pick<Folders, 'state' | 'stage'>, made: Set<string>): void {
  const [manifest, signature] = [join(stage, manifestName), join(stage, signatureName)];
  if (existsSync(manifest)) rmSync(join(state, signatureName), { force: true });
  moveInto(manifest, join(state, manifestName), made);
  moveInto(signature, join(state, signatureName), made);
}

function moveInto(from: string, to: string, made: Set<string>): void {
  if (!existsSync(from)) return;
  const folder = dirname(to);
  if (!made.has(folder)) {
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  }
  renameSync(from, to);
}

/**
 * Deletes a file that kec wrote, and the folders that it leaves empty. In a repeated step a new folder may stand
 * in its place, or a new file in that of its folder: then it is gone already.
 */
function remove(out: string, path: string): void {
  const file = join(out, path);
  if (existsSync(file) && !lstatSync(file).isDirectory()) rmSync(file);
  for (const folder of [...foldersAbove(path)].reverse()) {
    if (!removeEmpty(join(out, folder))) return;
  }
}

function removeEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'ENOENT' || code === 'ENOTDIR')
      return code === 'ENOENT';
    throw error;
  }
}

/** Writes a file and waits until the disk has it. */
function writeDurably(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const handle = openSync(file, 'w');
  try {
    writeSync(handle, bytes);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
