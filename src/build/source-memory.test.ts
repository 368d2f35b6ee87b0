import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headOf } from '../../tests/support/heads.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { openSourceMemory, type SourceReading, sourceRow } from './source-memory.ts';

const reading = (title: string): SourceReading => ({
  head: headOf(title),
  holes: [{ kind: 'link', index: 0 }],
  problems: [],
});
const trust = { trusted: true, kept: true };

/** A file that holds two readings. */
function keptFile(): string {
  const file = join(tempFolder(), 'a', 'sources');
  openSourceMemory({ file, ...trust }).keep([
    sourceRow(reading('satu'), 'k1'),
    sourceRow(reading('dua\t“kutip”'), 'k2'),
  ]);
  return file;
}

describe('the memory of sources', () => {
  test('gives back what was kept under the same key', () => {
    const memory = openSourceMemory({ file: keptFile(), ...trust });
    expect(memory.find({ file: 'content/pages/satu.md', key: 'k1' })).toEqual(reading('satu'));
    expect(memory.find({ file: 'content/pages/satu.md', key: 'k2' })).toBeUndefined();
    expect(memory.find({ file: 'content/pages/tiga.md', key: 'k1' })).toBeUndefined();
  });

  test('takes rows without a text from what was kept', () => {
    const file = keptFile();
    const bare = { file: 'content/pages/satu.md', key: 'k1', text: undefined };
    openSourceMemory({ file, ...trust }).keep([bare, sourceRow(reading('tiga'), 'k3')]);
    const memory = openSourceMemory({ file, ...trust });
    expect(memory.readingOf(bare)).toEqual(reading('satu'));
    expect(memory.find({ file: 'content/pages/tiga.md', key: 'k3' })).toEqual(reading('tiga'));
    expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(3);
  });

  test.each<[string, (text: string) => string]>([
    ['was changed', (text) => text.replace('"title":"satu"', '"title":"sutu"')],
    ['was cut short', (text) => text.slice(0, 150)],
  ])('knows nothing of a reading that %s', (_, damage) => {
    const file = keptFile();
    writeFileSync(file, damage(readFileSync(file, 'utf8')));
    expect(
      openSourceMemory({ file, ...trust }).find({ file: 'content/pages/satu.md', key: 'k1' }),
    ).toBeUndefined();
  });

  test.each([
    ['nothing is believed', { trusted: false, kept: true }],
    ['nothing is kept', { trusted: true, kept: false }],
  ])('is empty where %s', (_, options) => {
    const file = keptFile();
    const memory = openSourceMemory({ file, ...options });
    expect(memory.find({ file: 'content/pages/satu.md', key: 'k1' })).toBeUndefined();
  });

  test('is not written where nothing is kept', () => {
    const file = keptFile();
    appendFileSync(file, '#');
    openSourceMemory({ file, trusted: true, kept: false }).keep([]);
    expect(readFileSync(file, 'utf8')).toMatch(/#$/);
  });
});
