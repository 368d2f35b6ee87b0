import type { Text } from '../../core/language.ts';
import type { Place, Problem } from '../../core/problem.ts';
import { controlChanged, hostFile, ownerProof, programFound } from './folder-problems.ts';

/** How much of a file is looked at to know what it is, in bytes. */
export const headBytes = 65_536;

/**
 * What a file is that is not as it was built: `head` is its beginning, a character for each byte. Undefined for a file
 * of no special kind.
 */
export function specialProblem(
  path: string,
  head: string,
  { listed }: Readonly<{ listed: boolean }>,
): Problem | undefined {
  const place = { file: path };
  if (isControl(path)) return controlChanged(place, { listed });
  if (isProgramText(head) || (!listed && isProgramName(path))) return programFound(place, { listed });
  return listed ? undefined : harmless(place, head);
}

/** What Apache, PHP, IIS, Netlify and Cloudflare Pages take orders from, in whatever folder it is. */
const isControl = (path: string): boolean =>
  /(^|\/)(\.htaccess|\.user\.ini|php\.ini|web\.config|_headers|_redirects|_worker\.js)$/i.test(path);

/** Apache may run `gambar.php.jpg` as well, depending on its settings. */
const isProgramName = (path: string): boolean =>
  /\.(php\d?|phps|pht|phtml|phar)(\.[^./]*)*$/i.test(path) ||
  /\.(f?cgi|pl|py|rb|sh|bash|lua|asp|aspx|ashx|asmx|asax|jspx?|cfm|shtml?|stm)$/i.test(path);

/** PHP hides behind the first bytes of a picture as well: `GIF89a<?php`. */
const isProgramText = (head: string): boolean =>
  /^(\xEF\xBB\xBF)?\s{0,99}(#!|<\?[=\s]|<%)/.test(head) || /<\?php/i.test(head);

type Known = Readonly<{
  path: RegExp;
  /** All that the file holds; a file of the same name that holds anything else is like any other. */
  holds: (head: string, name: string) => boolean;
  problem: (place: Place) => Problem;
}>;

const ofHost =
  (what: Text) =>
  (place: Place): Problem =>
    hostFile(place, { what });

const proofFor =
  (engine: string) =>
  (place: Place): Problem =>
    ownerProof(place, { engine });

/** What honest hosts, systems and search engines leave in the folder of a site, known by name and content. */
const knownFiles: readonly Known[] = [
  {
    // RFC 8555, section 8.3: the token, a point, and the thumbprint of the account's key.
    path: /^\.well-known\/acme-challenge\/[\w-]+$/,
    holds: (head, name) => head.startsWith(`${name}.`) && /^[\w-]+\.[\w-]{43}\s{0,2}$/.test(head),
    problem: ofHost({ id: 'bukti untuk sertifikat HTTPS', en: 'a proof for the HTTPS certificate' }),
  },
  {
    path: /^\.well-known\/pki-validation\/[\w-]+\.txt$/,
    holds: (head) => /^[\w.-]{1,99}(\s{1,2}[\w.-]{1,99}){0,2}\s{0,2}$/.test(head),
    problem: ofHost({ id: 'bukti untuk sertifikat HTTPS', en: 'a proof for the HTTPS certificate' }),
  },
  {
    path: /^\.ftpquota$/,
    holds: (head) => /^\d{1,20} \d{1,20}\s{0,2}$/.test(head),
    problem: ofHost({ id: 'hitungan jatah disk', en: 'a count of the disk quota' }),
  },
  {
    path: /(^|\/)\.DS_Store$/,
    holds: (head) => head.startsWith('\0\0\0\x01Bud1'),
    problem: ofHost({ id: 'catatan Finder (macOS)', en: 'notes of the Finder (macOS)' }),
  },
  {
    path: /^google[0-9a-f]{16}\.html$/,
    holds: (head, name) => /^google-site-verification: (\S{1,99})\s{0,2}$/.exec(head)?.[1] === name,
    problem: proofFor('Google Search Console'),
  },
  {
    path: /^BingSiteAuth\.xml$/,
    holds: (head) =>
      /^<\?xml version="1\.0"\?>\s{0,9}<users>\s{0,9}<user>[0-9A-F]{32}<\/user>\s{0,9}<\/users>\s{0,9}$/.test(
        head,
      ),
    problem: proofFor('Bing Webmaster Tools'),
  },
];

function harmless(place: Place, head: string): Problem | undefined {
  const name = place.file.split('/').at(-1) ?? '';
  return knownFiles.find(({ path, holds }) => path.test(place.file) && holds(head, name))?.problem(place);
}
