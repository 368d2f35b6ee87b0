import { labelNames, labelsFor } from '../../src/config/labels.ts';
import { settingsSchema } from '../../src/config/settings.ts';
import { frontMatterSchema } from '../../src/content/front-matter.ts';
import type { DeclaredKind } from '../support/problem-kinds.ts';
import { blocksSection } from './blocks-section.ts';
import { code, table } from './markdown.ts';
import { propsSection } from './props-section.ts';
import { schemaRows } from './schema-rows.ts';
import { type TemplateText, templatesSection } from './templates-section.ts';

const keyHead = ['Key', 'Type', 'Default', 'Meaning'];

/** The text of `docs/reference.md`. */
export function referenceText(
  from: Readonly<{ kinds: readonly DeclaredKind[]; props: string; templates: readonly TemplateText[] }>,
): string {
  return `${[
    '# Reference',
    'Made from the code by `npm run docs`; do not edit.',
    '[Settings](#settings) · [Interface words](#interface-words) · [Front matter](#front-matter) · ' +
      '[Blocks](#blocks) · [Problems](#problems) · [Templates](#templates) · [Template props](#template-props)',
    '## Settings',
    'The keys of `content/site.yaml`. `a.b` is `b` inside `a`; `a[].b` is `b` in every entry of the list `a`.',
    table(keyHead, schemaRows(settingsSchema)),
    '## Interface words',
    'Any of them can be replaced under `labels` in `content/site.yaml`.',
    table(['Name', 'Indonesian', 'English'], labelRows()),
    '## Front matter',
    'The keys between the two lines `---` at the top of an article or page.',
    table(keyHead, schemaRows(frontMatterSchema)),
    '## Blocks',
    blocksSection(),
    '## Problems',
    'What `kec` may say about a site. An error stops the build before anything is written; a warning does not, unless `--strict` is given.',
    table(['Code', 'Severity', 'English', 'Indonesian'], from.kinds.map(kindRow)),
    '## Templates',
    templatesSection(from.templates),
    '## Template props',
    'What templates get. URLs are ready for an `href`; text is plain and escaped by the template; `?` marks what may be absent.',
    propsSection(from.props),
  ].join('\n\n')}\n`;
}

function labelRows(): readonly (readonly string[])[] {
  const [indonesian, english] = [labelsFor('id', {}), labelsFor('en', {})];
  return labelNames.map((name) => [code(name), indonesian[name], english[name]]);
}

const kindRow = ({ code: name, severity, summary }: DeclaredKind): readonly string[] => [
  code(name),
  severity,
  summary.en,
  summary.id,
];
