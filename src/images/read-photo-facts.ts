import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../core/hash.ts';
import type { PhotoFacts, PhotoFault } from '../core/image.ts';
import { createGate, type Gate, inParallel } from '../core/parallel.ts';
import { sizeText } from '../core/size-text.ts';
import { isRacy, stampOf } from '../core/stamp.ts';
import { type KnownFacts, type PhotoMemory, readPhotoMemory, writePhotoMemory } from './photo-memory.ts';
import { probePhoto } from './probe-photo.ts';

/** Where photos and what is remembered of them are. */
export type ReadPhotosOptions = Readonly<{
  contentFolder: string;
  cacheFolder: string;
  /** Whether a file whose stat is the same as last time is taken for the same without reading it. */
  trustStat: boolean;
  /** Whether these are some of the site's pictures only, and what is remembered of the others is kept. */
  partial: boolean;
}>;

/** Photos that are read at a time. */
const atOnce = 4;

/** The most bytes of a picture, which is read whole: a picture of as many pixels as may be has fewer. */
const mostBytes = 100_000_000;

/** Megapixels that are decoded at a time: some 400 MB at worst. */
const megapixels = 100;

/**
 * What is known of each picture, or why it cannot be used, by file relative to `content/`. Files that do not exist
 * are left out. Facts are remembered by content hash in the cache folder.
 */
export async function readPhotoFacts(
  files: readonly string[],
  options: ReadPhotosOptions,
): Promise<ReadonlyMap<string, PhotoFacts | PhotoFault>> {
  if (files.length === 0) return new Map();
  const work: Work = {
    ...options,
    memory: readPhotoMemory(options.cacheFolder),
    gate: createGate(megapixels),
  };
  const looks = await inParallel(files, atOnce, (file) => lookIfThere(file, work));
  const found = looks.filter((look) => look !== undefined);
  const { hints, facts } = memoryOf(found);
  const { memory } = work;
  writePhotoMemory(
    options.cacheFolder,
    options.partial
      ? { hints: new Map([...memory.hints, ...hints]), facts: new Map([...memory.facts, ...facts]) }
      : { hints, facts },
  );
  return new Map(found.map(({ finding }) => [finding.file, finding]));
}

type Work = ReadPhotosOptions & Readonly<{ memory: PhotoMemory; gate: Gate }>;

/** `stamp`: the stat for which the finding holds, unless it may not be remembered. */
type Look = Readonly<{ finding: PhotoFacts | PhotoFault; stamp?: string | undefined }>;

async function lookIfThere(file: string, work: Work): Promise<Look | undefined> {
  try {
    return await lookAt(file, work);
  } catch (error) {
    // Only the file system gives codes: a file that is gone, or one that this user may not read.
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code === 'ENOENT') return undefined;
    return { finding: { file, fault: 'unreadable', detail: String(error.code) } };
  }
}

async function lookAt(file: string, { contentFolder, trustStat, memory, gate }: Work): Promise<Look> {
  const path = join(contentFolder, file);
  const stats = statSync(path);
  if (stats.size > mostBytes)
    return { finding: { file, fault: 'unreadable', detail: sizeText(stats.size, 'en') } };
  const stamp = stampOf(stats);
  const hint = memory.hints.get(file);
  const trusted = trustStat && hint?.stamp === stamp ? memory.facts.get(hint.hash) : undefined;
  if (hint && trusted) return { finding: { file, hash: hint.hash, ...trusted }, stamp };
  const racy = isRacy(stats, Date.now());
  const bytes = await readFile(path);
  const hash = sha256(bytes);
  const known = memory.facts.get(hash);
  const finding = known ? { file, hash, ...known } : await probePhoto({ file, hash }, bytes, gate);
  return { finding, stamp: racy ? undefined : stamp };
}

function memoryOf(looks: readonly Look[]): PhotoMemory {
  const hints = new Map<string, Readonly<{ stamp: string; hash: string }>>();
  const facts = new Map<string, KnownFacts>();
  for (const { finding, stamp } of looks) {
    if ('fault' in finding) continue;
    const { file, hash, ...known } = finding;
    facts.set(hash, known);
    if (stamp !== undefined) hints.set(file, { stamp, hash });
  }
  return { hints, facts };
}
