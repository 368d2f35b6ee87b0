import { expect, test } from 'vitest';
import { pdf } from '../../tests/support/documents.ts';
import { pdfLimits, readPdf } from './read-pdf.ts';

const bomb = pdf({ pages: [['Isi']], packed: true, content: '(a) Tj '.repeat(30_000_000) });

test.each([
  ['takes too long', { seconds: 1 }, 'slow'],
  ['takes too much memory', { bytes: 100_000_000 }, 'large'],
])('a PDF that %s is given up', async (_name, limit, unread) => {
  expect(bomb.length).toBeLessThan(2_000_000);
  expect(await readPdf(bomb, { ...pdfLimits, ...limit })).toEqual({ parts: [], facts: [], unread });
});

test('of a PDF with too many pages or letters, what was read is known', async () => {
  const pages = [['satu'], ['dua'], ['tiga']];
  const many = await readPdf(pdf({ pages }), { ...pdfLimits, letters: 6 });
  expect(many).toMatchObject({ unread: 'large', parts: [{ text: 'satu' }, { text: 'dua' }] });
  expect(await readPdf(pdf({ pages }), { ...pdfLimits, pages: 1 })).toEqual(many);
});

test('the text of a page comes in lines, and the pages are numbered', async () => {
  const { parts, unread } = await readPdf(pdf({ pages: [['Nama: Budi', 'NIK: 42'], ['Akhir']] }));
  expect(unread).toBeUndefined();
  expect(parts).toEqual([
    { where: { id: 'halaman 1', en: 'page 1' }, text: 'Nama: Budi\nNIK: 42' },
    { where: { id: 'halaman 2', en: 'page 2' }, text: 'Akhir' },
  ]);
});
