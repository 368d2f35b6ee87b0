import { parse } from 'acorn';
import { beforeAll, expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { elementsOf, type PageElement, visibleText } from '../support/page.ts';
import { readTree, type Tree } from '../support/tree.ts';

let tree: Tree = new Map();

beforeAll(async () => {
  tree = readTree(await builtSite('sample'));
});

const text = (path: string): string => String(tree.get(path) ?? '');

/** What surrounds the text of an article: it may differ between the normal and the mobile page. */
const surroundings = new Set(['nav', 'header', 'footer', 'aside']);

const parentOf = (node: PageElement['node']) => ('parentNode' in node ? node.parentNode : null);

function isInside(
  { node }: PageElement,
  wanted: (name: string, node: PageElement['node']) => boolean,
): boolean {
  let at = parentOf(node);
  while (at !== null && !wanted(at.nodeName, at)) at = parentOf(at);
  return at !== null;
}

/** The elements in the first article of a page: those after it are cards of other articles. */
function inArticle(html: string): readonly PageElement[] {
  const elements = elementsOf(html);
  const article = elements.find(({ name }) => name === 'article');
  return elements.filter((element) => isInside(element, (_, node) => node === article?.node));
}

const textOf = (node: PageElement['node']): string => {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
};

const folded = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** The elements of the article on a page, without what surrounds its text. */
const articleOf = (html: string): readonly PageElement[] =>
  inArticle(html).filter((element) => !isInside(element, (name) => surroundings.has(name)));

const isBlock = ({ name }: PageElement): boolean =>
  /^(h[2-6]|p|li|th|td|figcaption|dt|dd|pre|summary)$/.test(name);

/** Texts, captions, links and pictures of an article, in order. A link leads to the same article on both pages. */
const partsOf = (html: string) => {
  const elements = articleOf(html);
  return {
    blocks: elements
      .filter(isBlock)
      .map(({ node }) => folded(textOf(node)))
      .filter(Boolean),
    captions: elements.filter(({ name }) => name === 'figcaption').map(({ node }) => folded(textOf(node))),
    links: elements
      .filter(({ name, attributes }) => name === 'a' && attributes['href'] !== undefined)
      .map(({ attributes }) => (attributes['href'] ?? '').replace(/^\/m\//, '/')),
    pictures: elements.filter(({ name }) => name === 'img').map(({ attributes }) => attributes['alt']),
  };
};

const datesOf = (html: string): ReadonlySet<string | undefined> =>
  new Set(
    inArticle(html)
      .filter(({ name }) => name === 'time')
      .filter((element) => !isInside(element, (name) => name === 'nav' || name === 'aside'))
      .map(({ attributes }) => attributes['datetime']),
  );

/** What of `few` is not in `all`, or not in the same order. */
function missingIn(all: readonly string[], few: readonly string[]): readonly string[] {
  let from = 0;
  return few.filter((wanted) => {
    const at = all.indexOf(wanted, from);
    if (at >= 0) from = at + 1;
    return at < 0;
  });
}

test('on every article and page, the normal and the mobile page have the same text, captions, dates, links and pictures', () => {
  const mobiles = [...tree.keys()].filter((path) => path.startsWith('m/') && path.endsWith('.html'));
  const faults = mobiles.flatMap((path) => {
    const [mobileHtml, normalHtml] = [text(path), text(path.slice(2))];
    const [mobile, normal] = [partsOf(mobileHtml), partsOf(normalHtml)];
    // Dates, people and tags stand in other places there: they must be somewhere on the normal page.
    // The mobile page writes a colon where the normal one has two columns.
    const whole = visibleText(normalHtml).replaceAll(':', '');
    const extra = mobile.blocks.filter((block) => !normal.blocks.includes(block));
    const normalLinks = elementsOf(normalHtml).map(({ attributes }) => attributes['href']);
    const extraLinks = mobile.links.filter((link) => !normal.links.includes(link));
    const said = { path, normal: normal.blocks.length > 0 };
    const found = {
      path,
      normal: true,
      missing: missingIn(mobile.blocks, normal.blocks),
      more: extra
        .flatMap((block) => block.split(/(?<=\d{4}) (?=Diperbarui)/))
        .filter((part) => !whole.includes(part.replaceAll(':', ''))),
      missingLinks: missingIn(mobile.links, normal.links),
      moreLinks: extraLinks.filter((link) => !normalLinks.includes(link)),
      captions: mobile.captions.join('\n') === normal.captions.join('\n'),
      pictures: mobile.pictures.join('\n') === normal.pictures.join('\n'),
      dates: [...datesOf(mobileHtml)].filter((date) => !datesOf(normalHtml).has(date)),
    };
    const right = {
      ...said,
      missing: [],
      more: [],
      missingLinks: [],
      moreLinks: [],
      captions: true,
      pictures: true,
      dates: [],
    };
    return JSON.stringify(found) === JSON.stringify(right) ? [] : [found];
  });
  expect(mobiles.length).toBeGreaterThan(20);
  expect(faults).toEqual([]);
});

// Pagefind's own asks for Chrome 80; where it does not run, the search page says so and shows its lists.
test('every script, in a file or in a page, is one that an engine of 2018 can read', () => {
  const files = [...tree]
    .filter(([path]) => path.endsWith('.js') && !path.startsWith('pagefind/'))
    .map(([path, bytes]) => ({ path, code: String(bytes) }));
  const inline = [...tree.keys()]
    .filter((path) => path.endsWith('.html'))
    .flatMap((path) =>
      elementsOf(text(path))
        .filter(
          ({ name, attributes }) =>
            name === 'script' && !attributes['src'] && !attributes['type']?.includes('json'),
        )
        .map(({ node }) => ({ path, code: textOf(node) })),
    );
  expect(files.length).toBeGreaterThan(0);
  for (const { path, code } of [...files, ...inline]) {
    // Chrome has loaded modules with import() since version 63, two years before the standard.
    const known = code.replaceAll('import(', 'load(');
    expect(() => parse(known, { ecmaVersion: 2018, sourceType: 'script' }), path).not.toThrow();
  }
});
