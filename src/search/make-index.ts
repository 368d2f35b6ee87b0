import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { PagefindIndex } from 'pagefind';
import { byCodeUnit } from '../core/order.ts';
import { type Checked, defineProblem } from '../core/problem.ts';
import type { SearchRecord } from './search-record.ts';

export const searchFailed = defineProblem<{ reason: string }>({
  code: 'KEC-SEARCH',
  severity: 'error',
  summary: { id: 'Indeks pencarian tidak dapat dibuat.', en: 'The search index cannot be made.' },
  message: ({ reason }) => ({
    id: `Indeks pencarian tidak dapat dibuat: ${reason}.`,
    en: `The search index cannot be made: ${reason}.`,
  }),
  hint: () => ({
    id: 'Pasang ulang kec dengan `npm install` di komputer ini, atau tulis `search: false` di content/site.yaml.',
    en: 'Install kec again with `npm install` on this computer, or write `search: false` in content/site.yaml.',
  }),
});

/** A file of the index. `path` is relative to its folder. */
export type IndexFile = Readonly<{ path: string; content: Uint8Array }>;

/** An index that is being made, by a process of its own. */
export type IndexMaker = Readonly<{
  /** Records have to come in the same order to give the same bytes. */
  add: (record: SearchRecord) => void;
  /** All that a browser fetches, sorted. */
  finish: () => Promise<Checked<readonly IndexFile[]>>;
  /** Ends the process. It has to be called in any case. */
  stop: () => Promise<void>;
}>;

/** What `search.js` of the theme asks for: not the interfaces that Pagefind brings, nor its worker. */
const wanted = /^pagefind\.js$|^pagefind-entry\.json$|\.pf_\w+$|^wasm\.(?!unknown)\w+\.pagefind$/;

/** Milliseconds between two signs of life. */
const pulse = 2000;

/** Starts to make an index. `language` is that of its stemming: `id`, `en`. */
export function startIndex(language: string): IndexMaker {
  const work: Promise<unknown>[] = [];
  const service = open(language);
  // Whoever finishes is told of a failure; until then nobody has to be.
  service.catch(() => {});
  return {
    add(record) {
      const added = service.then(({ index }) => index.addCustomRecord(plainRecord(record)));
      added.catch(() => {});
      work.push(added);
    },
    async finish() {
      try {
        const { index } = await service;
        await Promise.all(work);
        const { files, errors } = await index.getFiles();
        if (errors.length > 0) return failed(errors.join('; '));
        const sorted = files.filter(({ path }) => wanted.test(path));
        return { value: sorted.sort((a, b) => byCodeUnit(a.path, b.path)), problems: [] };
      } catch (error) {
        // Of Pagefind: a text, or an error when its process cannot be started or has died.
        return failed(error instanceof Error ? error.message : String(error));
      }
    },
    async stop() {
      const opened = await service.catch(() => undefined);
      await opened?.close();
    },
  };
}

const failed = (reason: string): Checked<readonly IndexFile[]> => ({
  value: [],
  problems: [searchFailed(undefined, { reason: reason.split('\n')[0]?.replace(/\.$/, '') ?? '' })],
});

type Service = Readonly<{ index: PagefindIndex; close: () => Promise<void> }>;

async function open(language: string): Promise<Service> {
  const pagefind = await import('pagefind');
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
    if (index === undefined) throw new Error(errors.join('; '));
    // When the process dies its answers never come, and only somebody who writes to it is told.
    const heart = setInterval(() => pagefind.createIndex().catch(() => {}), pulse);
    const close = async () => {
      clearInterval(heart);
      await pagefind.close();
    };
    return { index, close };
  } catch (error) {
    await pagefind.close();
    throw error;
  }
}

/** The record as the types of Pagefind want it, whose lists may change. */
const plainRecord = ({ filters, ...record }: SearchRecord) => ({
  ...record,
  filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
});

/** Names what makes the index: another version makes other bytes. */
export function indexMakerName(): string {
  const folder = createRequire(import.meta.url).resolve.paths('pagefind') ?? [];
  for (const parent of folder) {
    const text = readIfThere(join(parent, 'pagefind/package.json'));
    if (text !== undefined) return `pagefind ${(JSON.parse(text) as { version: string }).version}`;
  }
  return 'pagefind';
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
