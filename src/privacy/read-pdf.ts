import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { DocumentContent, DocumentPart, Unread } from './document-content.ts';
import { type HiddenFact, hiddenFacts } from './hidden-facts.ts';
import { namesSomeone } from './names-someone.ts';
import { xmpFacts } from './xmp-facts.ts';

const require = createRequire(import.meta.url);

/** What reading a PDF may take: seconds, pages, letters, and bytes of memory. */
export type PdfLimits = Readonly<{ seconds: number; pages: number; letters: number; bytes: number }>;

export const pdfLimits: PdfLimits = { seconds: 30, pages: 3000, letters: 20_000_000, bytes: 1_000_000_000 };

/** What the thread tells: the properties first, then page after page, at last how it ended. */
type Told =
  | Readonly<{ kind: 'properties'; author: string; xmp: string }>
  | Readonly<{ kind: 'page'; page: number; text: string }>
  | Readonly<{ kind: 'end'; fault?: string }>;

/**
 * Reads the text of a PDF by pages, with forms and remarks, and its properties. It is done in a thread of its own that can
 * be ended, for a PDF can be made so that reading it never ends. Pictures are looked at where they stand plainly.
 */
export async function readPdf(bytes: Uint8Array, limits = pdfLimits): Promise<DocumentContent> {
  const parts: DocumentPart[] = [];
  const facts = new Set<HiddenFact>(hiddenFacts(bytes).filter((fact) => fact !== 'comment'));
  let letters = 0;
  const end = await inThread(bytes, limits, (told) => {
    if (told.kind === 'end') return endOf(told.fault);
    if (told.kind === 'properties') {
      for (const fact of propertyFacts(told)) facts.add(fact);
      return undefined;
    }
    const { page, text } = told;
    parts.push({ where: { id: `halaman ${page}`, en: `page ${page}` }, text });
    letters += text.length;
    return parts.length > limits.pages || letters > limits.letters ? 'large' : undefined;
  });
  return { parts, facts: [...facts], unread: end === 'whole' ? undefined : end };
}

const propertyFacts = ({ author, xmp }: Readonly<{ author: string; xmp: string }>): readonly HiddenFact[] => [
  ...(namesSomeone(author) ? (['owner'] as const) : []),
  ...xmpFacts(xmp),
];

/** How the library's faults are called here. */
const endOf = (fault: string | undefined): Unread | 'whole' =>
  fault === undefined ? 'whole' : fault === 'PasswordException' ? 'locked' : 'broken';

/** Runs the thread until it, what it tells, the clock or the memory says how it ends. */
function inThread(
  bytes: Uint8Array,
  limits: PdfLimits,
  onTold: (told: Told) => Unread | 'whole' | undefined,
): Promise<Unread | 'whole'> {
  const worker = new Worker(threadCode, {
    eval: true,
    workerData: { library: require.resolve('unpdf'), bytes: bytes.slice() },
    resourceLimits: { maxOldGenerationSizeMb: limits.bytes / 1e6 },
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve) => {
    const before = process.memoryUsage.rss();
    const deadline = performance.now() + limits.seconds * 1000;
    const watch = setInterval(() => {
      if (performance.now() > deadline) end('slow');
      else if (process.memoryUsage.rss() - before > limits.bytes) end('large');
    }, 50);
    let ended = false;
    const end = (result: Unread | 'whole'): void => {
      if (ended) return;
      ended = true;
      clearInterval(watch);
      void worker.terminate().then(() => resolve(result));
    };
    // The thread tells nothing but what its code below posts.
    worker.on('message', (told: Told) => {
      // What the thread has sent already still comes while it is ended.
      const result = ended ? undefined : onTold(told);
      if (result !== undefined) end(result);
    });
    worker.on('error', (error) =>
      end('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'large' : 'broken'),
    );
    worker.on('exit', () => end('broken'));
  });
}

/** A text and no file of its own, so that it runs the same from `src/` and in the compiled program. */
const threadCode = `
const { parentPort, workerData } = require('node:worker_threads');
const { getDocumentProxy } = require(workerData.library);
const told = (message) => parentPort.postMessage(message);
async function read() {
  const pdf = await getDocumentProxy(workerData.bytes, { verbosity: 0 });
  const { info, metadata } = await pdf.getMetadata();
  const xmp = metadata ? String(metadata.getRaw()) : '';
  told({ kind: 'properties', author: String(info.Author ?? ''), xmp });
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const proxy = await pdf.getPage(page);
    const { items } = await proxy.getTextContent();
    const notes = (await proxy.getAnnotations()).flatMap(({ fieldValue, contentsObj, url }) =>
      [fieldValue, contentsObj && contentsObj.str, url].flat().filter((text) => typeof text === 'string' && text));
    const text = items.map(({ str, hasEOL }) => str + (hasEOL ? '\\n' : '')).join('');
    told({ kind: 'page', page, text: [text, ...notes].join('\\n') });
    proxy.cleanup();
  }
}
read().then(() => told({ kind: 'end' }), (error) => told({ kind: 'end', fault: error.name }));
`;
