import { code, table } from './markdown.ts';

/** A template of the built-in theme. */
export type TemplateText = Readonly<{ name: string; text: string }>;

/** The props that each template and partial reads at its top level, as a Markdown table. */
export const templatesSection = (templates: readonly TemplateText[]): string =>
  [
    'Copy one with `kec theme copy NAME` to change it. A partial sees the props of the template that includes it, or those ' +
      'that it is given together with everything of [FrameProps](#frameprops). Those of a text (`figure`, `picture` and the ' +
      'partials of [blocks](#blocks)) get their own props alone. `once(name)` renders a partial once for the whole site, ' +
      '`once(name, it.menu)` once for all pages with the same entries of the menu marked: it sees `site`, `labels` and `assets`, ' +
      'with `it.menu` also `menu`, and nothing else of the page. `include` in its place renders it for each page, with all props.',
    table(
      ['Template', 'Props that it reads'],
      templates.map(({ name, text }) => [code(name), propsRead(text).map(code).join(' ')]),
    ),
    'Some partials are also given:',
    table(
      ['Prop', 'Meaning'],
      Object.entries(handedOn).map(([name, meaning]) => [code(name), meaning]),
    ),
  ].join('\n\n');

/** Props that a template hands on to a partial under a name that no type of `views/props/` has. */
export const handedOn: Readonly<Record<string, string>> = {
  level: 'Level of the heading of a `card`: 2 or 3',
  wide: 'Whether a `card` is shown over the whole width, so that its picture is larger',
  brief: 'Whether a `card` leaves its excerpt out',
  large: 'Whether `terms` fill a page of their own',
  item: 'The [MenuItemProps](#menuitemprops) that `menu-item` shows',
  body: 'What the template of a `layout` has rendered, ready to be printed raw',
};

/** The names after `it.`, and those in `const { … } = it`, sorted. */
export function propsRead(text: string): readonly string[] {
  const direct = [...text.matchAll(/\bit\.(\w+)/g)].map(([, name = '']) => name);
  const unpacked = [...text.matchAll(/const \{([^=]*)\} = it\b/g)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.split(':')[0]?.trim() ?? ''),
  );
  return [...new Set([...direct, ...unpacked].filter((name) => name !== '' && !name.startsWith('.')))].sort();
}
