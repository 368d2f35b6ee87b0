import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tempFolder } from './temp-folder.ts';

/** Files of a site by path relative to its folder; undefined for a file that is to be deleted. */
export type SiteFiles = Readonly<Record<string, string | Uint8Array | undefined>>;

/** The least settings that a site can have. */
export const plainSettings = 'title: Kecamatan Contoh\nurl: https://contoh.go.id/\n';

/** The same without a search, whose index takes most of the time of a little site. */
export const searchlessSettings = `${plainSettings}search: false\n`;

/** Writes a little site into a new folder and gives the folder. `content/site.yaml` is added where it is not given. */
export function makeSite(files: SiteFiles): string {
  const root = tempFolder();
  changeSite(root, { 'content/site.yaml': searchlessSettings, ...files });
  return root;
}

/** Writes or deletes files of a site. */
export function changeSite(root: string, files: SiteFiles): void {
  for (const [path, data] of Object.entries(files)) {
    const file = join(root, path);
    if (data === undefined) rmSync(file, { force: true });
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, data);
    }
  }
}
