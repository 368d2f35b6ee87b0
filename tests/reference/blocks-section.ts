import { blockKinds } from '../../src/markdown/blocks/block-kinds.ts';
import { code, table } from './markdown.ts';

/** The blocks that an article may hold, as Markdown: a table, and an example of each. */
export const blocksSection = (): string =>
  [
    'What stands between `:::name` and `:::`, each on a line of its own, in an article or page. Inside is ordinary Markdown: ' +
      'its links, photos and alternative texts are checked as everywhere, and a list works as well as lines. Both names work in ' +
      'every site. There is no block inside a block. Each is rendered by the partial of its English name.',
    table(
      ['Block', 'Shows', 'Holds'],
      blockKinds.map(({ names, shows, holds }) => [namesText(names), shows.en, codeOf(holds.en)]),
    ),
    `\`\`\`markdown\n${blockKinds.map(({ names, example }) => blockText(names.en, example.en)).join('\n\n')}\n\`\`\``,
  ].join('\n\n');

const namesText = ({ id, en }: Readonly<{ id: string; en: string }>): string =>
  [...new Set([en, id])].map((name) => code(`:::${name}`)).join(' ');

/** The Markdown in a sentence as code. */
const codeOf = (text: string): string => text.replace(/!?\[.*\)/, code);

const blockText = (name: string, inside: string): string =>
  [`:::${name}`, ...(inside === '' ? [] : [inside]), ':::'].join('\n');
