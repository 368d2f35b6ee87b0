/** A Markdown table. Bars and line ends in cells are made harmless. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cellText).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text as code; empty stays empty. */
export const code = (text: string): string => (text === '' ? '' : `\`${text}\``);

const cellText = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ').trim();
