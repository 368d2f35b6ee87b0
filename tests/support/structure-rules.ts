/** Rank of each folder of `src/`: it imports from itself and from folders of a lower rank. */
export const ranks: Readonly<Record<string, number>> = {
  core: 0,
  markup: 0,
  sanitize: 0,
  config: 1,
  markdown: 1,
  theme: 1,
  images: 1,
  privacy: 1,
  spam: 1,
  content: 2,
  site: 3,
  views: 4,
  outputs: 5,
  checks: 5,
  search: 5,
  build: 6,
  audit: 7,
  dev: 7,
  scaffold: 7,
  verify: 7,
  cli: 8,
};

/** Floors of `verify/server/`: each imports from itself and from those before it. */
const floors: readonly string[] = ['verify/server/client/', 'verify/server/ask/', 'verify/server/judge/'];

/** The one folder that imports a dependency; `any` for what may stand wherever data enters. */
export const homes: Readonly<Record<string, string>> = {
  '@sindresorhus/slugify': 'core',
  yaml: 'core',
  mrmime: 'core',
  parse5: 'markup',
  'sanitize-html': 'sanitize',
  marked: 'markdown',
  eta: 'theme',
  sharp: 'images',
  'opentype.js': 'images',
  '@fontsource-variable/plus-jakarta-sans': 'theme',
  '@fontsource/public-sans': 'images',
  fflate: 'privacy',
  saxes: 'privacy',
  unpdf: 'privacy',
  'gray-matter': 'content',
  'js-yaml': 'content',
  pagefind: 'search',
  chokidar: 'dev',
  commander: 'cli',
  '@bomb.sh/tab': 'cli',
  '@clack/prompts': 'cli',
  open: 'cli',
  uqr: 'cli',
  picocolors: 'cli',
  'cli-progress': 'cli',
  zod: 'any',
};

/** Folders whose files may touch the world: file system, process, console, clock and network. */
const worldFolders = new Set(['build', 'images', 'search', 'audit', 'dev', 'scaffold', 'verify', 'cli']);

const pureModules = new Set(['node:crypto', 'node:module', 'node:path', 'node:vm']);

const worldWords: readonly RegExp[] = [
  /\bprocess\.\w+/,
  /\bconsole\.\w+/,
  /\bDate\.now\b/,
  /\bnew Date\(\)/,
  /\bperformance\.now\b/,
  /\bMath\.random\b/,
  /\brandom(Bytes|UUID|Int)\b/,
  /\bfetch\(/,
  /\bset(Timeout|Interval|Immediate)\b/,
];

/** What no file has, wherever it is. */
const banned: readonly Readonly<{ fault: string; found: RegExp }>[] = [
  { fault: 'a module-level variable that changes', found: /^(export )?(let|var) /m },
  {
    fault: 'a module-level collection that starts empty',
    found: /^(export )?const [^\n]*= (new (Map|Set)(<[^\n]*>)?\(\)|\[\]|\{\});/m,
  },
  { fault: 'a re-export', found: /^export (\*|(type )?\{[^}]*\}) from /m },
  { fault: 'a default export', found: /^export default /m },
  { fault: 'the environment, which only bin/ passes on', found: /\bprocess\.env\b/ },
];

/** Lines of the longest file. */
const longest = 250;

/**
 * The rules of the house that a source file breaks, in words; none for a good file. `path` is relative to `src/`.
 * A test file answers for its ranks only.
 */
export function structureFaults(path: string, source: string): readonly string[] {
  const code = source.replace(stringOrComment, (text) => (text.startsWith('/') ? '' : text));
  const imports = [...code.matchAll(importPath)].map((found) => found[1] ?? '');
  const ranked = imports.filter((name) => name.startsWith('.')).flatMap((name) => rankFault(path, name));
  if (path.endsWith('.test.ts')) return ranked;
  return [
    ...ranked,
    ...imports.filter((name) => !/^\.|^node:/.test(name)).flatMap((name) => homeFault(path, name)),
    ...(mayTouchWorld(path) ? [] : worldFaults(code, imports)),
    ...banned.filter(({ found }) => found.test(code)).map(({ fault }) => fault),
    ...(source.split('\n').length > longest ? [`more than ${longest} lines`] : []),
  ];
}

const stringOrComment = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|\/\*[\s\S]*?\*\/|\/\/.*/g;
const importPath = /\b(?:from|import) ?\(?['"]([^'"\s]+)['"]/g;

const folderOf = (path: string): string => path.split('/')[0] ?? '';

function rankFault(path: string, name: string): readonly string[] {
  const { pathname } = new URL(name, `file:///src/${path}`);
  if (pathname.startsWith('/tests/support/') && path.endsWith('.test.ts')) return [];
  const target = pathname.replace('/src/', '');
  const [from, to] = [folderOf(path), folderOf(target)];
  if (from === to) return floorFault(path, target);
  const [own, other] = [ranks[from], ranks[to]];
  if (own === undefined || other === undefined)
    return [`a folder without a rank: ${own === undefined ? from : to}`];
  return other < own ? [] : [`${from} (rank ${own}) imports ${to} (rank ${other})`];
}

function floorFault(path: string, target: string): readonly string[] {
  const [own, other] = [floorOf(path), floorOf(target)];
  return own !== -1 && other > own ? [`${floors[own]} imports ${floors[other]}, a floor above it`] : [];
}

const floorOf = (path: string): number => floors.findIndex((floor) => path.startsWith(floor));

function homeFault(path: string, name: string): readonly string[] {
  const dependency = name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
  const home = homes[dependency];
  if (home === 'any' || home === folderOf(path)) return [];
  return [`${dependency} is imported by ${folderOf(path)}, its home is ${home ?? 'not known'}`];
}

const mayTouchWorld = (path: string): boolean =>
  worldFolders.has(folderOf(path)) || (path.split('/').at(-1) ?? '').startsWith('read-');

function worldFaults(code: string, imports: readonly string[]): readonly string[] {
  const modules = imports.filter((name) => name.startsWith('node:') && !pureModules.has(name));
  const unquoted = code.replace(stringOrComment, "''");
  const words = worldWords.flatMap((word) => word.exec(unquoted)?.[0] ?? []);
  return [...modules, ...words].map((thing) => `the world is touched: ${thing}`);
}
