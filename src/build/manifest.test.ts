import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plainHead } from '../../tests/support/manifest-head.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { manifestName, manifestOf, manifestText, parseManifest, readManifest } from './manifest.ts';

const rows = [
  { path: 'index.html', size: 7, sha256: 'a'.repeat(64) },
  { path: '.htaccess', size: 3, sha256: 'b'.repeat(64), served: false as const },
  { path: 'foto.webp', size: 9, sha256: 'c'.repeat(64) },
];

test('a manifest can be read back as it was, sorted and with the types of its files', () => {
  const manifest = manifestOf(rows, { ...plainHead, linkedHosts: ['a.example', 'b".example'] });
  expect(parseManifest(manifestText(manifest))).toEqual(manifest);
  expect(manifest.files.map(({ path, type }) => [path, type])).toEqual([
    ['.htaccess', 'application/octet-stream'],
    ['foto.webp', 'image/webp'],
    ['index.html', 'text/html; charset=utf-8'],
  ]);
});

test('the hash covers the files in any order, and nothing of how they were made or are served', () => {
  const { hash } = manifestOf(rows, plainHead);
  const elsewhere = {
    site: 'https://lain.go.id/',
    made: { kec: '9.9.9', node: '99.0.0', libraries: { sharp: '9.9.9' }, commit: 'd'.repeat(40) },
    serving: { ...plainHead.serving, mobile: '{url}amp/' },
    linkedHosts: ['a.example'],
  };
  expect(manifestOf([...rows].reverse(), elsewhere).hash).toBe(hash);
  expect(manifestOf(rows.slice(1), plainHead).hash).not.toBe(hash);
  const served = rows.map(({ path, size, sha256 }) => ({ path, size, sha256 }));
  expect(manifestOf(served, plainHead).hash).not.toBe(hash);
});

test('a manifest of an earlier version, which names no foreign hosts, is one all the same', () => {
  const text = manifestText(manifestOf(rows, plainHead));
  expect(text).not.toContain('linkedHosts');
  expect(parseManifest(text)).toMatchObject({ schema: 2 });
  expect(parseManifest(text)?.linkedHosts).toBeUndefined();
});

test.each([
  ['no JSON', '{ "schema": 2'],
  ['another version', '{ "schema": 1, "hash": "", "files": [] }'],
  ['a file without a hash', manifestText(manifestOf(rows, plainHead)).replaceAll('"sha256"', '"md5"')],
  ['one without a whole address', manifestText(manifestOf(rows, { ...plainHead, site: 'contoh.go.id' }))],
])('%s is no manifest', (_, text) => {
  expect(parseManifest(text)).toBeUndefined();
});

test('what an earlier version of kec wrote still belongs to it', () => {
  const folder = tempFolder();
  const file = '{"path":"index.html","size":7,"sha256":"aa"}';
  writeFileSync(join(folder, manifestName), `{ "schema": 1, "hash": "bb", "files": [\n${file}\n] }\n`);
  expect(readManifest(folder)).toEqual({ hash: 'bb', files: [JSON.parse(file)] });
  expect(readManifest(tempFolder())).toBeUndefined();
});

test('what a build wrote still belongs to it where the rest of its manifest is spoilt', () => {
  const folder = tempFolder();
  const manifest = manifestOf(rows, { ...plainHead, linkedHosts: ['a.example'] });
  writeFileSync(join(folder, manifestName), manifestText(manifest).replace('[\n  "a.example"\n]', '1'));
  expect(readManifest(folder)).toMatchObject({ hash: manifest.hash, linkedHosts: undefined });
});
