import type { Text } from '../core/language.ts';
import type { DocumentPart } from './document-content.ts';
import { readXml } from './xml.ts';

/** The texts in a document of Word or a presentation, and what their places are called; remarks also of a workbook. */
const places: readonly Readonly<{ file: RegExp; where: (number: string) => Text | undefined }>[] = [
  { file: /^word\/document\.xml$/, where: () => undefined },
  { file: /^word\/header\d*\.xml$/, where: () => ({ id: 'kepala halaman', en: 'in a page header' }) },
  { file: /^word\/footer\d*\.xml$/, where: () => ({ id: 'kaki halaman', en: 'in a page footer' }) },
  { file: /^word\/(?:foot|end)notes\.xml$/, where: () => ({ id: 'catatan kaki', en: 'in a footnote' }) },
  {
    file: /^ppt\/slides\/slide(\d+)\.xml$/,
    where: (number) => ({ id: `salindia ${number}`, en: `slide ${number}` }),
  },
  {
    file: /^ppt\/notesSlides\/notesSlide(\d+)\.xml$/,
    where: (number) => ({ id: `catatan salindia ${number}`, en: `notes of slide ${number}` }),
  },
  {
    file: /^(?:word|xl|ppt)\/(?:threadedComments\/|comments\/)?(?:comment|threadedComment|modernComment)\w*\.xml$/,
    where: () => ({ id: 'komentar', en: 'in a comment' }),
  },
  { file: /^xl\/drawings\/drawing\d+\.xml$/, where: () => ({ id: 'kotak teks', en: 'in a text box' }) },
];

/** The texts of Word and PowerPoint, and the remarks and text boxes of Excel. */
export const wordParts = (texts: ReadonlyMap<string, Uint8Array>): readonly DocumentPart[] =>
  [...texts].flatMap(([name, bytes]) =>
    places.flatMap(({ file, where }) => {
      const found = file.exec(name);
      return found ? [{ where: where(found[1] ?? ''), text: runningText(bytes) }] : [];
    }),
  );

/** Elements that hold text: of runs, of what a reviewer has struck out, of fields such as links, of remarks. */
const textElements: ReadonlySet<string> = new Set(['t', 'delText', 'instrText', 'text']);

/** The text of paragraphs, a line each, cells of tables parted by tabs. */
export function runningText(bytes: Uint8Array): string {
  let [text, depth] = ['', 0];
  readXml(bytes, {
    open: (name) => {
      if (textElements.has(name)) depth += 1;
      if (name === 'tab') text += '\t';
      if (name === 'br' || name === 'cr') text += '\n';
    },
    text: (piece) => {
      if (depth > 0) text += piece;
    },
    close: (name) => {
      if (textElements.has(name)) depth -= 1;
      if (name === 'p' || name === 'comment' || name === 'threadedComment') text += '\n';
      if (name === 'tc') text += '\t';
    },
  });
  return text;
}
