import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, lstatSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fingerprintOf } from '../core/ed25519.ts';
import type { Checked, Problem } from '../core/problem.ts';
import { sitePath } from '../core/site-path.ts';
import { type ExposedBy, keyExists, keyExposed } from './keygen-problems.ts';

/** A pair of keys that was written. Paths are as given, relative to the working folder. */
export type WrittenKeys = Readonly<{ privateKey: string; publicKey: string; fingerprint: string }>;

/**
 * Makes a pair of Ed25519 keys: `NAME.pem` (PKCS #8, for its owner alone) and `NAME.pub.pem` (SPKI). Undefined where
 * one of these files exists: a key that is overwritten is lost for good.
 */
export function writeKeys(root: string, name: string): Checked<WrittenKeys | undefined> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const [privateFile, publicFile] = [`${name}.pem`, `${name}.pub.pem`];
  const taken = [privateFile, publicFile].find((file) => exists(resolve(root, file)));
  if (taken !== undefined) return { value: undefined, problems: [keyExists(undefined, { file: taken })] };
  writeNew(resolve(root, privateFile), privateKey.export({ type: 'pkcs8', format: 'pem' }), 0o600);
  try {
    writeNew(resolve(root, publicFile), publicKey.export({ type: 'spki', format: 'pem' }), 0o644);
  } catch (error) {
    // Half a pair is of no use, and would be in the way of the next try.
    rmSync(resolve(root, privateFile));
    throw error;
  }
  return {
    value: { privateKey: privateFile, publicKey: publicFile, fingerprint: fingerprintOf(publicKey) },
    problems: exposures(root, privateFile),
  };
}

/** A link that leads nowhere is in the way as well. */
const exists = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

const writeNew = (path: string, text: string | Buffer, mode: number): void =>
  writeFileSync(path, text, { flag: 'wx', mode });

function exposures(root: string, file: string): readonly Problem[] {
  const path = resolve(root, file);
  const inSite = ['content/', 'dist/'].some((folder) => sitePath(root, path).startsWith(folder));
  const found: readonly ExposedBy[] = [
    ...(isSeenByGit(path) ? (['git'] as const) : []),
    ...(inSite ? (['site'] as const) : []),
  ];
  return found.map((exposedBy) => keyExposed({ file }, { exposedBy }));
}

/** Whether git would take a file along. Where git cannot be asked, a work tree is enough to say so. */
function isSeenByGit(path: string): boolean {
  if (!isInWorkTree(dirname(path))) return false;
  const { status } = spawnSync('git', ['check-ignore', '--quiet', '--', basename(path)], {
    cwd: dirname(path),
    stdio: 'ignore',
  });
  return status !== 0;
}

const isInWorkTree = (folder: string): boolean =>
  existsSync(join(folder, '.git')) || (dirname(folder) !== folder && isInWorkTree(dirname(folder)));
