import { expect, test } from 'vitest';
import { publishedPage } from '../../tests/support/published-page.ts';
import { elementsOf } from '../markup/document.ts';
import { placeOfElement, writtenTexts } from './element-place.ts';

const source = 'here and there\n\n[here](a.md)\n\n<p class="b">x</p>';
const article = 'content/posts/kabar.md';

/** Where the first link or paragraph of a page was written. */
function place(html: string, texts: readonly string[]) {
  const page = publishedPage(html, { source });
  const element = elementsOf(page.document).find(({ tagName }) => tagName === 'a' || tagName === 'p');
  return placeOfElement(page, element, texts);
}

test.each([
  ['by the first text that is found', '<a>here</a>', writtenTexts('here'), { file: article, line: 3 }],
  ['by a text wherever it stands', '<a>there</a>', writtenTexts('there'), { file: article, line: 1 }],
  ['by its class', '<p class="b">y</p>', ['y y'], { file: article, line: 5 }],
  ['in the page where nothing is found', '<main><a>gone</a></main>', ['gone'], { file: article }],
  [
    'in the settings where it is outside the main text',
    '<a>gone</a>',
    ['gone'],
    { file: 'content/site.yaml' },
  ],
])('an element is found %s', (_name, html, texts, expected) => {
  expect(place(html, texts)).toEqual(expected);
});

test('what is no element is of the page', () => {
  expect(placeOfElement(publishedPage(''), undefined, [])).toEqual({ file: article });
});
