import { mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../core/hash.ts';
import { sharpVersion } from './load-sharp.ts';

/** Encoded pictures of earlier runs. */
export type ImageCache = Readonly<{
  /** The file of a recipe, by the recipe's hash; undefined where there is none or it is damaged. */
  find: (recipeHash: string) => string | undefined;
  /** Keeps the bytes of a recipe and gives their file. */
  store: (recipeHash: string, bytes: Uint8Array) => Promise<string>;
}>;

/** Raised when this program passes other settings to the encoder for the same recipe. */
const revision = 1;

/**
 * Opens the cache below a folder: `images/<two digits>/<key>-<length>`. The key holds the recipe and the encoder's
 * version. The name says how long the file is, so one that was cut short is known by its stat and made again, and no
 * list has to be kept in step. Files come there by rename, whole and flushed.
 */
export function openImageCache(folder: string): ImageCache {
  const maker = `${revision} sharp ${sharpVersion()}`;
  const listings = new Map<string, ReadonlyMap<string, string>>();
  const keyOf = (recipeHash: string) => sha256(`${maker} ${recipeHash}`).slice(0, 32);
  const shelfOf = (key: string) => join(folder, 'images', key.slice(0, 2));
  const listing = (shelf: string) => {
    const known = listings.get(shelf) ?? listShelf(shelf);
    listings.set(shelf, known);
    return known;
  };
  return {
    find(recipeHash) {
      const key = keyOf(recipeHash);
      const shelf = shelfOf(key);
      const name = listing(shelf).get(key);
      return name !== undefined && isWhole(join(shelf, name)) ? join(shelf, name) : undefined;
    },
    async store(recipeHash, bytes) {
      const key = keyOf(recipeHash);
      const shelf = shelfOf(key);
      const file = join(shelf, `${key}-${bytes.length}`);
      const temporary = `${file}.${process.pid}.tmp`;
      mkdirSync(shelf, { recursive: true });
      await writeFile(temporary, bytes, { flush: true });
      renameSync(temporary, file);
      return file;
    },
  };
}

/** File names of a shelf by their key. */
function listShelf(shelf: string): ReadonlyMap<string, string> {
  try {
    const names = readdirSync(shelf).filter((name) => /^[0-9a-f]{32}-\d+$/.test(name));
    return new Map(names.map((name) => [name.slice(0, 32), name]));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Map();
    throw error;
  }
}

function isWhole(file: string): boolean {
  const length = Number(file.slice(file.lastIndexOf('-') + 1));
  return length > 0 && statSync(file, { throwIfNoEntry: false })?.size === length;
}
