import { verify } from 'node:crypto';
import { keyRefused } from '../build/signing-key.ts';
import { fingerprintOf, publicKeyOf } from '../core/ed25519.ts';
import { defineProblem, type Problem } from '../core/problem.ts';

export const signatureMissing = defineProblem<{ fingerprint: string }>({
  code: 'KEC-SIGNATURE-MISSING',
  severity: 'error',
  summary: {
    id: 'Manifes tanpa tanda tangan, padahal kunci publik diberikan.',
    en: 'A manifest without a signature although a public key is given.',
  },
  message: () => ({
    id: 'Manifes ini tidak bertanda tangan, jadi tidak dapat dipercaya.',
    en: 'This manifest has no signature, so it cannot be trusted.',
  }),
  hint: ({ fingerprint }) => ({
    id: `Buat situs dengan kec build --sign kec-key.pem, dan ambil juga manifest.json.sig di sebelah manifesnya. Kunci yang dipakai memeriksa: ${fingerprint}`,
    en: `Build the site with kec build --sign kec-key.pem, and fetch manifest.json.sig beside the manifest as well. The key that checks: ${fingerprint}`,
  }),
});

export const signatureWrong = defineProblem<{ bytes: number; fingerprint: string }>({
  code: 'KEC-SIGNATURE-WRONG',
  severity: 'error',
  summary: {
    id: 'Tanda tangan yang tidak cocok dengan manifesnya.',
    en: 'A signature that does not match its manifest.',
  },
  message: ({ bytes }) =>
    bytes === signatureBytes
      ? {
          id: 'Tanda tangan tidak cocok: manifes ini diubah, atau dibuat dengan kunci lain.',
          en: 'The signature does not match: this manifest was changed, or signed with another key.',
        }
      : {
          id: `Tanda tangan ini rusak: ${bytes} bita, semestinya ${signatureBytes}.`,
          en: `This signature is damaged: ${bytes} bytes instead of ${signatureBytes}.`,
        },
  hint: ({ fingerprint }) => ({
    id: `Jangan pakai manifes ini. Ambil lagi bersama tanda tangannya dari komputer yang membuat situs, dan cocokkan sidik jari kuncinya: ${fingerprint}`,
    en: `Do not use this manifest. Fetch it again with its signature from the machine that builds the site, and compare the fingerprint of the key: ${fingerprint}`,
  }),
});

/** The length of an Ed25519 signature (RFC 8032, section 5.1.6). */
const signatureBytes = 64;

/**
 * Whether a manifest is what the owner of a key signed; no problem if so. `manifest` is the file byte for byte,
 * `signature` that of `manifest.json.sig` (undefined where there is none), `publicKey` the PEM text. The same without kec:
 *
 * @example
 * openssl pkeyutl -verify -pubin -inkey kec-key.pub.pem -rawin -in manifest.json -sigfile manifest.json.sig
 */
export function checkSignature(given: {
  readonly manifest: Uint8Array;
  readonly signature: Uint8Array | undefined;
  readonly publicKey: string;
}): readonly Problem[] {
  const { manifest, signature } = given;
  const read = publicKeyOf(given.publicKey);
  if ('fault' in read) return [keyRefused(undefined, { refusal: read.fault })];
  const fingerprint = fingerprintOf(read.key);
  if (signature === undefined) return [signatureMissing(undefined, { fingerprint })];
  if (verify(null, manifest, read.key, signature)) return [];
  return [signatureWrong(undefined, { bytes: signature.byteLength, fingerprint })];
}
