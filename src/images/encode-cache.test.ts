import { appendFileSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { photo } from '../../tests/support/photo.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { readTree } from '../../tests/support/tree.ts';
import { sha256 } from '../core/hash.ts';
import type { ImageRecipe, PhotoFacts } from '../core/image.ts';
import { encodeImages } from './encode.ts';
import { type PictureSettings, planPicture } from './picture.ts';
import { recipeHash } from './recipe.ts';

const settings: PictureSettings = {
  images: { widths: [40, 80], formats: ['webp'], quality: { avif: 50, webp: 75, jpeg: 78 } },
  mobile: { widths: [60], quality: 60 },
};

/** A site's folder with photos of 90 × 60 pixels, and every recipe that their pictures need. */
async function gallery(files: readonly string[] = ['a.jpg', 'b.jpg']) {
  const contentFolder = tempFolder();
  const recipes: ImageRecipe[] = [];
  for (const [seed, file] of files.entries()) {
    const bytes = await photo({ width: 90, height: 60, seed: seed + 1 });
    writeFileSync(join(contentFolder, file), bytes);
    recipes.push(...recipesOf(file, bytes));
  }
  const run = async (some: readonly ImageRecipe[] = recipes, cacheFolder = cache) => {
    const made = new Map<string, string>();
    const onMade = (hash: string, bytes: Buffer) => made.set(hash, sha256(bytes));
    const faults = await encodeImages(some, { contentFolder, cacheFolder, onMade });
    return { made: new Map([...made].sort()), faults };
  };
  const cache = tempFolder();
  return { contentFolder, cache, recipes, run };
}

function recipesOf(file: string, bytes: Uint8Array): readonly ImageRecipe[] {
  const shape = {
    width: 90,
    height: 60,
    format: 'jpeg',
    alpha: false,
    palette: false,
    frames: 1,
    colour: 0,
  } as const;
  const facts: PhotoFacts = { file, hash: sha256(bytes), ...shape };
  return (['article', 'mobile', 'card', 'share'] as const).flatMap((role) => {
    const { sources, fallback } = planPicture(facts, { role, focus: undefined, share: undefined }, settings);
    return [...sources.flatMap((source) => source.files), ...fallback].map(({ recipe }) => recipe);
  });
}

/** The files of a cache, and when they were written. */
const filesIn = (cache: string) =>
  [...readTree(cache).keys()].map((path) => ({ path, ino: statSync(join(cache, path)).ino }));

describe('the cache', () => {
  test('gives every file, and nothing is encoded twice', async () => {
    const { cache, recipes, run } = await gallery();
    const first = await run();
    expect(first.faults).toEqual([]);
    expect([...first.made.keys()]).toEqual(recipes.map(recipeHash).sort());
    const kept = filesIn(cache);
    expect(kept).toHaveLength(recipes.length);
    expect(await run()).toEqual(first);
    expect(filesIn(cache)).toEqual(kept);
  });

  test('needs no photo for what it has', async () => {
    const { contentFolder, run } = await gallery();
    const first = await run();
    rmSync(contentFolder, { recursive: true });
    expect(await run()).toEqual(first);
  });

  test.each<[string, (file: string) => void]>([
    ['emptied', (file) => truncateSync(file, 0)],
    ['cut short', (file) => truncateSync(file, statSync(file).size - 1)],
    ['too long', (file) => appendFileSync(file, 'x')],
    ['altered', (file) => writeFileSync(file, 'x'.repeat(statSync(file).size))],
    ['deleted', (file) => rmSync(file)],
  ])('heals a file that is %s', async (_name, damage) => {
    const { cache, run } = await gallery();
    const first = await run();
    const before = readTree(cache);
    damage(join(cache, [...before.keys()][3] ?? ''));
    expect(await run()).toEqual(first);
    expect(readTree(cache)).toEqual(before);
  });

  test('ignores what is not its own', async () => {
    const { cache, run } = await gallery();
    const first = await run();
    const [file = ''] = readTree(cache).keys();
    writeFileSync(join(cache, `${file}.123.tmp`), 'sisa');
    writeFileSync(join(cache, 'photos.json'), 'rusak');
    expect(await run()).toEqual(first);
  });
});

describe('the bytes of a recipe', () => {
  test('do not depend on what is made with it, nor on the order', async () => {
    const { recipes, run } = await gallery();
    const together = await run();
    expect(await run([...recipes].reverse(), tempFolder())).toEqual(together);
    const alone = new Map<string, string>();
    for (const recipe of recipes)
      for (const [hash, bytes] of (await run([recipe], tempFolder())).made) alone.set(hash, bytes);
    expect(new Map([...alone].sort())).toEqual(together.made);
  });

  test('are made once for copies of a photo', async () => {
    const { contentFolder, cache, run } = await gallery(['a.jpg']);
    const bytes = readFileSync(join(contentFolder, 'a.jpg'));
    writeFileSync(join(contentFolder, 'salinan.jpg'), bytes);
    const recipes = [...recipesOf('a.jpg', bytes), ...recipesOf('salinan.jpg', bytes)];
    expect((await run(recipes)).made.size).toBe(recipes.length / 2);
    expect(readTree(cache).size).toBe(recipes.length / 2);
  });
});

describe('a fault', () => {
  test.each<[string, (path: string) => void]>([
    ['changed', (path) => appendFileSync(path, 'x')],
    ['gone', (path) => rmSync(path)],
  ])('says that a photo is %s by now, and does not hinder the others', async (_name, spoil) => {
    const { contentFolder, recipes, run } = await gallery();
    spoil(join(contentFolder, 'b.jpg'));
    const { made, faults } = await run();
    expect(faults).toEqual([{ file: 'b.jpg', fault: 'changed', detail: '' }]);
    expect(made.size).toBe(recipes.length / 2);
  });

  test('says that a photo is cut short, when all of it is decoded', async () => {
    const { contentFolder, run } = await gallery(['a.jpg']);
    const bytes = readFileSync(join(contentFolder, 'a.jpg'));
    const half = bytes.subarray(0, bytes.length / 2);
    writeFileSync(join(contentFolder, 'a.jpg'), half);
    const { faults } = await run(recipesOf('a.jpg', half));
    expect(faults).toEqual([
      { file: 'a.jpg', fault: 'truncated', detail: expect.stringContaining('premature') },
    ]);
  });

  test('of the file system is no fault of a photo', async () => {
    const { cache, run } = await gallery();
    writeFileSync(join(cache, 'images'), 'bukan folder');
    await expect(run()).rejects.toThrow('ENOTDIR');
  });
});
