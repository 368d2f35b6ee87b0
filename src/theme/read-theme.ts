import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '../core/order.ts';
import { sitePath } from '../core/site-path.ts';
import { builtInHash, markOf, withoutMark } from './copy-mark.ts';
import { readHeadlineFont } from './read-font.ts';
import { templateName } from './template-name.ts';
import type { OutdatedCopy, ThemeAsset, ThemeFiles, ThemeTemplate } from './theme.ts';

/**
 * Reads the built-in theme and, where the site has a folder of templates, the site's files in place of those of
 * the same name. Templates are all `*.eta`, assets all files below `assets/` and the font of headlines.
 */
export function readTheme(builtInFolder: string, siteFolder: string | undefined): ThemeFiles {
  const builtIn = themeFiles(builtInFolder, 'kec/templates');
  const own = themeFiles(siteFolder, 'templates');
  const templates = new Map<string, ThemeTemplate>();
  const font = readHeadlineFont();
  const assets = new Map<string, ThemeAsset>([[font.name, font]]);
  for (const { path, shown, content } of [...builtIn, ...own]) {
    if (path.startsWith('assets/')) {
      const name = path.slice('assets/'.length);
      assets.set(name, { name, content: typeof content === 'string' ? withoutMark(content) : content });
    } else templates.set(templateName(path), { file: shown, text: String(content) });
  }
  return { templates, assets, outdated: outdatedCopies(own, builtIn) };
}

/** The paths of the templates and assets in a folder, sorted; none for a folder that does not exist. */
export function listTheme(folder: string | undefined): readonly string[] {
  if (folder === undefined || !existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => sitePath(folder, join(entry.parentPath, entry.name)))
    .filter((path) => path.startsWith('assets/') || path.endsWith('.eta'))
    .sort(byCodeUnit);
}

type ThemeFile = Readonly<{ path: string; shown: string; content: string | Uint8Array }>;

/** The files of a folder. `shownAs` is its name in messages. */
const themeFiles = (folder: string | undefined, shownAs: string): readonly ThemeFile[] =>
  listTheme(folder).map((path) => {
    const bytes = readFileSync(join(folder ?? '', path));
    const content = isText(path) ? bytes.toString() : new Uint8Array(bytes);
    return { path, shown: `${shownAs}/${path}`, content };
  });

const isText = (path: string): boolean => /\.(eta|css|js|svg|txt|json|xml|html|webmanifest)$/i.test(path);

function outdatedCopies(own: readonly ThemeFile[], builtIn: readonly ThemeFile[]): readonly OutdatedCopy[] {
  return own.flatMap(({ shown, content }) => {
    const mark = typeof content === 'string' ? markOf(content) : undefined;
    if (mark === undefined) return [];
    const original = builtIn.find(({ path }) => path === mark.path);
    if (original && builtInHash(String(original.content)) === mark.hash) return [];
    return [{ file: shown, path: mark.path, gone: original === undefined }];
  });
}
