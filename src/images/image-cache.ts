import { mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../core/hash.ts';
import { sharpVersion } from './load-sharp.ts';

/** Encoded pictures of earlier runs. */
export type ImageCache = Readonly<{
  /** The bytes of a recipe, by the recipe's hash; undefined where there are none or they are damaged. */
  find: (recipeHash: string) => Buffer | undefined;
  /** Keeps the bytes of a recipe. */
  store: (recipeHash: string, bytes: Uint8Array) => Promise<void>;
}>;

/** Raised when this program passes other settings to the encoder for the same recipe. */
const revision = 1;

/** What made the bytes of a recipe, besides the recipe: other encoders make other bytes. */
export const encoderName = (): string => `${revision} sharp ${sharpVersion()}`;

/**
 * Opens the cache below a folder: `images/<two digits>/<key>-<hash>`. The key holds the recipe and the encoder's
 * version, the hash is that of the bytes: a file that was changed or cut short is known when it is read, and made
 * again. So nothing has to be flushed to the disk, and no list has to be kept in step.
 */
export function openImageCache(folder: string): ImageCache {
  const maker = encoderName();
  const listings = new Map<string, ReadonlyMap<string, string>>();
  const keyOf = (recipeHash: string) => sha256(`${maker} ${recipeHash}`).slice(0, keyLength);
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
      const bytes = name === undefined ? undefined : readIfFile(join(shelf, name));
      return bytes && nameOf(key, bytes) === name ? bytes : undefined;
    },
    async store(recipeHash, bytes) {
      const key = keyOf(recipeHash);
      const shelf = shelfOf(key);
      const file = join(shelf, nameOf(key, bytes));
      const temporary = `${file}.${process.pid}.tmp`;
      mkdirSync(shelf, { recursive: true });
      await writeFile(temporary, bytes);
      renameSync(temporary, file);
    },
  };
}

/** Hex digits of a key, and of the hash in a name. */
const keyLength = 32;

const nameOf = (key: string, bytes: Uint8Array): string => `${key}-${sha256(bytes).slice(0, keyLength)}`;

/** File names of a shelf by their key. */
function listShelf(shelf: string): ReadonlyMap<string, string> {
  try {
    const names = readdirSync(shelf).filter((name) => /^[0-9a-f]{32}-[0-9a-f]{32}$/.test(name));
    return new Map(names.map((name) => [name.slice(0, keyLength), name]));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Map();
    throw error;
  }
}

/** Undefined for a file that another run has cleared away meanwhile. */
function readIfFile(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
