import type { Examples } from './examples-of-rule.ts';

const head = '<head><title>Contoh</title></head>';
const text = (body: string, lang = 'id'): string =>
  `<!doctype html>\n<html lang="${lang}">${head}<body>${body}</body></html>`;
const titled = (title: string): string =>
  `<!doctype html>\n<html lang="id"><head>${title}</head><body><p>a</p></body></html>`;

const indonesian =
  'Warga yang datang ke kantor dan membawa berkas dari rumah akan dilayani pada hari itu juga oleh petugas di loket, dengan antrean yang tidak panjang, untuk surat yang telah lengkap.';
const english =
  'People who come to the office with their papers will be served on the same day by the staff at the counter, and those of the villages are asked to come in the morning for that is when it is quiet.';

/** Examples of the rules about a page as a whole. */
export const pageExamples: readonly Examples[] = [
  {
    code: 'KEC-PAGE-TITLE',
    axe: ['document-title'],
    passing: {
      'a title': titled('<title>Profil</title>'),
      'a title with a name': titled('<title>Profil | Kecamatan</title>'),
      'after other things': titled('<meta charset="utf-8"><title>Profil</title>'),
      'one in the wrong place': '<!doctype html><html lang="id"><body><title>Profil</title></body></html>',
      'with the name of a drawing': `${titled('<title>Profil</title>')}<svg><title>Lambang</title></svg>`,
    },
    failing: {
      'no title': titled('<meta charset="utf-8">'),
      'an empty one': titled('<title></title>'),
      'only spaces': titled('<title>  </title>'),
      'only the name of a drawing':
        '<!doctype html><html lang="id"><head></head><body><svg><title>Lambang</title></svg></body></html>',
      'only the name of a page for previews': titled('<meta property="og:title" content="Profil">'),
    },
  },
  {
    code: 'KEC-LANG',
    axe: ['html-has-lang', 'html-lang-valid', 'html-xml-lang-mismatch', 'valid-lang'],
    passing: {
      Indonesian: text('<p>a</p>'),
      'a region': text('<p>a</p>', 'id-ID'),
      capitals: text('<p>a</p>', 'EN'),
      'a language of three letters': text('<p>a</p>', 'mad'),
      'a part in Javanese': text('<p lang="jv">Sugeng rawuh</p>'),
      'the same twice': `<!doctype html><html lang="id" xml:lang="id">${head}<body></body></html>`,
    },
    failing: {
      none: `<!doctype html><html>${head}<body></body></html>`,
      'an empty one': text('<p>a</p>', ''),
      'only spaces': text('<p>a</p>', ' '),
      'a word': text('<p>a</p>', 'indonesia'),
      'a line below': text('<p>a</p>', 'id_ID'),
      'two letters that are no language': text('<p>a</p>', 'xx'),
      'a part with a word': text('<p lang="jawa">Sugeng rawuh</p>'),
      'two that differ': `<!doctype html><html lang="id" xml:lang="en">${head}<body></body></html>`,
    },
  },
  {
    code: 'KEC-LANG-TEXT',
    axe: [],
    passing: {
      'Indonesian that says so': text(`<main><p>${indonesian}</p></main>`),
      'English that says so': text(`<main><p>${english}</p></main>`, 'en'),
      'a region': text(`<main><p>${english}</p></main>`, 'en-GB'),
      'an English quote that says so': text(
        `<main><p>Kata mereka:</p><blockquote lang="en">${english}</blockquote></main>`,
      ),
      'as much of one as of the other': text(`<main><p>${indonesian}</p><p>${english}</p></main>`),
      'a few English words': text('<main><p>Open house of the year, for all of you in the city.</p></main>'),
      'another language': text(`<main><p>${english}</p></main>`, 'jv'),
      'English beside the main text': text(`<footer>${english}</footer><main><p>${indonesian}</p></main>`),
    },
    failing: {
      'English that says Indonesian': text(`<main><p>${english}</p></main>`),
      'Indonesian that says English': text(`<main><p>${indonesian}</p></main>`, 'en'),
      'in several parts': text(
        `<main><ul>${english
          .split(', ')
          .map((part) => `<li>${part}</li>`)
          .join('')}</ul></main>`,
      ),
      'in an article': text(`<header>${indonesian}</header><article><h1>News</h1>${english}</article>`),
      'with a region': text(`<main><p>${indonesian}</p></main>`, 'en-US'),
    },
  },
  {
    code: 'KEC-FRAME-TITLE',
    axe: ['frame-title'],
    passing: {
      'a title': '<iframe src="about:blank" title="Peta kantor"></iframe>',
      'a label': '<iframe src="about:blank" aria-label="Peta kantor"></iframe>',
      'the text of another element':
        '<h2 id="a">Peta</h2><iframe src="about:blank" aria-labelledby="a"></iframe>',
      'a hidden frame': '<iframe src="about:blank" hidden></iframe>',
      'a frame that the keyboard cannot enter': '<iframe src="about:blank" tabindex="-1"></iframe>',
    },
    failing: {
      'no title': '<iframe src="about:blank"></iframe>',
      'an empty one': '<iframe src="about:blank" title=""></iframe>',
      'only spaces': '<iframe src="about:blank" title=" "></iframe>',
      'a text inside': '<iframe src="about:blank">Peta kantor</iframe>',
      'a heading before it': '<h2>Peta</h2><iframe src="about:blank"></iframe>',
    },
  },
];
