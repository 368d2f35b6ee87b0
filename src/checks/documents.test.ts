import { describe, expect, test } from 'vitest';
import { coreProperties, docx, pdf, wordParagraph, xlsx, zip } from '../../tests/support/documents.ts';
import { photo } from '../../tests/support/photo.ts';
import { plainRules } from '../../tests/support/source-rules.ts';
import { talkativePicture } from '../../tests/support/talkative-picture.ts';
import { documents } from './documents.ts';

const rules = plainRules;
const jpeg = await photo({ width: 40, height: 30 });
const nik = '3573010101900001';
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** What is said of a file, in English: code, line, message. */
async function said(
  name: string,
  bytes: Uint8Array,
  cause = `content/static/${name}`,
): Promise<readonly string[]> {
  const problems = await documents({ path: name, cause, bytes }, rules);
  return problems.map(
    ({ code, place, message }) => `${code}${place?.line ? `:${place.line}` : ''} ${message.en}`,
  );
}

const odf = (content: string, others = {}) =>
  zip({
    mimetype: 'x',
    'content.xml': `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b">${content}</office:document-content>`,
    ...others,
  });

describe('a private number is found in', () => {
  const pages = [['Daftar penerima'], ['1. Budi', `NIK ${nik}`, 'KK 3573010101060002'], [`Siti ${nik}`]];
  const numbers = [
    'KEC-NIK This file holds 2 NIK numbers, the first 3573**********01, page 2.',
    'KEC-KK This file holds a KK number: 3573**********02, page 2.',
  ];
  test.each([
    ['a PDF', 'a.pdf', pdf({ pages }), numbers],
    ['a packed PDF', 'a.pdf', pdf({ pages, packed: true }), numbers],
    [
      'a document of Word',
      'a.docx',
      docx(['Daftar', `Budi, ${nik}`]),
      ['KEC-NIK This file holds a NIK: 3573**********01.'],
    ],
    [
      'what Word does not show at once',
      'a.docx',
      docx(['Isi.'], {
        'word/comments.xml': `<w:comments ${word}><w:comment>${wordParagraph(nik)}</w:comment></w:comments>`,
        'word/header1.xml': `<w:hdr ${word}>${wordParagraph('HP 0813-1111-2222')}</w:hdr>`,
      }),
      [
        'KEC-NIK This file holds a NIK: 3573**********01, in a comment.',
        'KEC-MOBILE This file holds a mobile number that is not the office’s: 0813******22, in a page header.',
      ],
    ],
    [
      'what a reviewer struck out in Word',
      'a.docx',
      docx(['Isi.'], {
        'word/footer1.xml': `<w:ftr ${word}><w:p><w:del><w:r><w:delText>${nik}</w:delText></w:r></w:del></w:p></w:ftr>`,
      }),
      ['KEC-NIK This file holds a NIK: 3573**********01, in a page footer.'],
    ],
    [
      'a workbook, as text and as number, by the heading of its column',
      'a.xlsx',
      xlsx({
        Rekap: [['Jumlah', { number: '12' }]],
        'Data Warga': [
          ['Nama', 'Nomor KK', 'No. HP', 'NIK'],
          ['Budi', '3573010101060002', { number: '81311112222' }, { number: '3.5730101019000001E15' }],
        ],
      }),
      [
        'KEC-KK This file holds a KK number: 3573**********02, sheet "Data Warga" cell B2.',
        'KEC-MOBILE This file holds a mobile number that is not the office’s: 8131*****22, sheet "Data Warga" cell C2.',
        'KEC-NIK This file holds a NIK: 3573**********00, sheet "Data Warga" cell D2.',
      ],
    ],
    [
      'the memory of a pivot table',
      'a.xlsx',
      xlsx(
        { A: [] },
        {
          'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition><s v="${nik}"/></pivotCacheDefinition>`,
        },
      ),
      ['KEC-NIK This file holds a NIK: 3573**********01, in the saved data of a pivot table.'],
    ],
    [
      'a presentation',
      'a.pptx',
      zip({
        'ppt/presentation.xml': '<p/>',
        'ppt/slides/slide2.xml': `<p:sld xmlns:p="p" xmlns:a="a"><a:p><a:r><a:t>${nik}</a:t></a:r></a:p></p:sld>`,
      }),
      ['KEC-NIK This file holds a NIK: 3573**********01, slide 2.'],
    ],
    [
      'a text of LibreOffice',
      'a.odt',
      odf(`<text:p>NIK <text:span>35730101</text:span>01900001</text:p>`),
      ['KEC-NIK This file holds a NIK: 3573**********01.'],
    ],
    [
      'a sheet of LibreOffice',
      'a.ods',
      odf(
        `<office:spreadsheet><table:table table:name="Warga"><table:table-cell office:value="${nik}"><text:p>3,57E+15</text:p></table:table-cell></table:table></office:spreadsheet>`,
      ),
      ['KEC-NIK This file holds a NIK: 3573**********01, sheet "Warga".'],
    ],
    [
      'a table of plain text, by its line',
      'a.csv',
      Buffer.from(`nama;nik\nBudi;${nik}\nSiti;${nik}\n`),
      ['KEC-NIK:2 This file holds 2 NIK numbers, the first 3573**********01.'],
    ],
    [
      'a text as Excel exports it',
      'a.txt',
      utf16(`nama\tnik\nBudi\t${nik}\n`),
      ['KEC-NIK:2 This file holds a NIK: 3573**********01.'],
    ],
  ])('%s', async (_name, file, bytes, problems) => {
    expect(await said(file, bytes)).toEqual(problems);
  });
});

