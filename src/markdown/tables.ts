import type { MarkedExtension, Tokens } from 'marked';
import { documentOf } from './document.ts';

/** Tables that scroll by themselves on narrow screens, also by keyboard, with aligned columns by class. */
export const tables: MarkedExtension = {
  renderer: {
    table({ header, rows }) {
      const document = documentOf(this.parser);
      document.tables += 1;
      const label = { id: `Tabel ${document.tables}`, en: `Table ${document.tables}` }[document.language];
      const cell = (name: string, { tokens, align }: Tokens.TableCell) =>
        `<${name}${align ? ` class="align-${align}"` : ''}>${this.parser.parseInline(tokens)}</${name.split(' ')[0]}>`;
      const head = header.map((one) => cell('th scope="col"', one)).join('');
      const body = rows.map((row) => `<tr>${row.map((one) => cell('td', one)).join('')}</tr>\n`).join('');
      return `<section class="table-scroll" aria-label="${label}" tabindex="0"><table>
<thead>
<tr>${head}</tr>
</thead>
<tbody>
${body}</tbody>
</table></section>
`;
    },
  },
};
