import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { sourceCommit } from './made-with.ts';

const identity = ['-c', 'user.name=a', '-c', 'user.email=a@b.invalid', '-c', 'commit.gpgsign=false'];

test('the commit of a site is named while its files are those of the commit', async () => {
  const root = tempFolder();
  const git = (...args: string[]) =>
    String(execFileSync('git', [...identity, ...args], { cwd: root })).trim();
  expect(await sourceCommit(root)).toBeUndefined();
  git('init', '-q');
  expect(await sourceCommit(root)).toBeUndefined();
  writeFileSync(join(root, 'a.md'), 'a');
  git('add', '.');
  git('commit', '-qm', 'a');
  git('tag', 'v1');
  const commit = git('rev-parse', 'HEAD');
  expect(await sourceCommit(root)).toBe(commit);
  writeFileSync(join(root, 'b.md'), 'not known to git');
  expect(await sourceCommit(root)).toBe(commit);
  writeFileSync(join(root, 'a.md'), 'changed');
  expect(await sourceCommit(root)).toBeUndefined();
});
