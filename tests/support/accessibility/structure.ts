import type { Examples } from './examples-of-rule.ts';

const small = 'axe looks only at tables of more than three rows and columns, and calls the rule experimental';
const row = (cell: string): string => `<tr>${cell.repeat(4)}</tr>`;
const large = (head: string): string => `<table>${head}${row('<td>1</td>').repeat(4)}</table>`;
const withHead = (head: string): string =>
  `<table><tr>${head}</tr><tr><td>Bareng</td><td>15</td></tr></table>`;

/** Examples of the rules about tables, lists and ids. */
export const structureExamples: readonly Examples[] = [
  {
    code: 'KEC-TABLE-HEADER',
    axe: ['td-has-header'],
    passing: {
      'headings of columns': withHead('<th scope="col">Kelurahan</th><th scope="col">RW</th>'),
      'headings of rows':
        '<table><tr><th>Bareng</th><td>8</td></tr><tr><th>Kasin</th><td>9</td></tr></table>',
      'headings of a large table': large(row('<th>Judul</th>')),
      'headings by role': withHead('<td role="columnheader">Kelurahan</td><td role="columnheader">RW</td>'),
      'a table for the layout':
        '<table role="presentation"><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
      'one row': '<table><tr><td>a</td><td>b</td></tr></table>',
      'one column': '<table><tr><td>a</td></tr><tr><td>b</td></tr></table>',
    },
    failing: {
      'only cells': withHead('<td>Kelurahan</td><td>RW</td>'),
      'a large table': large(row('<td>Judul</td>')),
      'bold cells for headings': withHead('<td><b>Kelurahan</b></td><td><b>RW</b></td>'),
      'a head without headings': `<table><thead><tr><td>Kelurahan</td><td>RW</td></tr></thead><tbody><tr><td>Bareng</td><td>8</td></tr></tbody></table>`,
      'a caption in place of headings': `<table><caption>RW</caption><tr><td>Bareng</td><td>8</td></tr><tr><td>Kasin</td><td>9</td></tr></table>`,
      'headings only in a table inside':
        '<table><tr><td>a</td><td><table><tr><th>b</th></tr></table></td></tr><tr><td>c</td><td>d</td></tr></table>',
    },
    differs: {
      'only cells': small,
      'bold cells for headings': small,
      'a head without headings': small,
      'a caption in place of headings': small,
      'headings only in a table inside': small,
    },
  },
  {
    code: 'KEC-TABLE-EMPTY',
    axe: ['empty-table-header'],
    passing: {
      'every heading has a text': withHead('<th>Kelurahan</th><th>RW</th>'),
      'an empty cell in the corner': withHead('<td></td><th>RW</th>'),
      'a picture with an alternative text': withHead('<th>Kelurahan</th><th><img src="a.png" alt="RW"></th>'),
      'a label': withHead('<th>Kelurahan</th><th aria-label="RW"></th>'),
      'a text that only screen readers are told': withHead(
        '<th><span class="sr-only">Kelurahan</span></th><th>RW</th>',
      ),
      'an empty cell of data': '<table><tr><th>a</th><th>b</th></tr><tr><td></td><td>1</td></tr></table>',
    },
    failing: {
      'an empty heading': withHead('<th>Kelurahan</th><th></th>'),
      'an empty heading in the corner': withHead('<th></th><th>RW</th>'),
      'only spaces': withHead('<th>Kelurahan</th><th>&nbsp;</th>'),
      'a picture that is decoration': withHead('<th>Kelurahan</th><th><img src="a.png" alt=""></th>'),
      'by role': withHead('<td role="columnheader">Kelurahan</td><td role="columnheader"></td>'),
      'a text that nobody is told of': withHead(
        '<th>Kelurahan</th><th><span aria-hidden="true">RW</span></th>',
      ),
    },
    differs: {
      'a label': 'axe asks for a text that is seen; this rule is about those who hear the table',
    },
  },
  {
    code: 'KEC-LIST',
    axe: ['list', 'listitem', 'definition-list', 'dlitem'],
    passing: {
      'items in a list': '<ul><li>a</li><li>b</li></ul>',
      'a list in an item': '<ol><li>a<ul><li>b</li></ul></li></ol>',
      'terms and what they mean': '<dl><dt>Buka</dt><dd>08.00</dd></dl>',
      'in groups': '<dl><div><dt>Buka</dt><dd>08.00</dd></div></dl>',
      'a list that is none': '<ul role="presentation"><li role="presentation">a</li></ul>',
      'another element with the role': '<div role="list"><div role="listitem">a</div></div>',
      'an empty list': '<ul></ul>',
    },
    failing: {
      'a paragraph in a list': '<ul><p>Syarat</p><li>a</li></ul>',
      'a text in a list': '<ul>Syarat<li>a</li></ul>',
      'a list right in a list': '<ul><li>a</li><ul><li>b</li></ul></ul>',
      'an item without a list': '<div><li>a</li></div>',
      'a term without a list': '<div><dt>Buka</dt><dd>08.00</dd></div>',
      'a paragraph among terms': '<dl><p>Jam</p><dt>Buka</dt><dd>08.00</dd></dl>',
    },
  },
  {
    code: 'KEC-ID',
    axe: ['duplicate-id', 'duplicate-id-active', 'duplicate-id-aria'],
    passing: {
      'different ids': '<p id="a">a</p><p id="b">b</p>',
      'in capitals': '<p id="a">a</p><p id="A">b</p>',
      'one in a template': '<p id="a">a</p><template><p id="a">b</p></template>',
      'an attribute that is none': '<p id="a">a</p><p data-id="a">b</p>',
      'empty ones': '<p id="">a</p><p id="">b</p>',
    },
    failing: {
      'two paragraphs': '<p id="a">a</p><p id="a">b</p>',
      'a heading and a link': '<h2 id="a">a</h2><a id="a" href="/">b</a>',
      'two fields': '<label for="a">a</label><input id="a"><input id="a" aria-label="b">',
      'what a label refers to': '<p id="a">a</p><p id="a">b</p><img src="c.png" alt="" aria-labelledby="a">',
      'far from each other': '<div><p id="a">a</p></div><p id="b">b</p><footer><p id="a">c</p></footer>',
    },
  },
];
