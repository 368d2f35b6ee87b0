import { defineProblem, type Problem } from '../core/problem.ts';
import type { PublishedFile } from './check.ts';

export const secretPublished = defineProblem<Record<never, never>>({
  code: 'KEC-SECRET',
  severity: 'error',
  summary: {
    id: 'Kunci rahasia di antara berkas yang terbit.',
    en: 'A private key among the published files.',
  },
  message: () => ({
    id: 'Berkas ini berisi kunci rahasia, dan akan dapat diunduh siapa saja.',
    en: 'This file holds a private key, and anybody could download it.',
  }),
  hint: () => ({
    id: 'Pindahkan ke luar content/. Bila pernah terbit, buat kunci baru (kec keygen) dan ganti yang lama di mana pun dipakai.',
    en: 'Move it out of content/. If it has been online, make a new one (kec keygen) and replace the old wherever it is used.',
  }),
});

export const programPublished = defineProblem<Record<never, never>>({
  code: 'KEC-PROGRAM',
  severity: 'warning',
  summary: {
    id: 'Program peladen di antara berkas yang terbit.',
    en: 'A program for a server among the published files.',
  },
  message: () => ({
    id: 'Ini program yang dijalankan peladen; situs berkas tidak memerlukannya, dan penyusup menyukainya.',
    en: 'This is a program that a server runs; a site of files needs none, and intruders like them.',
  }),
  hint: () => ({
    id: 'Hapus. Bila tidak ada yang mengenalinya, periksa siapa yang menaruhnya dan ganti sandi repositori.',
    en: 'Delete it. If nobody knows it, find out who put it there and change the passwords of the repository.',
  }),
});

/** The line that begins a private key in PEM form (RFC 7468), of whatever kind. */
const privateKey = /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----/;

/** Bytes in which a key or a program shows itself. */
const beginning = 65_536;

const programName = /\.(php\d?|phtml|phar|cgi|pl|py|rb|aspx?|jspx?|shtml|sh)$/i;

/** No file that is copied holds a private key, or is a program that a server would run. */
export async function secretFiles({ cause, bytes }: PublishedFile): Promise<readonly Problem[]> {
  if (!cause.startsWith('content/')) return [];
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, beginning)).toString(
    'latin1',
  );
  const place = { file: cause };
  return [
    ...(privateKey.test(text) ? [secretPublished(place, {})] : []),
    ...(programName.test(cause) || /^(<\?php|#!)/.test(text) ? [programPublished(place, {})] : []),
  ];
}
