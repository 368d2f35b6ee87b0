import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { plainHead } from '../../tests/support/manifest-head.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { sha256 } from '../core/hash.ts';
import { manifestName, manifestOf, manifestText } from './manifest.ts';
import { createPacker } from './packed.ts';

const text = Buffer.from('Teks yang panjang. '.repeat(100));
const rowOf = (path: string, bytes: Uint8Array) => ({ path, size: bytes.byteLength, sha256: sha256(bytes) });

function foldersWith(files: Readonly<Record<string, Uint8Array>>) {
  const root = tempFolder();
  const folders = { out: join(root, 'dist'), state: join(root, '.kec') };
  for (const folder of Object.values(folders)) mkdirSync(folder);
  for (const [path, bytes] of Object.entries(files)) writeFileSync(join(folders.out, path), bytes);
  const rows = Object.entries(files).map(([path, bytes]) => rowOf(path, bytes));
  writeFileSync(join(folders.state, manifestName), manifestText(manifestOf(rows, plainHead)));
  return folders;
}

const pack = (
  folders: ReturnType<typeof foldersWith>,
  bytes: Uint8Array = text,
  output: Partial<Parameters<ReturnType<typeof createPacker>>[0]> = {},
) => {
  const path = output.path ?? 'a.html';
  return createPacker(folders)(
    { path, root: 'site', served: true, ...output },
    { row: rowOf(path, bytes), bytes: () => bytes },
  );
};

const made = (companions: ReturnType<typeof pack>) =>
  companions.map((one) => (one.kind === 'made' ? one.bytes : Buffer.alloc(0)));

test('a text has a companion for gzip and one for Brotli, which unpack to it', () => {
  const companions = pack(foldersWith({}));
  expect(companions.map(({ path }) => path)).toEqual(['a.html.gz', 'a.html.br']);
  const [gz = text, br = text] = made(companions);
  expect([gunzipSync(gz), brotliDecompressSync(br)]).toEqual([text, text]);
});

test('the head of a gzip file says neither when nor where it was made', () => {
  const [gz = text] = made(pack(foldersWith({})));
  expect([...gz.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
});

test.each([
  ['a picture', { path: 'a.webp' }, text],
  ['a file that the server eats', { path: 'a.txt', served: false }, text],
  ['a file of the administrator', { path: 'a.json', root: 'state' }, text],
  ['a short text', {}, text.subarray(0, 512)],
] as const)('%s has none', (_, output, bytes) => {
  expect(pack(foldersWith({}), bytes, output)).toEqual([]);
});

test('the companions of a text that is as it was are taken as they are', () => {
  const [gz = text, br = text] = made(pack(foldersWith({})));
  const folders = foldersWith({ 'a.html': text, 'a.html.gz': gz, 'a.html.br': br });
  expect(pack(folders).map(({ kind }) => kind)).toEqual(['same', 'same']);
  writeFileSync(join(folders.out, 'a.html.gz'), 'rusak');
  expect(pack(folders).map(({ kind }) => kind)).toEqual(['made', 'same']);
  expect(pack(folders, Buffer.concat([text, text])).map(({ kind }) => kind)).toEqual(['made', 'made']);
});
