import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { inject } from 'vitest';
import { buildPages, type SiteName } from '../pages/sites.mjs';

/** Gives the folder of a built site. The first test file of a run that asks builds it, the others wait for it. */
export async function builtSite(name: SiteName): Promise<string> {
  const folder = join(inject('sharedFolder'), name);
  const [done, failed] = [join(folder, 'done'), join(folder, 'failed')];
  if (claim(folder)) {
    try {
      await buildPages(name, folder);
      writeFileSync(done, '');
    } catch (error) {
      writeFileSync(failed, '');
      throw error;
    }
  }
  while (!existsSync(done)) {
    if (existsSync(failed)) throw new Error(`the ${name} site was not built: another test file says why`);
    await delay(50);
  }
  return join(folder, name, 'dist');
}

/** Whether this process is the first to make a folder. */
function claim(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
