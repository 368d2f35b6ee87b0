import type { DocumentPart } from './document-content.ts';
import { readXml } from './xml.ts';

/**
 * The text of a document of LibreOffice: paragraphs a line each, cells parted by tabs, and each table by its name where the
 * document is a sheet. A cell gives its value too, which shows all digits where the cell shows `3,57E+15`.
 */
export function openDocumentParts(texts: ReadonlyMap<string, Uint8Array>): readonly DocumentPart[] {
  const styles = texts.get('styles.xml');
  const content = texts.get('content.xml');
  if (content === undefined) return [];
  return [...contentParts(content), ...(styles ? contentParts(styles) : [])];
}

function contentParts(bytes: Uint8Array): readonly DocumentPart[] {
  const parts: DocumentPart[] = [];
  let [text, sheet, isSheet] = ['', '', false];
  const finish = (): void => {
    const where = sheet ? { id: `lembar "${sheet}"`, en: `sheet "${sheet}"` } : undefined;
    if (text !== '') parts.push({ where, text });
    text = '';
  };
  readXml(bytes, {
    open: (name, attribute) => {
      if (name === 'spreadsheet') isSheet = true;
      if (name === 'table' && isSheet) {
        finish();
        sheet = attribute('table:name') ?? '';
      }
      if (name === 's') text += ' ';
      if (name === 'tab') text += '\t';
      if (name === 'line-break') text += '\n';
      if (name === 'table-cell') text += `${attribute('office:value') ?? ''}\t`;
    },
    text: (piece) => {
      text += piece;
    },
    close: (name) => {
      if (name === 'p' || name === 'h') text += '\n';
      if (name === 'table-cell') text += '\t';
    },
  });
  finish();
  return parts;
}
