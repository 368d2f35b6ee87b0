import { defineProblem } from '../../core/problem.ts';
import { placeOfElement, writtenTexts } from '../element-place.ts';
import { accessibleName, readText } from './accessible-name.ts';
import type { AccessibilityRule } from './page-parts.ts';
import { dataTablesOf, isHeaderCell, tableCells } from './tables.ts';

export const tableHeaderEmpty = defineProblem<Readonly<{ first: string }>>({
  code: 'KEC-TABLE-EMPTY',
  severity: 'warning',
  summary: { id: 'Judul kolom atau baris tabel yang kosong.', en: 'An empty heading of a column or row.' },
  message: ({ first }) => ({
    id: `Tabel yang mulai dengan "${first}" punya judul kolom atau baris yang kosong.`,
    en: `The table that begins with "${first}" has an empty heading of a column or row.`,
  }),
  hint: () => ({
    id: 'Tulis apa isi kolom itu, juga kolom pertama: "No." atau "Layanan".',
    en: 'Say what the column holds, the first one too: "No." or "Service".',
  }),
});

/** No header cell of a table is empty. Source: WCAG 2.2, 1.3.1, technique H51, beside the ACT rule d0f69e. */
export const tableHeaderName: AccessibilityRule = (parts) =>
  dataTablesOf(parts).flatMap((table) => {
    const cells = tableCells(table);
    if (cells.filter(isHeaderCell).every((cell) => accessibleName(cell, parts) !== '')) return [];
    const first = cells.map(readText).find((text) => text !== '') ?? '';
    const place = placeOfElement(parts.published, table, writtenTexts(first));
    return [tableHeaderEmpty(place, { first })];
  });
