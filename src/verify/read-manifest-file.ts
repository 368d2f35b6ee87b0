import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Manifest, parseManifest } from '../build/manifest.ts';
import type { Checked } from '../core/problem.ts';
import { manifestUnusable } from './rebuild-problems.ts';

/** Reads a manifest from a file, whose path is as given, relative to a folder. */
export function readManifestFile(root: string, file: string): Checked<Manifest | undefined> {
  try {
    const manifest = parseManifest(readFileSync(resolve(root, file), 'utf8'));
    if (manifest !== undefined) return { value: manifest, problems: [] };
    return { value: undefined, problems: [manifestUnusable({ file }, { fault: 'unusable' })] };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    return { value: undefined, problems: [manifestUnusable({ file }, { fault: 'missing' })] };
  }
}
