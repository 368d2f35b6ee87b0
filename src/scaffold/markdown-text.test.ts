import { expect, test } from 'vitest';
import { noHosts } from '../../tests/support/hosts.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { markdownText } from './markdown-text.ts';

test.each([
  ['Jl. Besar Ijen No. 80 (belakang pasar)', 'Jl. Besar Ijen No. 80 (belakang pasar)'],
  [' a\n  b ', 'a b'],
  ['# x', '\\# x'],
  ['12. x', '12\\. x'],
  ['12 x.', '12 x.'],
  ['*a* [b](c)', '\\*a\\* \\[b\\](c)'],
])('%j is written %j', (text, written) => {
  expect(markdownText(text)).toBe(written);
});

const shown = (text: string) => {
  const source = {
    file: 'content/pages/a.md',
    firstLine: 1,
    html: 'clean',
    hosts: noHosts,
    language: 'id',
    office: true,
  } as const;
  const { value, problems } = parseMarkdown(`**${markdownText(text)}**\\\n${markdownText(text)}\n`, source);
  expect(problems).toEqual([]);
  return value.body.parts.join('');
};

test.each([
  '*a*',
  '_a_ __b__',
  '`a`',
  '[a](b)',
  '![a](b.jpg)',
  '<b>a</b>',
  '&amp; &copy;',
  'a\\',
  '~~a~~',
  '[^1]',
  '# a',
  '- a',
  '+ a',
  '1. a',
  '1) a',
  '---',
  '===',
  '> a',
  '| a | b |',
])('%s shows as it is in bold and at the start of a line', (text) => {
  const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  expect(shown(text)).toBe(`<p><strong>${html}</strong><br>${html}</p>\n`);
});
