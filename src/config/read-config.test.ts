import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from './read-config.ts';

const overrides = { baseUrl: undefined, now: 0, include: { drafts: false, future: false, expired: false } };

function read(files: Readonly<Record<string, string | Buffer>>) {
  const root = mkdtempSync(join(tmpdir(), 'kec-config-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return readConfig(root, overrides);
}

const settings = 'title: A\nurl: https://contoh.go.id/\n';

test('the settings stand in content/site.yaml, with or without a byte order mark', () => {
  expect(read({ 'content/site.yaml': settings }).value?.title).toBe('A');
  expect(read({ 'content/site.yaml': `\uFEFF${settings}` }).value?.title).toBe('A');
});

test('without them, the message gives the two lines that are needed', () => {
  const [problem] = read({}).problems;
  expect(problem).toMatchObject({ code: 'KEC-SETTINGS-MISSING', place: { file: 'content/site.yaml' } });
  expect(problem?.hint.id).toContain('title: Kecamatan Contoh\nurl: https://contoh.go.id/');
});

test.each(['content/site.yml', 'site.yaml', 'site.yml'])(
  'in %s they are found and have to be renamed',
  (name) => {
    expect(read({ [name]: settings }).problems[0]?.hint.en).toBe(`Rename ${name} to content/site.yaml.`);
  },
);
