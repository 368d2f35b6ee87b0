import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tempFolder } from './temp-folder.ts';

/** Files of a site by path relative to its folder; undefined for a file that is to be deleted. */
export type SiteFiles = Readonly<Record<string, string | Uint8Array | undefined>>;

/** The settings of a site that names none of its own. Without a search, which takes most of the time of a little site. */
export const plainSettings = 'title: Kecamatan Contoh\nurl: https://contoh.go.id/\nsearch: false\n';

/** The same with a search. */
export const searchSettings = 'title: Kecamatan Contoh\nurl: https://contoh.go.id/\n';

/** Writes a little site into a new folder and gives the folder. `content/site.yaml` is added where it is not given. */
export function makeSite(files: SiteFiles): string {
  const root = tempFolder();
  changeSite(root, { 'content/site.yaml': plainSettings, ...files });
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
