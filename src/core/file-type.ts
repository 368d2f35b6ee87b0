/** What a file is, by its ending: `PDF`, `DOCX`, `JPEG`. Empty for a name without one. */
export function typeName(path: string): string {
  const ending = endingOf(path);
  return names[ending] ?? ending.toUpperCase();
}

/** MIME type of a video that browsers play; undefined for other files. */
export const videoMime = (path: string): string | undefined => videos[endingOf(path)];

/** Whether a link or a path is that of a document, which opens beside the site: a PDF, a text, a table, an archive. */
export const isDocument = (path: string): boolean => documents.has(endingOf(path));

const documents: ReadonlySet<string> = new Set(
  'pdf doc docx xls xlsx ppt pptx odt ods odp rtf csv zip rar 7z'.split(' '),
);

const names: Readonly<Record<string, string>> = {
  jpg: 'JPEG',
  jpe: 'JPEG',
  tif: 'TIFF',
  gz: 'GZIP',
  '7z': '7-Zip',
};

const videos: Readonly<Record<string, string>> = {
  mp4: 'video/mp4',
  m4v: 'video/mp4',
  webm: 'video/webm',
  ogv: 'video/ogg',
};

/** `pdf` of `/files/a.PDF?v=2`; an ending has five letters at most, what is longer is part of a name. */
function endingOf(path: string): string {
  const [, ending = ''] = /[^/]\.([a-z0-9]{1,5})$/i.exec(path.replace(/[?#].*$/s, '')) ?? [];
  return ending.toLowerCase();
}
