import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plainHead } from '../../tests/support/manifest-head.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { readTree } from '../../tests/support/tree.ts';
import { siteOutput } from '../core/output.ts';
import { commit, recover, signatureName } from './commit.ts';
import { type Folders, foldersOf } from './folders.ts';
import { journalFile } from './journal.ts';
import { manifestOf, readManifest } from './manifest.ts';
import type { Signer } from './signing-key.ts';
import { createStage, manifestRow } from './stage.ts';

/** Writes a site of some texts, as a build does. */
function write(folders: Folders, files: Readonly<Record<string, string>>, sign?: Signer): void {
  const previous = readManifest(folders.state);
  mkdirSync(folders.state, { recursive: true });
  const staged = stageAll(folders, files);
  commit(folders, {
    files: staged,
    manifest: manifestOf(staged.map(manifestRow), plainHead),
    previous,
    sign,
  });
}

function stageAll(folders: Folders, files: Readonly<Record<string, string>>) {
  const stage = createStage(folders, { precompress: false });
  return Object.entries(files).flatMap(([path, text]) =>
    stage(siteOutput(path, 'test', { kind: 'text', text: () => text }), Buffer.from(text)),
  );
}

const siteFolders = () => foldersOf(tempFolder(), { out: undefined, cache: undefined });

const textsOf = (folder: string) =>
  Object.fromEntries([...readTree(folder)].map(([path, bytes]) => [path, String(bytes)]));

test('a first build becomes the output folder, and leaves no staging behind', () => {
  const folders = siteFolders();
  write(folders, { 'index.html': 'beranda', 'a/index.html': 'a' });
  expect(textsOf(folders.out)).toEqual({ 'index.html': 'beranda', 'a/index.html': 'a' });
  expect(readdirSync(folders.state)).toEqual(['manifest.json']);
});

test('what is gone is deleted with the folders that it leaves empty; files of others stay', () => {
  const folders = siteFolders();
  write(folders, { 'index.html': 'x', '2024/a/index.html': 'a', '2024/b/index.html': 'b' });
  writeFileSync(join(folders.out, 'CNAME'), 'contoh.go.id');
  write(folders, { 'index.html': 'y', '2024/b/index.html': 'b' });
  expect(textsOf(folders.out)).toEqual({
    'index.html': 'y',
    '2024/b/index.html': 'b',
    CNAME: 'contoh.go.id',
  });
  expect(existsSync(join(folders.out, '2024/a'))).toBe(false);
});

test('a file may become a folder, and a folder a file', () => {
  const folders = siteFolders();
  write(folders, { layanan: 'berkas', 'profil/sejarah.html': 'halaman' });
  write(folders, { 'layanan/index.html': 'halaman', profil: 'berkas' });
  expect(textsOf(folders.out)).toEqual({ 'layanan/index.html': 'halaman', profil: 'berkas' });
});

test('a staged site without a journal is cleared away', () => {
  const folders = siteFolders();
  write(folders, { 'index.html': 'lama' });
  stageAll(folders, { 'index.html': 'baru' });
  recover(folders);
  expect(textsOf(folders.out)).toEqual({ 'index.html': 'lama' });
  expect(existsSync(folders.stage)).toBe(false);
});

test('a journal is completed, whatever part of it was done before', () => {
  const folders = siteFolders();
  write(folders, { 'index.html': 'lama', 'hapus/index.html': 'hapus' });
  stageAll(folders, { 'tambah/index.html': 'baru' });
  const journal = {
    out: '../dist',
    whole: false,
    clear: [],
    moves: [
      { root: 'site', path: 'index.html' },
      { root: 'site', path: 'tambah/index.html' },
    ],
    deletions: ['hapus/index.html', 'sudah-terhapus.html'],
  };
  writeFileSync(journalFile(folders.state), JSON.stringify(journal));
  recover(folders);
  expect(textsOf(folders.out)).toEqual({ 'index.html': 'lama', 'tambah/index.html': 'baru' });
  expect(existsSync(journalFile(folders.state))).toBe(false);
});

test('a signature that was still to come when the write stopped comes, and one of an older manifest goes first', () => {
  const folders = siteFolders();
  const signature = () => textsOf(folders.state)[signatureName];
  write(folders, { 'index.html': 'lama' }, () => Buffer.from('lama'));
  expect(signature()).toBe('lama');
  const journal = { out: '../dist', whole: false, clear: [], moves: [], deletions: [] };
  // Stopped between the two moves: the new manifest is in place, and the old signature is gone.
  mkdirSync(folders.stage);
  writeFileSync(join(folders.state, 'manifest.json'), 'baru');
  writeFileSync(join(folders.stage, signatureName), 'baru');
  writeFileSync(journalFile(folders.state), JSON.stringify(journal));
  recover(folders);
  expect(signature()).toBe('baru');
  // Stopped before both: what stands is of the manifest that goes, and the next is not signed.
  mkdirSync(folders.stage);
  writeFileSync(join(folders.stage, 'manifest.json'), 'lebih baru');
  writeFileSync(journalFile(folders.state), JSON.stringify(journal));
  recover(folders);
  expect(textsOf(folders.state)).toEqual({ 'manifest.json': 'lebih baru' });
});

test('an output folder of another name has a state of its own', () => {
  const root = tempFolder();
  const one = foldersOf(root, { out: 'a', cache: undefined });
  const other = foldersOf(root, { out: 'b', cache: undefined });
  expect(one.state).not.toBe(other.state);
  expect(foldersOf(root, { out: 'dist', cache: undefined }).state).toBe(join(root, '.kec'));
});
