import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { frontMatterSchema } from '../../src/content/front-matter.ts';
import { parseEntry } from '../../src/content/parse-entry.ts';
import { fillBody } from '../../src/core/body.ts';
import { escapeHtml } from '../../src/core/html.ts';
import { staysInside } from '../../src/core/site-path.ts';
import { fileOfUrl } from '../../src/core/url.ts';
import { noHosts } from '../support/hosts.ts';
import { elementsOf } from '../support/page.ts';
import { hostileData, hostileText, runningParts, tries } from './hostile.ts';

const settings = {
  timezone: 'Asia/Jakarta',
  language: 'id',
  html: 'clean',
  office: true,
  hosts: noHosts,
  search: true,
} as const;

const parse = (text: string) =>
  parseEntry({ file: 'content/posts/2025-01-02-kabar.md', kind: 'post', text }, settings);

/** The page of an article, its links filled with what they hold. */
function pageOf(text: string): string {
  const { value } = parse(`---\ntitle: Kabar\n---\n${text}`);
  if (value === undefined) throw new Error('an article with a title is always read');
  const { head, body } = value;
  return fillBody(body, (hole) =>
    hole.kind === 'link' ? escapeHtml(head.links[hole.index]?.href ?? '') : `<hr data-hole="${hole.kind}">`,
  );
}

const inline = fc.letrec<{ text: string }>((tie) => {
  const around = (before: string, after: string) => tie('text').map((text) => before + text + after);
  return {
    text: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'text' },
      fc.constantFrom(
        'kata',
        'kata & "kata"',
        '  \n',
        '\\',
        '[^1]',
        '<br>',
        'a@b.id',
        'www.a.id',
        '&#60;',
        '`',
        '***',
        '\0I0\0',
      ),
      hostileText,
      around('*', '*'),
      around('**', '**'),
      around('~~', '~~'),
      around('`', '`'),
      around('[', '](javascript:alert(1))'),
      around('<b onclick="alert(1)">', '</b>'),
      around('<a href="', '">x</a>'),
      fc.tuple(tie('text'), hostileText).map(([text, url]) => `[${text}](<${url}>)`),
      fc.tuple(tie('text'), hostileText).map(([text, url]) => `![${text}](${url} "${text}")`),
      fc.tuple(tie('text'), tie('text')).map((texts) => texts.join(' ')),
    ),
  };
}).text;

const markdown = fc.letrec<{ block: string }>((tie) => {
  const inside = (mark: string) =>
    tie('block').map((text) =>
      text
        .split('\n')
        .map((line, index) => (index === 0 ? mark : ' '.repeat(mark.length)) + line)
        .join('\n'),
    );
  return {
    block: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'block' },
      inline,
      inline.map((text) => `## ${text}`),
      inline.map((text) => `| a | b |\n|---|:-:|\n| ${text} | ${text} |`),
      inline.map((text) => `\`\`\`html\n${text}\n\`\`\``),
      inline.map((text) => `[^1]: ${text}`),
      inline.map((text) => `[a]: ${text}`),
      fc
        .tuple(fc.constantFrom('galeri', 'unduhan', 'video', 'kontak', 'lain', ''), inline)
        .map(([name, text]) => `:::${name}\n${text}\n:::`),
      fc
        .tuple(
          fc.constantFrom('div', 'script', 'svg', 'style', 'iframe', 'table', 'x', '!--', 'math', 'template'),
          tie('block'),
        )
        .map(([name, text]) => `<${name} id="a">\n${text}\n</${name}>`),
      tie('block').map((text) => text.replace(/^/gm, '> ')),
      inside('- '),
      inside('1. '),
      fc.tuple(tie('block'), tie('block')).map((blocks) => blocks.join('\n\n')),
    ),
  };
}).block;

/** What an article may consist of: what Markdown makes, and the allow-list for raw HTML. */
const allowed = new Set(
  (
    'html head body p br hr h2 h3 h4 h5 h6 blockquote pre code kbd samp var em strong b i u s del ins mark small sub sup abbr cite q ' +
    'dfn time span div section figure figcaption ul ol li dl dt dd details summary table caption colgroup col thead tbody ' +
    'tfoot tr th td a img video audio source track address bdi bdo ruby rt rp wbr input'
  ).split(' '),
);

test('whatever an article says, nothing runs and only known elements are in its page', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      const html = pageOf(text);
      expect(runningParts(html, () => false)).toEqual([]);
      expect(
        elementsOf(html)
          .map(({ name }) => name)
          .filter((name) => !allowed.has(name)),
      ).toEqual([]);
    }),
    tries(800),
  );
});

test('texts of signs alone are read as well', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...'*_~`[]()<>!#-+=|:\\&"\' \n\t0a./@'), { maxLength: 120 }),
      (signs) => {
        expect(runningParts(pageOf(signs.join('')), () => false)).toEqual([]);
      },
    ),
    tries(1500),
  );
});

const keys = Object.keys(frontMatterSchema.shape);

test('whatever a front matter holds, it is read or told what is wrong, and its URLs stay in the site', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.oneof(fc.constantFrom(...keys), hostileText), hostileData, { maxKeys: 6 }),
      (data) => {
        const { value, problems } = parse(`---\n${stringify({ title: 'Kabar', ...data })}---\n\nIsi.\n`);
        if (value === undefined || problems.some(({ severity }) => severity === 'error')) {
          expect(problems.length).toBeGreaterThan(0);
          for (const { code, message, hint } of problems) {
            expect(code).toMatch(/^KEC-/);
            expect([message.id, message.en, hint.id, hint.en]).not.toContain('');
          }
          return;
        }
        const { matter, slug } = value.head;
        expect(slug).toMatch(/^[a-z0-9-]*$/);
        for (const url of [
          ...matter.aliases,
          ...(matter.permalink ? [matter.permalink.replaceAll(':', '')] : []),
        ])
          expect(fileOfUrl(url), url).toSatisfy(staysInside);
      },
    ),
    tries(400),
  );
});

test('front matter of any characters is read or told what is wrong', () => {
  const line = fc.oneof(
    fc.constantFrom(
      'title: Kabar',
      'tags: [a',
      'extra: {a: &b [1], c: *b}',
      '? a',
      '- - -',
      '  - a',
      'a: |',
      '%YAML 1.2',
      '!!js/function a: b',
      '<<: *x',
      'a: !!binary x',
      '---',
      '...',
      '\t',
      '"',
      "'",
    ),
    hostileText,
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const { value, problems } = parse(`---\n${lines.join('\n')}\n---\n\nIsi.\n`);
      expect(value !== undefined || problems.length > 0).toBe(true);
    }),
    tries(1500),
  );
});
