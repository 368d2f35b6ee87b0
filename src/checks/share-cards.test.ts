import { expect, test } from 'vitest';
import { factsOf, siteOf } from '../../tests/support/heads.ts';
import { siteOutput } from '../core/output.ts';
import { planPicture } from '../images/picture.ts';
import { parsePage } from '../markup/document.ts';
import { shareCards, shareCardWeight } from './share-cards.ts';

function told(head: string): readonly string[] {
  const html = `<!doctype html><html><head>${head}</head><body><meta property="og:image" content="https://a.id/b.jpg"></body></html>`;
  const output = siteOutput('index.html', 'home', { kind: 'text', text: () => html });
  const page = { url: '/', variant: 'normal', output, html, document: parsePage(html) } as const;
  return shareCards({ ...page, placeOf: (text) => ({ file: text }) }).map(
    ({ place, message }) => `${place?.file}: ${message.en}`,
  );
}

const picture = (content: string) => `<meta property="og:image" content="${content}">`;

test.each([
  ['a JPEG with its whole address', picture('https://a.id/b.jpg')],
  ['the first of several', picture('https://a.id/b.png') + picture('c.webp')],
  ['no picture on a page that leads on', '<meta http-equiv="Refresh" content="0; url=/">'],
])('%s is fine', (_name, head) => {
  expect(told(head)).toEqual([]);
});

test.each([
  [
    'no picture',
    '<title>A</title>',
    '<meta charset: The page names no picture (`og:image`) for shared links.',
  ],
  ['a path', picture('/b.jpg'), 'og:image: The picture "/b.jpg" cannot be shown with a shared link.'],
  [
    'a WebP',
    picture('https://a.id/b.webp'),
    'og:image: The picture "https://a.id/b.webp" cannot be shown with a shared link.',
  ],
])('%s is told of', (_name, head, expected) => {
  expect(told(head)).toEqual([expected]);
});

/** A photo that has the size of a preview itself. */
const facts = factsOf('foto/a.jpg', { width: 1200, height: 630 });
const { config } = siteOf([]);
const recipeOf = (role: 'share' | 'article') =>
  planPicture(facts, { role, focus: undefined, share: undefined }, config).fallback.at(-1)?.recipe;

test.each([
  ['a preview of 200 kB', 'share', 200_000, []],
  [
    'a heavier one',
    'share',
    200_001,
    ['content/foto/a.jpg: The picture for shared links has 200 kB; 200 kB at most are aimed at.'],
  ],
  [
    'one that WhatsApp refuses',
    'share',
    301_000,
    ['content/foto/a.jpg: The picture for shared links has 301 kB; WhatsApp shows none above 300 kB.'],
  ],
  ['a heavy picture of an article', 'article', 301_000, []],
] as const)('of %s is told', async (_name, role, size, expected) => {
  const recipe = recipeOf(role);
  if (recipe === undefined) throw new Error('the photo has a file');
  const file = { path: 'images/a.jpg', cause: 'content/foto/a.jpg', bytes: new Uint8Array(size), recipe };
  expect((await shareCardWeight(file)).map(({ place, message }) => `${place?.file}: ${message.en}`)).toEqual(
    expected,
  );
});
