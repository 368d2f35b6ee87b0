import { isSvg } from '../core/is-svg.ts';

/**
 * What a document is by its first bytes: PDF; `office` for files of Word, Excel, PowerPoint and LibreOffice, which are zip
 * archives; `old` for those of Office before 2007, and for locked ones of today; a text in any format; `archive` for what holds other files and is not looked into. `broken` for a file
 * whose name says that it is a document, and whose bytes are none.
 */
export type DocumentFormat = 'pdf' | 'office' | 'old' | 'text' | 'archive' | 'broken';

const officeNames = /\.(?:docx|docm|dotx|xlsx|xlsm|xltx|pptx|pptm|ppsx|odt|ods|odp|odg|ott|ots)$/i;
const oldNames = /\.(?:doc|xls|ppt|pps|dot)$/i;
const archiveNames = /\.(?:zip|rar|7z|tar|tgz|gz|bz2|xz)$/i;
const textNames = /\.(?:txt|csv|tsv|html?|xhtml|xml|json|geojson|kml|gpx|md|rtf|vcf|ics|log|sql|ya?ml)$/i;

/** The format of a document; undefined for other files. `path` is only looked at for its ending. */
export function documentFormat(path: string, bytes: Uint8Array): DocumentFormat | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024));
  const start = head.toString('latin1', 0, 4);
  // Readers of PDF allow something before the header (ISO 32000-2, annex I).
  if (head.includes('%PDF-', 0, 'latin1')) return 'pdf';
  if (officeNames.test(path) && start === 'PK\x03\x04') return 'office';
  if (start === '\xd0\xcf\x11\xe0' && (oldNames.test(path) || officeNames.test(path))) return 'old';
  if (isSvg(head)) return undefined;
  if (archiveNames.test(path)) return 'archive';
  if (textNames.test(path)) return 'text';
  return /\.pdf$/i.test(path) || officeNames.test(path) || oldNames.test(path) ? 'broken' : undefined;
}
