import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { sha256 } from './hash.ts';

/** Why a text is not the key that is wanted: `public` and `private` are the other half of the pair. */
export type KeyFault = 'no-key' | 'encrypted' | 'other-kind' | 'public' | 'private';

/** A key, or why there is none. */
export type ReadKey = Readonly<{ key: KeyObject } | { fault: KeyFault }>;

/** The private Ed25519 key of a PEM text (PKCS #8). */
export function privateKeyOf(pem: string): ReadKey {
  if (pem.includes('ENCRYPTED')) return { fault: 'encrypted' };
  if (pem.includes('-BEGIN PUBLIC KEY-')) return { fault: 'public' };
  return readAs(createPrivateKey, pem);
}

/** The public Ed25519 key of a PEM text (SPKI). A private key is refused: it has no place where one only judges. */
export function publicKeyOf(pem: string): ReadKey {
  return pem.includes('PRIVATE KEY-') ? { fault: 'private' } : readAs(createPublicKey, pem);
}

/** What two people compare to know that they have the same key: the SHA-256 of the public key (SPKI, DER), in hex. */
export const fingerprintOf = (key: KeyObject): string =>
  sha256((key.type === 'private' ? createPublicKey(key) : key).export({ type: 'spki', format: 'der' }));

function readAs(create: (pem: string) => KeyObject, pem: string): ReadKey {
  try {
    const key = create(pem);
    return key.asymmetricKeyType === 'ed25519' ? { key } : { fault: 'other-kind' };
  } catch (error) {
    // Whatever OpenSSL says of a text that it cannot read: its codes differ between versions.
    if (error instanceof Error) return { fault: 'no-key' };
    throw error;
  }
}
