import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Checked, defineProblem } from '../../core/problem.ts';

export const siteExists = defineProblem<{ files: readonly string[] }>({
  code: 'KEC-INIT-EXISTS',
  severity: 'error',
  summary: {
    id: 'Folder untuk situs baru sudah berisi berkas dengan nama yang sama.',
    en: 'The folder for a new site holds files of the same names.',
  },
  message: ({ files }) => ({
    id: `Sudah ada: ${files.join(', ')}. Tidak ada yang ditulis.`,
    en: `These exist: ${files.join(', ')}. Nothing was written.`,
  }),
  hint: () => ({
    id: 'Pilih folder baru, misalnya: kec init situs-kecamatan',
    en: 'Choose a new folder, for example: kec init site-of-the-district',
  }),
});

/**
 * Writes the files of a new site and gives their paths. Nothing is ever overwritten: where one of them exists,
 * nothing is written, except that a `package.json` which is there is kept, for it holds how kec was installed.
 */
export function writeSite(folder: string, files: ReadonlyMap<string, string>): Checked<readonly string[]> {
  const there = [...files.keys()].filter((path) => existsSync(join(folder, path)));
  const inTheWay = there.filter((path) => path !== 'package.json');
  if (existsSync(join(folder, 'content')) && inTheWay.length === 0) inTheWay.push('content');
  if (inTheWay.length > 0) return { value: [], problems: [siteExists(undefined, { files: inTheWay })] };
  const wanted = [...files].filter(([path]) => !there.includes(path));
  for (const [path, text] of wanted) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text, { flag: 'wx' });
  }
  return { value: wanted.map(([path]) => path), problems: [] };
}
