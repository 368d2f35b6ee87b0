import { sign } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type KeyFault, privateKeyOf } from '../core/ed25519.ts';
import type { Text } from '../core/language.ts';
import { type Checked, defineProblem, type Problem } from '../core/problem.ts';

/** Gives the Ed25519 signature of some bytes: 64 bytes, the same for the same bytes. */
export type Signer = (bytes: Uint8Array) => Uint8Array;

/** The environment variable that holds a private key where no file may: the secrets of a CI service. */
export const keyVariable = 'KEC_SIGN_KEY';

type Refusal = KeyFault | 'missing' | 'closed' | 'unset';

const refusals: Readonly<Record<Refusal, Readonly<{ reason: Text; cure: Text }>>> = {
  missing: {
    reason: { id: 'berkasnya tidak ada', en: 'there is no such file' },
    cure: {
      id: 'Periksa namanya, atau buat kunci baru: kec keygen',
      en: 'Check its name, or make a key: kec keygen',
    },
  },
  closed: {
    reason: { id: 'berkasnya tidak dapat dibaca', en: 'the file cannot be read' },
    cure: { id: 'Periksa hak akses berkas itu.', en: 'Check the permissions of that file.' },
  },
  unset: {
    reason: { id: `variabel ${keyVariable} kosong`, en: `the variable ${keyVariable} is empty` },
    cure: {
      id: `Isi ${keyVariable} dengan seluruh teks kec-key.pem, atau sebut berkasnya: kec build --sign kec-key.pem`,
      en: `Put the whole text of kec-key.pem into ${keyVariable}, or name the file: kec build --sign kec-key.pem`,
    },
  },
  'no-key': {
    reason: { id: 'isinya bukan kunci PEM', en: 'it is not a key in PEM form' },
    cure: {
      id: 'Pakai berkas yang dibuat oleh kec keygen, seluruhnya dari baris BEGIN sampai END.',
      en: 'Use a file made by kec keygen, all of it from the line BEGIN to the line END.',
    },
  },
  encrypted: {
    reason: { id: 'kuncinya bersandi', en: 'it is protected by a password' },
    cure: {
      id: 'Buka sandinya: openssl pkey -in BERKAS -out kec-key.pem, atau buat kunci baru: kec keygen',
      en: 'Take the password off: openssl pkey -in FILE -out kec-key.pem, or make a new key: kec keygen',
    },
  },
  'other-kind': {
    reason: { id: 'jenisnya bukan Ed25519', en: 'it is not an Ed25519 key' },
    cure: { id: 'Buat kunci baru: kec keygen', en: 'Make a new key: kec keygen' },
  },
  public: {
    reason: { id: 'itu kunci publik', en: 'it is the public key' },
    cure: {
      id: 'Untuk menandatangani pakai kunci privatnya, kec-key.pem.',
      en: 'Signing needs the private key, kec-key.pem.',
    },
  },
  private: {
    reason: { id: 'itu kunci privat', en: 'it is the private key' },
    cure: {
      id: 'Untuk memeriksa pakai kunci publiknya, kec-key.pub.pem; kunci privat tidak meninggalkan komputer yang membuat situs.',
      en: 'Checking needs the public key, kec-key.pub.pem; the private key never leaves the machine that builds the site.',
    },
  },
};

export const keyRefused = defineProblem<{ refusal: Refusal }>({
  code: 'KEC-KEY',
  severity: 'error',
  summary: { id: 'Kunci yang tidak dapat dipakai.', en: 'A key that cannot be used.' },
  message: ({ refusal }) => ({
    id: `Kunci ini tidak dapat dipakai: ${refusals[refusal].reason.id}.`,
    en: `This key cannot be used: ${refusals[refusal].reason.en}.`,
  }),
  hint: ({ refusal }) => refusals[refusal].cure,
});

export const keyOpen = defineProblem<{ file: string }>({
  code: 'KEC-KEY-OPEN',
  severity: 'warning',
  summary: {
    id: 'Kunci privat yang dapat dibaca pengguna lain.',
    en: 'A private key that other users can read.',
  },
  message: () => ({
    id: 'Pengguna lain di komputer ini dapat membaca kunci privat ini.',
    en: 'Other users of this machine can read this private key.',
  }),
  hint: ({ file }) => ({ id: `Tutup: chmod 600 ${file}`, en: `Close it: chmod 600 ${file}` }),
});

/** Reads the private key that signs, from a file (its path as given, relative to the site's folder). */
export function readSigningKey(root: string, file: string): Checked<Signer | undefined> {
  const text = readKeyFile(resolve(root, file));
  if ('refusal' in text) return { value: undefined, problems: [keyRefused({ file }, text)] };
  const { value, problems } = signerOf(text.pem, { file });
  return { value, problems: value && text.open ? [keyOpen({ file }, { file })] : problems };
}

/** The private key that signs as a text, which {@link keyVariable} holds. */
export const signingKeyOf = (pem: string | undefined): Checked<Signer | undefined> =>
  pem?.trim() ? signerOf(pem) : { value: undefined, problems: [keyRefused(undefined, { refusal: 'unset' })] };

function signerOf(pem: string, place?: Problem['place']): Checked<Signer | undefined> {
  const read = privateKeyOf(pem);
  if ('fault' in read) return { value: undefined, problems: [keyRefused(place, { refusal: read.fault })] };
  return { value: (bytes) => sign(null, bytes, read.key), problems: [] };
}

type KeyFile = Readonly<{ pem: string; open: boolean } | { refusal: Refusal }>;

function readKeyFile(path: string): KeyFile {
  try {
    const { mode } = statSync(path);
    // Windows has other means, and shows the same bits for every file.
    const open = process.platform !== 'win32' && (mode & 0o077) !== 0;
    return { pem: readFileSync(path, 'utf8'), open };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { refusal: 'missing' };
    if (code === 'EACCES' || code === 'EPERM' || code === 'EISDIR') return { refusal: 'closed' };
    throw error;
  }
}
