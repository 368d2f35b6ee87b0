import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseYaml } from './yaml.ts';

describe('plain data', () => {
  test.each([
    ['phone: 0341123456', { phone: '0341123456' }],
    ['phone: +62341123456', { phone: '+62341123456' }],
    ['date: 2024-11-19', { date: '2024-11-19' }],
    ['time: 10:30', { time: '10:30' }],
    ['widths: [480, 0x10, 1.50]', { widths: [480, '0x10', '1.50'] }],
    ['draft: true\nnote:', { draft: true, note: null }],
    ['\uFEFFtitle: Situs\r\nurl: a\r\n', { title: 'Situs', url: 'a' }],
    ['theme:\n  primary: #0b5d3b\n  accent: # nanti\n', { theme: { primary: '#0b5d3b', accent: null } }],
    ['', null],
    ['# kosong', null],
  ])('of %j', (text, value) => {
    expect(parseYaml(text)).toMatchObject({ value, fault: undefined });
  });
});

describe('places', () => {
  const { locate } = parseYaml(
    'title: Situs\noffice:\n  phone: 1\nmenu:\n  - label: A\n  - lable: B\nempty:\n',
  );
  test.each([
    [['title'], 'key', { line: 1, column: 1 }],
    [['title'], 'value', { line: 1, column: 8 }],
    [['office', 'phone'], 'key', { line: 3, column: 3 }],
    [['office', 'phone'], 'value', { line: 3, column: 10 }],
    [['office', 'email'], 'value', { line: 2, column: 1 }],
    [['office'], 'value', { line: 2, column: 1 }],
    [['menu', 1, 'lable'], 'key', { line: 6, column: 5 }],
    [['menu', 0], 'value', { line: 5, column: 5 }],
    [['kosong'], 'value', undefined],
    [[], 'value', undefined],
  ] as const)('of %j, the %s', (path, at, position) => {
    expect(locate(path, at)).toEqual(position);
  });
});

describe('a fault stands where its cause is, and its cure is the line written right', () => {
  test.each([
    ['title: Kabar: baik\nurl: a', 1, 'Write it like this: title: "Kabar: baik"'],
    ['a: 1\ntitle: Kata "baik": ya', 2, `Write it like this: title: 'Kata "baik": ya'`],
    ['title: "Kabar\nurl: a\n', 1, 'Write it like this: title: "Kabar"'],
    ["title: 'Jum'at Bersih'\nurl: a", 1, `Write it like this: title: "Jum'at Bersih"`],
    ['title: [BARU] Kabar\nurl: a', 1, 'Write it like this: title: "[BARU] Kabar"'],
    ['title: @kecklojen\n', 1, 'Write it like this: title: "@kecklojen"'],
    ['title: %persen\n', 1, 'Write it like this: title: "%persen"'],
    ['a: 1\ntitle:Kabar\nurl: a', 2, 'Write it like this: title: Kabar'],
    ['office:\n\tphone: 1\n', 2, 'Write it like this: phone: 1'],
    ['a: 1\nb: 2\na: 3\n', 3, 'Remove one of them.'],
    ['a: 1\n  b\n c: 3\n', 1, 'Check this line and the one above it: indentation, colons and quotes.'],
  ])('%j', (text, line, hint) => {
    const { value, fault } = parseYaml(text);
    expect(value).toBeUndefined();
    expect(fault).toMatchObject({ line, hint: { en: hint } });
  });

  test('any title with a colon can be copied from the cure', () => {
    const word = fc.stringMatching(/^[a-z"'\\@[\]{}#&*!|>%]{1,8}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        const { fault } = parseYaml(`title: x${a}: ${b}`);
        const line = /^Write it like this: (.*)$/.exec(fault?.hint.en ?? '')?.[1];
        if (line !== undefined) expect(parseYaml(line).value).toEqual({ title: `x${a}: ${b}` });
      }),
      { numRuns: 200 },
    );
  });
});
