import { execFileSync } from 'node:child_process';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import type { FaultySite, FaultySites } from './faulty-site.ts';

const page = { 'content/pages/profil.md': '---\ntitle: Profil\n---\n\nIsi.\n' };
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const elliptic = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });

/** A private key as the text of its file. */
const pemOf = (key: KeyObject, lock?: Readonly<{ cipher: string; passphrase: string }>): string =>
  String(key.export({ type: 'pkcs8', format: 'pem', ...lock }));

/** A build that is told to sign with a file of the site's folder that holds this. */
const signedWith = (text: string | undefined, said: Pick<FaultySite, 'id' | 'en'>): FaultySite => ({
  files: { ...page, 'kec-key.pem': text },
  args: ['--sign', 'kec-key.pem'],
  tamper: (root) => text !== undefined && chmodSync(join(root, 'kec-key.pem'), 0o600),
  exit: 2,
  ...said,
});

/** Problems of the keys that sign a site. */
export const keyProblems: FaultySites = {
  'KEC-KEY: missing': signedWith(undefined, {
    id: [
      'kec-key.pem error KEC-KEY Kunci ini tidak dapat dipakai: berkasnya tidak ada.',
      '  Periksa namanya, atau buat kunci baru: kec keygen',
    ],
    en: [
      'kec-key.pem error KEC-KEY This key cannot be used: there is no such file.',
      '  Check its name, or make a key: kec keygen',
    ],
  }),
  'KEC-KEY: no key': signedWith('rahasia\n', {
    id: [
      'kec-key.pem error KEC-KEY Kunci ini tidak dapat dipakai: isinya bukan kunci PEM.',
      '  Pakai berkas yang dibuat oleh kec keygen, seluruhnya dari baris BEGIN sampai END.',
    ],
    en: [
      'kec-key.pem error KEC-KEY This key cannot be used: it is not a key in PEM form.',
      '  Use a file made by kec keygen, all of it from the line BEGIN to the line END.',
    ],
  }),
  'KEC-KEY: with a password': signedWith(pemOf(privateKey, { cipher: 'aes-256-cbc', passphrase: 'sandi' }), {
    id: [
      'kec-key.pem error KEC-KEY Kunci ini tidak dapat dipakai: kuncinya bersandi.',
      '  Buka sandinya: openssl pkey -in BERKAS -out kec-key.pem, atau buat kunci baru: kec keygen',
    ],
    en: [
      'kec-key.pem error KEC-KEY This key cannot be used: it is protected by a password.',
      '  Take the password off: openssl pkey -in FILE -out kec-key.pem, or make a new key: kec keygen',
    ],
  }),
  'KEC-KEY: of another kind': signedWith(pemOf(elliptic.privateKey), {
    id: [
      'kec-key.pem error KEC-KEY Kunci ini tidak dapat dipakai: jenisnya bukan Ed25519.',
      '  Buat kunci baru: kec keygen',
    ],
    en: [
      'kec-key.pem error KEC-KEY This key cannot be used: it is not an Ed25519 key.',
      '  Make a new key: kec keygen',
    ],
  }),
  'KEC-KEY: the public one': signedWith(String(publicKey.export({ type: 'spki', format: 'pem' })), {
    id: [
      'kec-key.pem error KEC-KEY Kunci ini tidak dapat dipakai: itu kunci publik.',
      '  Untuk menandatangani pakai kunci privatnya, kec-key.pem.',
    ],
    en: [
      'kec-key.pem error KEC-KEY This key cannot be used: it is the public key.',
      '  Signing needs the private key, kec-key.pem.',
    ],
  }),
  'KEC-KEY: a folder': {
    files: page,
    args: ['--sign', 'content'],
    exit: 2,
    id: [
      'content error KEC-KEY Kunci ini tidak dapat dipakai: berkasnya tidak dapat dibaca.',
      '  Periksa hak akses berkas itu.',
    ],
    en: [
      'content error KEC-KEY This key cannot be used: the file cannot be read.',
      '  Check the permissions of that file.',
    ],
  },
  'KEC-KEY: none in the environment': {
    files: page,
    args: ['--sign'],
    exit: 2,
    id: [
      'error KEC-KEY Kunci ini tidak dapat dipakai: variabel KEC_SIGN_KEY kosong.',
      '  Isi KEC_SIGN_KEY dengan seluruh teks kec-key.pem, atau sebut berkasnya: kec build --sign kec-key.pem',
    ],
    en: [
      'error KEC-KEY This key cannot be used: the variable KEC_SIGN_KEY is empty.',
      '  Put the whole text of kec-key.pem into KEC_SIGN_KEY, or name the file: kec build --sign kec-key.pem',
    ],
  },
  'KEC-KEY-OPEN': {
    files: { ...page, 'kec-key.pem': pemOf(privateKey) },
    args: ['--sign', 'kec-key.pem'],
    tamper: (root) => chmodSync(join(root, 'kec-key.pem'), 0o644),
    exit: 0,
    id: [
      'kec-key.pem peringatan KEC-KEY-OPEN Pengguna lain di komputer ini dapat membaca kunci privat ini.',
      '  Tutup: chmod 600 kec-key.pem',
    ],
    en: [
      'kec-key.pem warning KEC-KEY-OPEN Other users of this machine can read this private key.',
      '  Close it: chmod 600 kec-key.pem',
    ],
  },
  'KEC-KEY-EXISTS': {
    files: { ...page, 'kec-key.pem': pemOf(privateKey) },
    command: ['keygen'],
    exit: 1,
    id: [
      'error KEC-KEY-EXISTS "kec-key.pem" sudah ada dan tidak ditimpa; tidak ada yang ditulis.',
      '  Pakai kunci yang sudah ada, atau beri nama lain dengan --out.',
    ],
    en: [
      'error KEC-KEY-EXISTS "kec-key.pem" exists and is not overwritten; nothing was written.',
      '  Use the key that exists, or give another name with --out.',
    ],
  },
  'KEC-KEY-EXPOSED': {
    files: page,
    tamper: (root) => execFileSync('git', ['init', '--quiet', root]),
    command: ['keygen', '--out', 'content/kunci'],
    exit: 0,
    id: [
      'content/kunci.pem peringatan KEC-KEY-EXPOSED Kunci privat ini berada di folder git dan tidak dikecualikan, jadi dapat ikut terkirim.',
      '  Pindahkan ke luar folder itu, atau tambahkan namanya ke .gitignore sebelum commit berikutnya.',
      'content/kunci.pem peringatan KEC-KEY-EXPOSED Kunci privat ini berada di folder situs, jadi dapat ikut terbit.',
      '  Pindahkan sekarang ke luar content/ dan dist/.',
    ],
    en: [
      'content/kunci.pem warning KEC-KEY-EXPOSED This private key is in a git folder and not ignored, so that it may be pushed along.',
      '  Move it out of that folder, or add its name to .gitignore before the next commit.',
      'content/kunci.pem warning KEC-KEY-EXPOSED This private key is in a folder of the site, so that it may be published along.',
      '  Move it out of content/ and dist/ now.',
    ],
  },
};