describe('the author is found in', () => {
  const rdf =
    '<rdf:RDF><rdf:Description><dc:creator><rdf:Seq><rdf:li>Budi</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF>';
  const owner = ['KEC-METADATA This file holds what it does not show: the name of an author or owner.'];
  test.each([
    ['the properties of a PDF', 'a.pdf', pdf({ pages: [['Isi']], author: 'Budi Santoso' })],
    [
      'the metadata of a packed PDF',
      'a.pdf',
      pdf({ pages: [['Isi']], packed: true, xmp: `<x:xmpmeta xmlns:x="adobe:ns:meta/">${rdf}</x:xmpmeta>` }),
    ],
    [
      'the properties of Word',
      'a.docx',
      docx(['Isi'], { 'docProps/core.xml': coreProperties('Budi Santoso') }),
    ],
    [
      'who saved it last',
      'a.xlsx',
      xlsx({ A: [] }, { 'docProps/core.xml': coreProperties('', 'Budi Santoso') }),
    ],
    [
      'the company',
      'a.docx',
      docx(['Isi'], { 'docProps/app.xml': '<Properties><Company>CV Maju</Company></Properties>' }),
    ],
    [
      'LibreOffice',
      'a.odt',
      odf('', { 'meta.xml': '<m xmlns:meta="m"><meta:initial-creator>Budi</meta:initial-creator></m>' }),
    ],
  ])('%s', async (_name, file, bytes) => {
    expect(await said(file, bytes)).toEqual(owner);
  });
});

describe('the facts of a picture are found in', () => {
  test.each([
    ['a PDF', 'a.pdf', async () => pdf({ pages: [['Isi']], picture: await talkativePicture('jpeg') })],
    [
      'a document of Word',
      'a.docx',
      async () => docx(['Isi'], { 'word/media/image1.jpeg': await talkativePicture('jpeg') }),
    ],
  ])('%s', async (_name, file, bytes) => {
    expect(await said(file, await bytes())).toEqual([
      'KEC-METADATA This file holds what it does not show: a GPS position, the name of an author or owner, the serial number of a camera, a small picture of what it was before.',
    ]);
  });
});

