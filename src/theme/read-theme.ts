import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '../core/order.ts';
import { sitePath } from '../core/site-path.ts';
import { readHeadlineFont } from './read-font.ts';
import type { ThemeAsset, ThemeFiles, ThemeTemplate } from './theme.ts';

/**
 * Reads the built-in theme and, where the site has a folder of templates, the site's files in place of those of
 * the same name. Templates are all `*.eta`, assets all files below `assets/` and the font of headlines.
 */
export function readTheme(builtInFolder: string, siteFolder: string | undefined): ThemeFiles {
  const files = [...themeFiles(builtInFolder, 'kec/templates'), ...themeFiles(siteFolder, 'templates')];
  const templates = new Map<string, ThemeTemplate>();
  const font = readHeadlineFont();
  const assets = new Map<string, ThemeAsset>([[font.name, font]]);
  for (const { path, shown, file } of files) {
    if (path.startsWith('assets/')) {
      const name = path.slice('assets/'.length);
      const content = isText(name) ? readFileSync(file, 'utf8') : new Uint8Array(readFileSync(file));
      assets.set(name, { name, content });
    } else if (path.endsWith('.eta')) {
      templates.set(path.slice(0, -'.eta'.length), { file: shown, text: readFileSync(file, 'utf8') });
    }
  }
  return { templates, assets };
}

const isText = (name: string): boolean => /\.(css|js|svg|txt|json|xml|html|webmanifest)$/i.test(name);

type ThemeFile = Readonly<{ path: string; shown: string; file: string }>;

/** The files of a folder, sorted; none for a folder that does not exist. `shownAs` is its name in messages. */
function themeFiles(folder: string | undefined, shownAs: string): readonly ThemeFile[] {
  if (folder === undefined || !existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, path: sitePath(folder, file) }))
    .sort((a, b) => byCodeUnit(a.path, b.path))
    .map(({ file, path }) => ({ path, shown: `${shownAs}/${path}`, file }));
}
