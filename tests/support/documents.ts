import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

/** What a test PDF is like: the lines of each page, its properties, and whether its streams are packed. */
export type PdfOptions = Readonly<{
  pages: readonly (readonly string[])[];
  packed?: boolean;
  author?: string;
  /** A JPEG that the first page holds. */
  picture?: Buffer;
  xmp?: string;
  locked?: boolean;
  /** The content of the first page instead of its lines. */
  content?: string;
}>;

/** A small real PDF, with Helvetica as its only font. */
export function pdf(options: PdfOptions): Buffer {
  const { pages, packed = false, author, picture, xmp, locked = false } = options;
  const objects: Buffer[] = [];
  const add = (text: string): number => objects.push(Buffer.from(text, 'latin1'));
  const stream = (dictionary: string, data: Buffer, isPacked: boolean): number => {
    const bytes = isPacked ? deflateSync(data) : data;
    const filter = isPacked ? ' /Filter /FlateDecode' : '';
    const head = Buffer.from(`<< ${dictionary}${filter} /Length ${bytes.length} >>\nstream\n`, 'latin1');
    return objects.push(Buffer.concat([head, bytes, Buffer.from('\nendstream')]));
  };
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  const image =
    picture &&
    stream(
      '/Type /XObject /Subtype /Image /Width 80 /Height 60 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode',
      picture,
      false,
    );
  const metadata =
    xmp === undefined ? undefined : stream('/Type /Metadata /Subtype /XML', Buffer.from(xmp), packed);
  const contents = pages.map((lines, index) => {
    const shown = lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join('\n');
    const text = `BT /F 12 Tf 14 TL 50 700 Td\n${shown}\nET`;
    return stream('', Buffer.from(index === 0 ? (options.content ?? text) : text, 'latin1'), packed);
  });
  const tree = objects.length + pages.length + 1;
  const kids = contents.map((content) => {
    const resources = `/Font << /F 1 0 R >>${image ? ` /XObject << /I ${image} 0 R >>` : ''}`;
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Resources << ${resources} >> /Contents ${content} 0 R >>`,
    );
  });
  add(`<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`);
  const root = add(`<< /Type /Catalog /Pages ${tree} 0 R${metadata ? ` /Metadata ${metadata} 0 R` : ''} >>`);
  const info = author === undefined ? '' : ` /Info ${add(`<< /Author (${author}) >>`)} 0 R`;
  const key = '<00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff>';
  const lock = locked
    ? ` /Encrypt ${add(`<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O ${key} /U ${key} >>`)} 0 R /ID [<00> <00>]`
    : '';
  return file(objects, `/Root ${root} 0 R${info}${lock}`);
}

function file(objects: readonly Buffer[], trailer: string): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let size = parts[0]?.length ?? 0;
  const push = (part: Buffer): void => {
    parts.push(part);
    size += part.length;
  };
  objects.forEach((object, index) => {
    offsets.push(size);
    push(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]));
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  push(
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${count} ${trailer} >>\nstartxref\n${size}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** Files of an archive: texts, or bytes. */
export type ArchiveFiles = Readonly<Record<string, string | Uint8Array>>;

/** A zip archive, packed. */
export const zip = (files: ArchiveFiles): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data]),
      ),
    ),
  );

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A document of Word with paragraphs, and any other files. */
export const docx = (paragraphs: readonly string[], others: ArchiveFiles = {}): Buffer =>
  zip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${word}"><w:body>${paragraphs.map(wordParagraph).join('')}</w:body></w:document>`,
    ...others,
  });

/** A paragraph as Word writes it: cut into runs anywhere. */
export function wordParagraph(text: string): string {
  const middle = Math.floor(text.length / 2);
  const run = (part: string): string => `<w:r><w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`;
  return `<w:p>${run(text.slice(0, middle))}${run(text.slice(middle))}</w:p>`;
}

/** The properties of a document of Office. */
export const coreProperties = (creator: string, lastModifiedBy = ''): string =>
  `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>${creator}</dc:creator><cp:lastModifiedBy>${lastModifiedBy}</cp:lastModifiedBy></cp:coreProperties>`;

/** A cell: a text, or a number as the file has it. */
export type Cell = string | Readonly<{ number: string }>;

/** A workbook of Excel with sheets by name, rows of cells each. */
export function xlsx(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  others: ArchiveFiles = {},
): Buffer {
  const shared: string[] = [];
  const cell = (value: Cell, at: string): string => {
    if (typeof value !== 'string') return `<c r="${at}"><v>${value.number}</v></c>`;
    return `<c r="${at}" t="s"><v>${shared.push(value) - 1}</v></c>`;
  };
  const names = Object.keys(sheets);
  const bodies = Object.values(sheets).map((rows) =>
    rows
      .map(
        (cells, row) =>
          `<row r="${row + 1}">${cells.map((value, column) => cell(value, `${'ABCDEFGH'[column]}${row + 1}`)).join('')}</row>`,
      )
      .join(''),
  );
  return zip({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${names.map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_name, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(
      bodies.map((body, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet><sheetData>${body}</sheetData></worksheet>`,
      ]),
    ),
    'xl/sharedStrings.xml': `<sst>${shared.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
    ...others,
  });
}
