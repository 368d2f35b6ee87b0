import { Marked, type MarkedExtension } from 'marked';
import { blocks } from './blocks.ts';
import { codeBlocks } from './code-blocks.ts';
import { footnotes } from './footnotes.ts';
import { headings } from './headings.ts';
import { images } from './images.ts';
import { links } from './links.ts';
import { rawHtml } from './raw-html.ts';
import { runningText } from './running-text.ts';
import { simpleBlocks } from './simple-blocks.ts';
import { tables } from './tables.ts';
import { taskLists } from './task-lists.ts';

/** What Markdown can do here beyond GFM. A new extension is one file and one line. */
const extensions: readonly MarkedExtension[] = [
  links,
  images,
  headings,
  tables,
  codeBlocks,
  taskLists,
  footnotes,
  blocks,
  rawHtml,
  runningText,
  simpleBlocks,
];

/** A parser with all extensions. It keeps nothing of the texts that it reads; see {@link DocumentOptions}. */
export const createParser = (): Marked => new Marked({ gfm: true }, ...extensions);
