import { code, table } from './markdown.ts';

/** The files of `views/props/` in the order of the reference: what is part of others, then the pages. */
export const propsFiles = [
  'links',
  'dates',
  'pictures',
  'blocks',
  'site',
  'frame',
  'card',
  'people',
  'events',
  'article',
  'article-pages',
  'home-page',
  'list-pages',
  'search-page',
  'not-found-page',
  'redirect-page',
] as const;

/** The props of templates as Markdown, from the text of the files that declare them. */
export const propsSection = (source: string): string =>
  [...source.matchAll(declaration)].map(sectionOf).join('\n\n');

const declaration = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport type (\w+) =([\s\S]*?);\n(?=\n|$)/g;
const member = /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?^ +(\w+): ((?:[^;{]|\{[^}]*\})*);$/gm;
const propsName = /\b(\w+Props)\b/g;

function sectionOf([, comment = '', name = '', body = '']: RegExpMatchArray): string {
  const [, inherited] = /^\s*(\w+) &/.exec(body) ?? [];
  const rows = [...bodyOfObject(body).matchAll(member)].map(([, doc = '', key = '', type = '']) => [
    code(key),
    typeText(type),
    docText(doc),
  ]);
  return [
    `### ${name}`,
    docText(comment),
    ...(inherited === undefined ? [] : [`Everything of [${inherited}](#${inherited.toLowerCase()}), and:`]),
    table(['Prop', 'Type', 'Meaning'], rows),
  ].join('\n\n');
}

/** What stands in the outermost braces, on lines of its own even where it was declared on one line. */
function bodyOfObject(body: string): string {
  const inner = body.slice(body.indexOf('{') + 1, body.lastIndexOf('}'));
  return inner.includes('\n') ? inner : `  ${inner.trim().replace(/;?$/, ';')}`;
}

const docText = (comment: string): string =>
  comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, '').trim())
    .filter((line) => line !== '')
    .join(' ');

/** A type as code, the props in it as links. */
function typeText(type: string): string {
  const plain = type
    .replace(/\s+/g, ' ')
    .replace(/Readonly<(\{[^}]*\}|Record<[^>]*>)>/g, '$1')
    .replace(/readonly /g, '')
    .replaceAll(' | undefined', '?');
  const [linked] = plain.match(propsName) ?? [];
  return linked === undefined
    ? code(plain)
    : plain.replace(propsName, (name) => `[${name}](#${name.toLowerCase()})`);
}
