import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Output, sourceOf } from '../core/output.ts';
import type { Place } from '../core/problem.ts';
import type { ThemeFiles } from '../theme/theme.ts';

/** The text of a file with its lines joined, and where each line begins. */
type Indexed = Readonly<{ file: string; text: string }>;

/**
 * Creates a finder of the place where a text of a page was written: the source of the page, the settings, or a template
 * of the site's own. A text that none of them has stands in the source of the page as a whole; a page without a source
 * is named by its path in the site.
 */
export function createPlaceFinder(
  root: string,
  templates: ThemeFiles['templates'],
): (output: Output, text: string) => Place {
  const settings = readSource(root, 'content/site.yaml');
  const own = [...templates.values()]
    .filter(({ file }) => file.startsWith('templates/'))
    .map(({ file, text }) => ({ file, text }));
  let last: Indexed | undefined;
  return (output, text) => {
    const file = sourceOf(output);
    const hasSource = file.startsWith('content/') && file.endsWith('.md');
    if (hasSource && last?.file !== file) last = readSource(root, file);
    const sources = [...(hasSource && last ? [last] : []), settings, ...own];
    for (const source of sources) {
      const line = lineWith(source.text, text);
      if (line !== undefined) return { file: source.file, line };
    }
    return { file: hasSource ? file : output.path };
  };
}

const readSource = (root: string, file: string): Indexed => ({
  file,
  text: readFileSync(join(root, file), 'utf8'),
});

/** The first line that holds a text; a text that goes over several lines is looked for by its beginning. */
function lineWith(source: string, text: string): number | undefined {
  const sought = text.trim().split('\n')[0] ?? '';
  const index = sought === '' ? -1 : source.indexOf(sought);
  return index === -1 ? undefined : source.slice(0, index).split('\n').length;
}
