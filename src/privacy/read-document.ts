import { type DocumentContent, unreadDocument } from './document-content.ts';
import type { DocumentFormat } from './document-format.ts';
import { isLocked } from './old-office.ts';

/** The largest document that is looked into, and the largest plain text. */
const [mostBytes, mostText] = [200_000_000, 20_000_000];

/** Reads the text and the properties of a document. What reads a format is loaded when a document has it. */
export async function readDocument(format: DocumentFormat, bytes: Uint8Array): Promise<DocumentContent> {
  if (bytes.byteLength > mostBytes) return unreadDocument('large');
  switch (format) {
    case 'pdf': {
      const { readPdf } = await import('./read-pdf.ts');
      return readPdf(bytes);
    }
    case 'office': {
      const { officeContent } = await import('./office-content.ts');
      return officeContent(bytes);
    }
    case 'old':
      return unreadDocument(isLocked(bytes) ? 'locked' : 'old');
    case 'text':
      if (bytes.byteLength > mostText) return unreadDocument('large');
      return {
        parts: [{ where: undefined, text: textOf(bytes), lined: true }],
        facts: [],
        unread: undefined,
      };
    case 'archive':
      return unreadDocument('archive');
    case 'broken':
      return unreadDocument('broken');
  }
}

/** A text in UTF-8, or in the UTF-16 in which Excel exports. */
function textOf(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
