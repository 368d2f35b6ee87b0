import { expect, test } from 'vitest';
import { publishedPage } from '../../../tests/support/published-page.ts';
import { attributeOf } from '../../markup/document.ts';
import { accessibleName } from './accessible-name.ts';
import { pagePartsOf } from './page-parts.ts';

/** The name of the element that has the attribute `data-it`. */
function nameIn(html: string): string {
  const parts = pagePartsOf(publishedPage(html));
  const element = parts.elements.find((one) => attributeOf(one, 'data-it') !== undefined);
  if (element === undefined) throw new Error('no element is marked');
  return accessibleName(element, parts);
}

test.each([
  ['its text', '<a data-it href="/">Satu\n <b>dua</b></a>', 'Satu dua'],
  ['blocks apart', '<a data-it href="/"><div>Satu</div><div>dua</div></a>', 'Satu dua'],
  ['parts of a word together', '<a data-it href="/">Sa<b>tu</b></a>', 'Satu'],
  ['pictures among the text', '<a data-it href="/"><img alt="Foto"> Satu</a>', 'Foto Satu'],
  ['no hidden text', '<a data-it href="/">Satu<i hidden>dua</i><i aria-hidden="true">tiga</i></a>', 'Satu'],
  ['no script and no style', '<a data-it href="/">Satu<script>1</script><style>a{}</style></a>', 'Satu'],
  ['a label before the text', '<a data-it href="/" aria-label="Dua">Satu</a>', 'Dua'],
  [
    'other elements before a label',
    '<b id="a">A</b><i id="b" hidden>B</i><a data-it aria-labelledby="b a" aria-label="C">D</a>',
    'B A',
  ],
  [
    'itself among them',
    '<a data-it id="a" href="/" aria-labelledby="a b" aria-label="Satu">x</a><p id="b">dua</p>',
    'Satu dua',
  ],
  ['an ending circle', '<p data-it id="a" aria-labelledby="b">x</p><p id="b" aria-labelledby="a">y</p>', 'y'],
  ['the title last', '<a data-it href="/" title="Judul"><i></i></a>', 'Judul'],
  ['the label of a part', '<button data-it><svg aria-label="Cari"></svg></button>', 'Cari'],
  ['labels of a field', '<label for="a">Satu</label><label>dua <input data-it id="a"></label>', 'Satu dua'],
  ['a label without a hint', '<label>Nama <input data-it placeholder="Budi"></label>', 'Nama'],
  ['the value of a button', '<input data-it type="submit" value="Kirim">', 'Kirim'],
  ['nothing', '<a data-it href="/"></a>', ''],
])('a name is made of %s', (_name, html, expected) => {
  expect(nameIn(html)).toBe(expected);
});
