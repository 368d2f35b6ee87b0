import type { DocumentPart } from './document-content.ts';
import { readXml } from './xml.ts';

type Texts = ReadonlyMap<string, Uint8Array>;

/**
 * The cells of an Excel workbook that have enough digits for a private number, hidden sheets among them. The heading of
 * their column stands before them, because it says what a number is.
 */
export function sheetParts(texts: Texts): readonly DocumentPart[] {
  const workbook = texts.get('xl/workbook.xml');
  if (workbook === undefined) return [];
  const shared = sharedTexts(texts.get('xl/sharedStrings.xml'));
  const files = relationFiles(texts.get('xl/_rels/workbook.xml.rels'));
  const parts: DocumentPart[] = [];
  readXml(workbook, {
    open: (element, attribute) => {
      const sheet = texts.get(files.get(attribute('r:id') ?? '') ?? '');
      if (element === 'sheet' && sheet) parts.push(...cellParts(sheet, attribute('name') ?? '', shared));
    },
  });
  return [...parts, ...pivotParts(texts)];
}

/** Files of the sheets by the names under which the workbook has them. */
function relationFiles(relations: Uint8Array | undefined): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  if (relations)
    readXml(relations, {
      open: (_element, attribute) => {
        const target = (attribute('Target') ?? '').replace(/^\/xl\//, '');
        files.set(attribute('Id') ?? '', `xl/${target}`);
      },
    });
  return files;
}

/** Texts that cells share, in the order of their numbers, without what is only a reading aid. */
function sharedTexts(bytes: Uint8Array | undefined): readonly string[] {
  const texts: string[] = [];
  let [text, inText, inReading] = ['', false, false];
  if (bytes)
    readXml(bytes, {
      open: (name) => {
        if (name === 'si') text = '';
        if (name === 'rPh') inReading = true;
        inText = name === 't' && !inReading;
      },
      text: (piece) => {
        if (inText) text += piece;
      },
      close: (name) => {
        if (name === 'si') texts.push(text);
        if (name === 'rPh') inReading = false;
        inText = false;
      },
    });
  return texts;
}

function cellParts(bytes: Uint8Array, sheet: string, shared: readonly string[]): readonly DocumentPart[] {
  const parts: DocumentPart[] = [];
  const headings = new Map<string, string>();
  let cell = { at: '', type: '', value: '' };
  let inValue = false;
  readXml(bytes, {
    open: (name, attribute) => {
      if (name === 'c') cell = { at: attribute('r') ?? '', type: attribute('t') ?? '', value: '' };
      inValue = name === 'v' || name === 't';
    },
    text: (piece) => {
      if (inValue) cell.value += piece;
    },
    close: (name) => {
      inValue = false;
      if (name !== 'c') return;
      const text = cell.type === 's' ? (shared[Number(cell.value)] ?? '') : wholeNumber(cell.value);
      const column = cell.at.replace(/\d/g, '');
      if (text !== '' && text.length < 80 && !/\d/.test(text)) headings.set(column, text);
      if (!hasManyDigits(text)) return;
      const heading = headings.get(column);
      const where = { id: `lembar "${sheet}" sel ${cell.at}`, en: `sheet "${sheet}" cell ${cell.at}` };
      parts.push({ where, text: heading === undefined ? text : `${heading}: ${text}` });
    },
  });
  return parts;
}

/** Nine digits: a mobile number whose zero a cell has lost has ten at least. */
const hasManyDigits = (text: string): boolean => text.length > 8 && text.replace(/\D/g, '').length > 8;

/** `3.573010101900001E15` as the digits that it stands for; other values as they are. */
const wholeNumber = (value: string): string =>
  /^\d(?:\.\d+)?E\+?1\d$/i.test(value) ? BigInt(Math.round(Number(value))).toString() : value;

/** What pivot tables remember of the cells that they were made of, also when those are deleted. */
function pivotParts(texts: Texts): readonly DocumentPart[] {
  const where = { id: 'data tersimpan tabel pivot', en: 'in the saved data of a pivot table' };
  return [...texts].flatMap(([name, bytes]) => {
    if (!/^xl\/pivotCache\/pivotCache(?:Definition|Records)\d+\.xml$/.test(name)) return [];
    const values: string[] = [];
    readXml(bytes, {
      open: (_element, attribute) => {
        const value = wholeNumber(attribute('v') ?? '');
        if (hasManyDigits(value)) values.push(value);
      },
    });
    return values.length > 0 ? [{ where, text: values.join('\n') }] : [];
  });
}
