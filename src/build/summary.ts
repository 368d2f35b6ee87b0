import type { Manifest } from './manifest.ts';
import type { StagedFile } from './stage.ts';

/** What a build made, for its closing lines. */
export type Summary = Readonly<{
  /** HTML pages of the site. */
  pages: number;
  /** Picture files of the site. */
  images: number;
  /** All files of the site, and their bytes. */
  files: number;
  bytes: number;
  /** Files that this build wrote or replaced, and their bytes. */
  written: number;
  writtenBytes: number;
  deleted: number;
  /** Paths written or replaced, sorted as in the manifest. */
  paths: readonly string[];
  /** The hash of the manifest. */
  hash: string;
}>;

const image = /\.(webp|avif|jpe?g|png|gif|svg|ico)$/i;

/** Sums up what was staged and deleted. */
export function summaryOf(manifest: Manifest, staged: readonly StagedFile[], deleted: number): Summary {
  const written = staged.filter(({ state, root }) => state !== 'same' && root === 'site');
  return {
    pages: manifest.files.filter(({ path }) => path.endsWith('.html')).length,
    images: manifest.files.filter(({ path }) => image.test(path)).length,
    files: manifest.files.length,
    bytes: total(manifest.files),
    written: written.length,
    writtenBytes: total(written),
    deleted,
    paths: written.map(({ path }) => path).sort(),
    hash: manifest.hash,
  };
}

const total = (files: readonly Readonly<{ size: number }>[]): number =>
  files.reduce((sum, { size }) => sum + size, 0);
