import type { MarkedExtension } from 'marked';
import type { MarkdownDocument } from './document.ts';
import { footnotes } from './footnotes.ts';
import { headings } from './headings.ts';
import { images } from './images.ts';
import { links } from './links.ts';
import { rawHtml } from './raw-html.ts';
import { tables } from './tables.ts';
import { taskLists } from './task-lists.ts';

/** What Markdown can do here beyond GFM. A new extension is one file and one line. */
export const extensions: readonly ((document: MarkdownDocument) => MarkedExtension)[] = [
  links,
  images,
  headings,
  tables,
  taskLists,
  footnotes,
  rawHtml,
];
