import { childrenOf, type Element, elementsOf, isElement, parentOf } from '../../markup/document.ts';
import { type PageParts, roleOf } from './page-parts.ts';

/** The tables of a page that hold data: several rows and columns, and not said to be there for the layout. */
export const dataTablesOf = ({ ofKind }: PageParts): readonly Element[] =>
  ofKind('table').filter((table) => {
    const rows = rowsOf(table);
    return rows.length > 1 && rows.some((row) => cellsOf(row).length > 1);
  });

/** The cells of a table itself, not those of a table inside it. */
export const tableCells = (table: Element): readonly Element[] => rowsOf(table).flatMap(cellsOf);

/** Whether a cell is the heading of a row or a column. */
export const isHeaderCell = (cell: Element): boolean =>
  /^(columnheader|rowheader)$/.test(roleOf(cell) ?? '') ||
  (cell.tagName === 'th' && roleOf(cell) === undefined);

const rowsOf = (table: Element): readonly Element[] =>
  elementsOf(table).filter((element) => element.tagName === 'tr' && tableOf(element) === table);

const cellsOf = (row: Element): readonly Element[] =>
  childrenOf(row)
    .filter(isElement)
    .filter(({ tagName }) => tagName === 'td' || tagName === 'th');

function tableOf(row: Element): Element | undefined {
  for (let above = parentOf(row); above; above = parentOf(above)) if (above.tagName === 'table') return above;
  return undefined;
}
