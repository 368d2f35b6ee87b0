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
const extensions: readonly ((document: MarkdownDocument) => Extension)[] = [
  links,
  images,
  headings,
  tables,
  taskLists,
  footnotes,
  rawHtml,
];

/** What an extension may consist of: renderers of known tokens, and tokens of its own. */
type Extension = Pick<MarkedExtension, 'renderer' | 'extensions'>;

/** All extensions as one, since marked takes as long for each as for all of them. */
export function extensionFor(document: MarkdownDocument): Extension {
  const made = extensions.map((extension) => extension(document));
  return {
    renderer: Object.assign({}, ...made.map(({ renderer }) => renderer)),
    extensions: made.flatMap((extension) => extension.extensions ?? []),
  };
}
