/**
 * Whether a compound file is a document of today that is locked by a password: Office packs it into the format of old
 * documents, in a stream of this name (MS-OFFCRYPTO, 2.3.4).
 */
export const isLocked = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('EncryptedPackage', 0, 'utf16le');
