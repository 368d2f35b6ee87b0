import { sha256 } from '../../../core/hash.ts';
import { urlOfFile } from '../../../core/url.ts';
import { withoutAdded } from '../../added-texts.ts';
import type { Answer } from '../client/answer.ts';
import type { ListedFile, Rules } from '../rules.ts';

const packedEnding = /\.(gz|br)$/;

/** Whether a file is the compressed companion of another. */
export const isCompanion = (path: string, { files }: Rules): boolean =>
  packedEnding.test(path) && files.has(path.replace(packedEnding, ''));

/** Whether an answer brought the built bytes, as they are or under what the settings let a CDN add. */
export function isBuilt(answer: Answer, file: ListedFile, rules: Rules): boolean {
  if (answer.hash === file.sha256) return true;
  if (!isCompanion(file.path, rules)) {
    return /^text\/html/.test(file.type) && isBuiltBelow(answer, { url: urlOfFile(file.path), file, rules });
  }
  // A server may send it as it lies there, and say that it is the packed text; a CDN may unpack that.
  const plain = rules.files.get(file.path.replace(packedEnding, ''));
  return answer.sentHash === file.sha256 || answer.hash === plain?.sha256;
}

/** Whether a page is the built one without what the settings let a CDN add at a site URL. */
export function isBuiltBelow(
  { body }: Answer,
  { url, file, rules }: Readonly<{ url: string; file: ListedFile; rules: Rules }>,
): boolean {
  const { exceptions } = rules.manifest.serving;
  if (exceptions.length === 0) return false;
  return sha256(withoutAdded(body.toString(), url, exceptions)) === file.sha256;
}
