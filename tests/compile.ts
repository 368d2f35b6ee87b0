import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { unpackChromium } from './support/chromium.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder that all test files of one run share. */
    sharedFolder: string;
  }
}

/**
 * Compiles the program before the tests, so that `bin/kec.js` runs what `src/` says, and unpacks the browser, which two
 * test files must not do at the same moment.
 */
export default async function compile(project: TestProject): Promise<() => void> {
  execFileSync('npm', ['run', '--silent', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  await unpackChromium();
  const sharedFolder = mkdtempSync(join(tmpdir(), 'kec-shared-'));
  project.provide('sharedFolder', sharedFolder);
  return () => rmSync(sharedFolder, { recursive: true, force: true });
}
