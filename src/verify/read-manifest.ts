import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Manifest, parseManifest } from '../build/manifest.ts';
import { type Checked, defineProblem } from '../core/problem.ts';
import { checkSignature } from './check-signature.ts';

export const manifestRefused = defineProblem<{ fault: 'missing' | 'foreign' | 'answer'; detail: string }>({
  code: 'KEC-MANIFEST',
  severity: 'error',
  summary: {
    id: 'Manifes pembanding tidak dapat dipakai.',
    en: 'The manifest to compare with cannot be used.',
  },
  message: ({ fault, detail }) =>
    ({
      missing: { id: 'Manifes ini tidak ada.', en: 'There is no such manifest.' },
      foreign: {
        id: 'Ini bukan manifes, atau dibuat oleh kec versi lain.',
        en: 'This is no manifest, or one of another version of kec.',
      },
      answer: {
        id: `Manifes tidak dapat diambil (${detail}).`,
        en: `The manifest cannot be fetched (${detail}).`,
      },
    })[fault],
  hint: () => ({
    id: 'Jalankan kec build di folder situs, atau sebut salinan .kec/manifest.json dengan --manifest.',
    en: 'Run kec build in the folder of the site, or name a copy of .kec/manifest.json with --manifest.',
  }),
});

/** Where a manifest is and who has to have signed it. */
export type ManifestSource = Readonly<{
  /** A file or an http(s) address; its signature is expected beside it, under its name with `.sig`. */
  place: string;
  /** Relative files are below this folder. */
  cwd: string;
  /** The public key as PEM; no signature is asked for where it is undefined. */
  publicKey: string | undefined;
}>;

/** Bytes of a manifest that are taken; a site of 100,000 files has a quarter of them. */
const most = 64_000_000;

/** Milliseconds that the server of a manifest is given. */
const patience = 60_000;

/** Reads a manifest. One that does not match its signature is refused. */
export async function readManifestAt({
  place,
  cwd,
  publicKey,
}: ManifestSource): Promise<Checked<Manifest | undefined>> {
  const refused = (fault: 'missing' | 'foreign' | 'answer', detail = '') => ({
    value: undefined,
    problems: [manifestRefused({ file: place }, { fault, detail })],
  });
  const bytes = await bytesAt(place, cwd);
  if (typeof bytes === 'string') return refused('answer', bytes);
  if (bytes === undefined) return refused('missing');
  if (publicKey !== undefined) {
    const signature = await bytesAt(signaturePlace(place), cwd);
    const given = {
      manifest: bytes,
      signature: Buffer.isBuffer(signature) ? signature : undefined,
      publicKey,
    };
    const problems = checkSignature(given);
    if (problems.length > 0) return { value: undefined, problems };
  }
  const manifest = parseManifest(bytes.toString());
  return manifest ? { value: manifest, problems: [] } : refused('foreign');
}

/** A query stays at the end. */
function signaturePlace(place: string): string {
  if (!isAddress(place)) return `${place}.sig`;
  const url = new URL(place);
  url.pathname += '.sig';
  return url.href;
}

const isAddress = (place: string): boolean => /^https?:\/\//i.test(place) && URL.canParse(place);

/** Bytes; undefined where there is nothing, and a word for what went wrong on the way. */
async function bytesAt(place: string, cwd: string): Promise<Buffer | string | undefined> {
  if (isAddress(place)) return fetched(place);
  try {
    return readFileSync(resolve(cwd, place));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function fetched(address: string): Promise<Buffer | string | undefined> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(patience) });
    if (answer.status === 404) return undefined;
    if (!answer.ok || answer.body === null) return String(answer.status);
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of answer.body) {
      parts.push(part);
      size += part.length;
      if (size > most) return `> ${most / 1e6} MB`;
    }
    return Buffer.concat(parts);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { cause } = error;
    return cause instanceof Error && 'code' in cause ? String(cause.code) : error.message;
  }
}
