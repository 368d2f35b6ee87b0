// @ts-check
import { execFile } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { fullSiteFiles } from './full-site.mjs';

/** @typedef {'sample' | 'full'} SiteName */

/** The day on which the sites are built. */
export const today = '2026-11-20';

const run = promisify(execFile);
const program = fileURLToPath(new URL('../../bin/kec.js', import.meta.url));
const sample = fileURLToPath(new URL('../../content', import.meta.url));

/**
 * Builds a site below a folder and gives the folder that holds the pages. `sample` is the sample site; `full` has every
 * setting and every kind of content that the sample has no use for. Anything that the build has to say is an error.
 * @param {SiteName} name
 * @param {string} folder
 * @returns {Promise<string>}
 */
export async function buildPages(name, folder) {
  const root = join(folder, name);
  if (name === 'sample') await cp(sample, join(root, 'content'), { recursive: true });
  else await writeFiles(root);
  const args = [program, 'build', '--strict', '--quiet', '--now', today];
  const { stderr } = await run(process.execPath, args, {
    cwd: root,
    env: { ...process.env, LC_ALL: 'en_US.UTF-8' },
  });
  if (stderr !== '') throw new Error(stderr);
  return join(root, 'dist');
}

/** @param {string} root */
async function writeFiles(root) {
  await cp(join(sample, 'foto'), join(root, 'content/foto'), { recursive: true });
  await cp(join(sample, 'icon.svg'), join(root, 'content/icon.svg'));
  for (const [path, text] of Object.entries(fullSiteFiles)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}
