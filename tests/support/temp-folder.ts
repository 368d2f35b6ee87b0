import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const home = mkdtempSync(join(tmpdir(), 'kec-test-'));

afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A new empty folder, gone when the test file ends. */
export const tempFolder = (name = 'site'): string => mkdtempSync(join(home, `${name}-`));
