import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { byCodeUnit } from '../core/order.ts';
import type { Made } from './manifest.ts';

const versionsSchema = z.record(z.string(), z.string());
const programSchema = z.object({ hash: z.string(), libraries: versionsSchema });
const packageSchema = z.object({ version: z.string(), dependencies: versionsSchema.default({}) });

/**
 * The versions of kec, Node and all libraries of kec. Those inside the compiled program are of the day it was compiled,
 * which a list beside it tells; the others are as they are installed.
 */
export function toolVersions(kec: string): Pick<Made, 'kec' | 'node' | 'libraries'> {
  const { libraries: compiled } = compiledProgram();
  const { dependencies } = packageSchema.parse(dataAt('../../package.json'));
  const names = Object.keys(dependencies).sort(byCodeUnit);
  const libraries = names.map((name) => [name, compiled[name] ?? installedVersion(name)] as const);
  return { kec, node: process.versions.node, libraries: Object.fromEntries(libraries) };
}

/** Names the program with all that its results may depend on: another version of it, or of Node, has another name. */
export const programName = (): string => `${compiledProgram().hash} ${process.version}`;

const compiledProgram = () => programSchema.parse(dataAt('../../lib/app/program.json'));

/** JSON of the package, by its place from this file, compiled or not. */
const dataAt = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

/** Looks where Node would; `exports` of a package may hide its `package.json`. */
function installedVersion(name: string): string {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const file = folders.map((folder) => join(folder, name, 'package.json')).find((path) => existsSync(path));
  return file === undefined ? 'none' : packageSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}

const run = promisify(execFile);

/**
 * The commit of the sources of a site; undefined where there is no git, no commit yet, or something that git knows has
 * been changed since.
 */
export async function sourceCommit(root: string): Promise<string | undefined> {
  // Without a tag that fits, the whole hash is all there is to say; changes are told after it.
  const args = ['describe', '--always', '--dirty', '--abbrev=64', '--exclude=*'];
  try {
    const { stdout } = await run('git', ['-C', root, ...args], { timeout: 10_000 });
    return /^[0-9a-f]{40,64}$/.exec(stdout.trim())?.[0];
  } catch (error) {
    // git is missing, or says that this is no work tree of this user.
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}