describe('a document that cannot be read is told', () => {
  const broken =
    'KEC-DOCUMENT This document could not be looked into (it is damaged or not what its name says).';
  const large = 'KEC-DOCUMENT This document could not be looked into (it is too large).';
  const locked = 'KEC-DOCUMENT This document could not be looked into (it is locked by a password).';
  const old = Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1');
  const whole = docx(['Isi '.repeat(1000)]);
  const claimed = Buffer.from(whole);
  claimed.writeUInt32LE(
    0xf0000000,
    claimed.indexOf('PK\x01\x02', claimed.indexOf('PK\x01\x02') + 4, 'latin1') + 24,
  );
  test.each([
    ['a locked PDF', 'a.pdf', pdf({ pages: [['Isi']], locked: true }), locked],
    [
      'a locked document of Word',
      'a.docx',
      Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]),
      locked,
    ],
    [
      'a locked document of LibreOffice',
      'a.odt',
      odf('', { 'META-INF/manifest.xml': '<m><manifest:encryption-data/></m>' }),
      locked,
    ],
    [
      'a document of old Word',
      'a.doc',
      old,
      'KEC-DOCUMENT This document could not be looked into (its format is that of Office before 2007).',
    ],
    ['a PDF that is none', 'a.pdf', Buffer.from('<html>404</html>'), broken],
    ['a PDF of which only the head is there', 'a.pdf', Buffer.from('%PDF-1.7\n'), broken],
    ['an empty document', 'a.docx', Buffer.alloc(0), broken],
    ['a document that is cut short', 'a.docx', whole.subarray(0, whole.length - 30), broken],
    ['another archive', 'a.docx', zip({ 'a.txt': 'Isi' }), broken],
    ['a text that is not well-formed', 'a.docx', zip({ 'word/document.xml': '<w:document><w:p>' }), broken],
    [
      'entities that grow',
      'a.docx',
      zip({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY a "aaaa">]><a>&a;</a>' }),
      broken,
    ],
    ['a text that is huge', 'a.csv', Buffer.alloc(21_000_000, 49), large],
    ['an archive that says that it is huge', 'a.docx', claimed, large],
  ])('%s', async (_name, file, bytes, problem) => {
    expect(await said(file, bytes)).toEqual([problem]);
  });

  test('an archive that is huge', async () => {
    const bomb = zip({ 'word/document.xml': Buffer.alloc(110_000_000, 32) });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await said('a.docx', bomb)).toEqual([large]);
  });
});

describe('nothing is said of', () => {
  test.each([
    [
      'a plain PDF',
      'a.pdf',
      pdf({
        pages: [['Pengumuman 470/12/2024', 'WA 0812-3456-7890', 'Rp62.812.345.678']],
        author: 'Windows User',
      }),
    ],
    [
      'a plain workbook',
      'a.xlsx',
      xlsx(
        {
          Anggaran: [
            ['Uraian', 'Nilai', 'NIP'],
            ['Belanja', { number: '62812345678' }, '198001012005011001'],
            ['Modal', { number: '3.5730101019E10' }],
          ],
        },
        { 'docProps/core.xml': coreProperties('openpyxl') },
      ),
    ],
    ['a text of kec itself', 'feed.xml', Buffer.from(`<item>${nik}</item>`)],
    ['a picture', 'a.jpg', jpeg],
    ['another file', 'a.woff2', Buffer.from(`wOF2 ${nik}`)],
  ])('%s', async (_name, file, bytes) => {
    expect(await said(file, bytes, file === 'feed.xml' ? 'feed /feed.xml' : undefined)).toEqual([]);
  });
});

test.each([
  ['a document of Word', 'a.docx', docx(['Isi', nik], { 'docProps/core.xml': coreProperties('Budi') })],
  ['a workbook', 'a.xlsx', xlsx({ Warga: [['NIK'], [nik]] })],
])('%s with any of its bytes changed is read or told of', async (_name, file, bytes) => {
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8)) ^ 0x80;
    await expect(said(file, changed), `byte ${at}`).resolves.toBeInstanceOf(Array);
  }
});
