import { defineProblem } from '../../core/problem.ts';
import { placeOfElement, writtenTexts } from '../element-place.ts';
import { readText } from './accessible-name.ts';
import type { AccessibilityRule } from './page-parts.ts';
import { dataTablesOf, isHeaderCell, tableCells } from './tables.ts';

export const tableWithoutHeader = defineProblem<Readonly<{ first: string }>>({
  code: 'KEC-TABLE-HEADER',
  severity: 'warning',
  summary: { id: 'Tabel tanpa judul kolom atau baris.', en: 'A table without headings of columns or rows.' },
  message: ({ first }) => ({
    id: `Tabel yang mulai dengan "${first}" tidak punya judul kolom atau baris.`,
    en: `The table that begins with "${first}" has no headings of its columns or rows.`,
  }),
  hint: () => ({
    id: 'Tulis judulnya dengan <th scope="col">, atau pakai tabel Markdown, yang baris pertamanya adalah judul.',
    en: 'Write them as <th scope="col">, or use a table of Markdown, whose first row is the headings.',
  }),
});

/**
 * Every table of data has header cells. Source: WCAG 2.2, 1.3.1, technique H51, beside the ACT rules a25f45 and d0f69e,
 * which speak of the cells that headers belong to.
 */
export const tableHeader: AccessibilityRule = (parts) =>
  dataTablesOf(parts).flatMap((table) => {
    const cells = tableCells(table);
    if (cells.some(isHeaderCell)) return [];
    const first = cells.map(readText).find((text) => text !== '') ?? '';
    const place = placeOfElement(parts.published, table, writtenTexts(first));
    return [tableWithoutHeader(place, { first })];
  });
