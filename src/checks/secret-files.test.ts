import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { secretFiles } from './secret-files.ts';

const codesOf = async (cause: string, text: string): Promise<readonly string[]> =>
  (await secretFiles({ path: 'x', cause, bytes: Buffer.from(text) })).map(({ code }) => code);

const pem = (kind: 'pkcs8' | 'pkcs1'): string =>
  generateKeyPairSync('rsa', { modulusLength: 2048 })
    .privateKey.export({ type: kind, format: 'pem' })
    .toString();

test.each([
  ['a key of kec or openssl', 'content/static/kec-key.pem', pem('pkcs8'), ['KEC-SECRET']],
  ['an older key, after other text', 'content/static/catatan.txt', `kunci:\n${pem('pkcs1')}`, ['KEC-SECRET']],
  ['a program by its name', 'content/static/shell.php', '', ['KEC-PROGRAM']],
  ['a program in a picture', 'content/static/logo.bin', '<?php system($_GET[0]);', ['KEC-PROGRAM']],
  ['a script', 'content/static/pasang', '#!/bin/sh\n', ['KEC-PROGRAM']],
  ['a public key', 'content/static/kec-key.pub.pem', '-----BEGIN PUBLIC KEY-----\n', []],
  ['a text about PHP', 'content/static/panduan.txt', 'Baris pertama berkas PHP adalah <?php.', []],
  ['what kec makes itself', 'lists.news', '-----BEGIN PRIVATE KEY-----', []],
])('%s', async (_, cause, text, codes) => {
  expect(await codesOf(cause, text)).toEqual(codes);
});
