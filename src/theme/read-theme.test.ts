import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { readTheme } from './read-theme.ts';

/** A folder with files by path. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = tempFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const builtIn = {
  'article.eta': 'article',
  'partials/card.eta': 'card',
  'assets/site.css': 'css',
  'assets/icons/a.svg': 'svg',
  'README.md': 'no template',
};

test('a theme is its templates and its assets', () => {
  const { templates, assets } = readTheme(folderOf(builtIn), undefined);
  expect([...templates]).toEqual([
    ['article', { file: 'kec/templates/article.eta', text: 'article' }],
    ['partials/card', { file: 'kec/templates/partials/card.eta', text: 'card' }],
  ]);
  const font = assets.get('headline.woff2')?.content;
  expect(font?.length).toBeLessThan(35_000);
  expect([...assets].filter(([name]) => name !== 'headline.woff2')).toEqual([
    ['icons/a.svg', { name: 'icons/a.svg', content: 'svg' }],
    ['site.css', { name: 'site.css', content: 'css' }],
  ]);
});

test("a site's file stands in place of the built-in one of the same name", () => {
  const site = folderOf({ 'partials/card.eta': 'own', 'agenda.eta': 'agenda', 'assets/site.css': 'own css' });
  const { templates, assets } = readTheme(folderOf(builtIn), site);
  expect(templates.get('partials/card')).toEqual({ file: 'templates/partials/card.eta', text: 'own' });
  expect([...templates.keys()].sort()).toEqual(['agenda', 'article', 'partials/card']);
  expect(assets.get('site.css')?.content).toBe('own css');
  expect([...assets.keys()].sort()).toEqual(['headline.woff2', 'icons/a.svg', 'site.css']);
});

test('a site without templates, or in the folder of the built-in ones, overrides nothing', () => {
  const folder = folderOf(builtIn);
  const texts = (site: string) =>
    [...readTheme(folder, site).templates].map(([name, { text }]) => [name, text]);
  expect(texts(join(folder, 'missing'))).toEqual([
    ['article', 'article'],
    ['partials/card', 'card'],
  ]);
  expect(texts(folder)).toEqual(texts(join(folder, 'missing')));
});

test('what is no text is kept byte for byte, a font of headlines of the site too', () => {
  const site = folderOf({ 'assets/headline.woff2': 'own font', 'assets/peta.png': '\x89PNG' });
  const { assets } = readTheme(folderOf(builtIn), site);
  expect(assets.get('headline.woff2')?.content).toEqual(new Uint8Array(Buffer.from('own font')));
  expect(assets.get('peta.png')?.content).toEqual(new Uint8Array(Buffer.from('\x89PNG')));
});
