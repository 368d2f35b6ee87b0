import { describe, expect, test } from 'vitest';
import { noHosts } from '../../tests/support/hosts.ts';
import { blockExcess } from './block-limits.ts';
import { tangledRun } from './inline-limits.ts';
import { parseMarkdown } from './parse-markdown.ts';

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

describe('levels', () => {
  test.each([
    ['quotes', `${'> '.repeat(33)}a`],
    ['quotes without spaces', `${'>'.repeat(33)}a`],
    ['lists on a line', `${'- '.repeat(33)}a`],
    ['numbers on a line', `${'1. '.repeat(33)}a`],
    ['lists, a line each', lines(33, (level) => `${'  '.repeat(level)}- a`)],
    ['numbered lists, a line each', lines(33, (level) => `${'   '.repeat(level)}1) a`)],
    ['lists with tabs', lines(33, (level) => `${'\t'.repeat(level)}- a`)],
    ['quotes and lists', `${'> - '.repeat(17)}a`],
    ['lists in a quote', lines(33, (level) => `> ${'  '.repeat(level)}- a`)],
    ['notes', `${'[^a]: '.repeat(33)}a`],
    ['empty lines between', lines(33, (level) => `${'  '.repeat(level)}- a\n`)],
  ])('too many: %s', (_name, text) => {
    expect(blockExcess(text)).toMatchObject({ kind: 'levels' });
    expect(blockExcess(`a\n\n${text}`)?.line).toBe((blockExcess(text)?.line ?? 0) + 2);
  });

  test.each([
    ['as many as there may be', `${'>'.repeat(32)} a`],
    ['lines across the page', `${'- '.repeat(40)}\n\n${'* '.repeat(40)}\n\n${'-'.repeat(80)}`],
    ['a long list', lines(500, () => '- a')],
    ['lists one after the other', lines(100, (index) => `- a\n  - b\n\n${index}. c`)],
    ['code far to the right', lines(50, (level) => `${'    '.repeat(level)}a();`)],
    ['a table', `| a | b |\n|${'-'.repeat(40)}|${'-'.repeat(40)}|\n| a | b |`],
    ['a form to be filled in', lines(40, () => `Nama: ${'.'.repeat(60)}${'_'.repeat(60)}`)],
  ])('not: %s', (_name, text) => {
    expect(blockExcess(text)).toBeUndefined();
  });
});

describe('cells', () => {
  test.each([
    ['many columns and rows', `${'|a'.repeat(1000)}\n${'|-'.repeat(1000)}\n${'|x\n'.repeat(200)}`, true],
    ['a table in a list', `- ${'|a'.repeat(1000)}\n  ${'|-'.repeat(1000)}\n${'  |x\n'.repeat(200)}`, true],
    ['few columns, and rows without end', `a|b|c|d|e\n-|-|-|-|-\n${'x\n'.repeat(60_000)}`, true],
    ['a village’s population', `|a|b|c|d|e|\n|-|-|-|-|-|\n${'|1|2|3|4|5|\n'.repeat(5000)}`, false],
  ])('%s', (_name, text, isTooLarge) => {
    expect(blockExcess(text)?.kind === 'cells').toBe(isTooLarge);
  });
});

describe('steps', () => {
  test.each([
    ['quotes that go on', '> a\nb\n'.repeat(20_000)],
    ['what may be tables', 'a\n-\n'.repeat(20_000)],
    ['comments', '<!--\n\n'.repeat(20_000)],
    ['scripts', '<script>\n\n'.repeat(20_000)],
  ])('too many: %s', (_name, text) => {
    expect(blockExcess(text)).toMatchObject({ kind: 'steps' });
  });

  test.each([
    ['brackets', '['.repeat(50_000)],
    ['asterisks', '*a '.repeat(20_000)],
    ['half an address', 'a.'.repeat(50_000)],
    ['line breaks', 'a  \n'.repeat(20_000)],
    ['backticks', lines(500, (count) => `${'`'.repeat(count)} a`)],
  ])('too many: %s', (_name, text) => {
    expect(tangledRun(['a', text].map((src) => ({ src })))).toBe(text);
  });

  const sentence =
    'Camat Klojen menyerahkan *piagam* kepada [warga](https://contoh.go.id/), "luar biasa" (iu/yon). ';

  test.each([
    ['a paragraph of 20 KB', sentence.repeat(200)],
    ['a book of paragraphs', `${sentence.repeat(8)}\n\n`.repeat(600)],
    ['a list of a thousand links', '- [Kelurahan](https://contoh.go.id/kelurahan/) *baru*\n'.repeat(1000)],
    ['a long quote', `> ${sentence}\n`.repeat(500)],
    ['a long page of questions', `## Apa syaratnya?\n\n${sentence.repeat(3)}\n\n- KTP\n- KK\n\n`.repeat(500)],
    [
      'a table of 2,000 rows',
      `| Nama | NIP | Jabatan |\n|---|---|---|\n${'| Siti *Aminah* | 1234 | [Lurah](a.md) |\n'.repeat(2000)}`,
    ],
    ['headings with lines', `Judul\n-----\n\n${sentence.repeat(3)}\n\n`.repeat(500)],
    ['comments between', `<!-- catatan -->\n\n${sentence}\n\n`.repeat(300)],
  ])('%s is read', (_name, text) => {
    const options = {
      file: 'a.md',
      firstLine: 1,
      html: 'clean',
      hosts: noHosts,
      language: 'id',
      office: true,
    } as const;
    const { value, problems } = parseMarkdown(text.replaceAll('a.md', 'https://contoh.go.id/'), options);
    expect(problems).toEqual([]);
    expect(value.words).toBeGreaterThan(1000);
  });
});

describe('marks inside each other', () => {
  const read = (text: string) =>
    parseMarkdown(text, {
      file: 'a.md',
      firstLine: 5,
      html: 'clean',
      hosts: noHosts,
      language: 'id',
      office: true,
    }).problems.map(({ code, place }) => `${code} ${place?.line}`);

  test.each([
    ['emphasis', `${'*a '.repeat(2400)}a${' a*'.repeat(2400)}`],
    ['both kinds of emphasis', `${'*a _b '.repeat(1200)}a${' b_ a*'.repeat(1200)}`],
    ['strong emphasis', `${'**a '.repeat(1200)}a${' a**'.repeat(1200)}`],
    ['a run of signs', `${'*'.repeat(2400)}a${'*'.repeat(2400)}`],
    ['brackets', `${'['.repeat(2400)}a${']'.repeat(2400)}`],
    ['pictures', `${'!['.repeat(1200)}a${'](https://contoh.go.id/)'.repeat(1200)}`],
    ['deletions', `${'~~a ~b '.repeat(800)}a${' b~ a~~'.repeat(800)}`],
  ])('%s are read or refused, and nothing breaks', (_name, text) => {
    expect(read(text).filter((problem) => !/^KEC-(NESTING|TANGLED|ALT) 5$/.test(problem))).toEqual([]);
  });
});
