import type { Checked, Place } from '../core/problem.ts';
import { markdownText } from './markdown-text.ts';
import { archetypeUnknown } from './new-post-problems.ts';
import { yamlText } from './yaml-text.ts';

/** A photo as it stands in a new entry; `name` is that of its file beside the entry. */
export type NewPhoto = Readonly<{ name: string; alt: string; caption: string }>;

/** What a new entry says. */
export type EntryDraft = Readonly<{
  title: string;
  /** As it is written in the front matter; empty for a page without one. */
  date: string;
  category: string;
  tags: readonly string[];
  draft: boolean;
  photos: readonly NewPhoto[];
}>;

/** What stands for what in an archetype. Each value is YAML or Markdown as it is, whatever the text holds. */
const tokens: Readonly<Record<string, (entry: EntryDraft) => string>> = {
  title: ({ title }) => yamlText(title),
  date: ({ date }) => date,
  category: ({ category }) => (category === '' ? '' : yamlText(category)),
  tags: ({ tags }) => `[${tags.map(yamlText).join(', ')}]`,
  draft: ({ draft }) => String(draft),
  photos: ({ photos }) => photos.map(figure).join('\n\n'),
};

/** The built-in archetypes. A key that has nothing to say is left out of them. */
export const builtInArchetype = (entry: EntryDraft): string =>
  [
    '---',
    'title: {{title}}',
    ...(entry.date === '' ? [] : ['date: {{date}}']),
    ...(entry.category === '' ? [] : ['category: {{category}}']),
    ...(entry.tags.length === 0 ? [] : ['tags: {{tags}}']),
    ...(entry.draft ? ['draft: {{draft}}'] : []),
    '---',
    '',
    ...(entry.photos.length === 0 ? [] : ['{{photos}}', '']),
  ].join('\n');

/** Fills an archetype: `{{title}}`, `{{date}}` and so on become what the entry says. */
export function fillArchetype(text: string, entry: EntryDraft, place: Place): Checked<string> {
  const unknown = [...text.matchAll(token)].filter(([, name = '']) => !Object.hasOwn(tokens, name));
  const known = Object.keys(tokens)
    .map((name) => `{{${name}}}`)
    .join(' ');
  return {
    value: text.replace(token, (whole, name: string) => tokens[name]?.(entry) ?? whole),
    problems: unknown.map(({ 1: name = '', index }) =>
      archetypeUnknown({ ...place, line: text.slice(0, index).split('\n').length }, { token: name, known }),
    ),
  };
}

const token = /\{\{\s*([^{}\n]*?)\s*\}\}/g;

/** A figure: the caption is the title of the image. */
function figure({ name, alt, caption }: NewPhoto): string {
  const title = caption === '' ? '' : ` "${markdownText(caption).replaceAll('"', '\\"')}"`;
  return `![${markdownText(alt)}](${name}${title})`;
}
