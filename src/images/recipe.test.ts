import { expect, test } from 'vitest';
import type { ImageRecipe } from '../core/image.ts';
import { recipeHash } from './recipe.ts';

const source = { file: 'a.jpg', hash: 'a'.repeat(64) };
const other = { file: 'a.jpg', hash: 'b'.repeat(64) };

const resize: ImageRecipe = {
  kind: 'resize',
  source,
  width: 800,
  height: 600,
  decodeWidth: 1600,
  format: 'webp',
  quality: 75,
  focus: undefined,
  animated: false,
  maxBytes: undefined,
  minQuality: 30,
};
const card: ImageRecipe = {
  kind: 'card',
  title: 'Kabar',
  tagline: 'Kecamatan',
  icon: source,
  colour: '#0b5d3b',
};
const icon: ImageRecipe = {
  kind: 'icon',
  source,
  size: 192,
  format: 'png',
  maskable: false,
  colour: '#0b5d3b',
};

const recipes: readonly ImageRecipe[] = [
  resize,
  { ...resize, source: other },
  { ...resize, width: 801 },
  { ...resize, height: 601 },
  { ...resize, decodeWidth: 1200 },
  { ...resize, format: 'jpeg' },
  { ...resize, quality: 76 },
  { ...resize, focus: { x: 0, y: 1 } },
  { ...resize, focus: { x: 1, y: 0 } },
  { ...resize, animated: true },
  { ...resize, maxBytes: 200_000 },
  { ...resize, maxBytes: 200_000, minQuality: 40 },
  { kind: 'clean', source },
  { kind: 'clean', source: other },
  card,
  { ...card, title: 'Lain' },
  { ...card, tagline: '' },
  { ...card, icon: undefined },
  { ...card, colour: '#000000' },
  icon,
  { ...icon, source: undefined },
  { ...icon, size: 512 },
  { ...icon, format: 'svg' },
  { ...icon, maskable: true },
  { ...icon, colour: '#000000' },
];

test('recipes that differ in anything have different hashes', () => {
  expect(new Set(recipes.map(recipeHash)).size).toBe(recipes.length);
});

test('copies of a photo under other names have the same hash', () => {
  expect(recipeHash({ ...resize, source: { ...source, file: 'lain/b.jpg' } })).toBe(recipeHash(resize));
});

test('the floor of a picture without a bound is not in the hash', () => {
  expect(recipeHash({ ...resize, minQuality: 40 })).toBe(recipeHash(resize));
});

test('the hash is the same in every version until the revision is raised', () => {
  expect(recipeHash({ kind: 'clean', source })).toMatchInlineSnapshot(
    `"bcab507e49544de2571b9ac14b762c9c4aa8545406d8d67a14c4f921b340c432"`,
  );
});
