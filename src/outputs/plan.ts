import { byCodeUnit } from '../core/order.ts';
import type { Output } from '../core/output.ts';
import { isPackable, packedEndings } from '../core/packed.ts';
import { type Checked, defineProblem, type Problem } from '../core/problem.ts';
import { urlOfFile } from '../core/url.ts';
import type { Context } from '../views/context.ts';
import { articlePages } from './article-pages.ts';
import { linkedFiles, staticFiles } from './content-files.ts';
import { feeds } from './feeds.ts';
import { archivePages, homePages, newsPages } from './list-pages.ts';
import type { OutputKind } from './output-kind.ts';
import { pathProblems } from './output-paths.ts';
import { pictures } from './pictures.ts';
import { redirects } from './redirects.ts';
import { robots } from './robots.ts';
import { search } from './search.ts';
import { serverFiles } from './server-files.ts';
import { sitemap } from './sitemap.ts';
import { themeFiles } from './theme-files.ts';

/** Every kind of output that a site has. A new kind is one file and one line here. */
const kinds: readonly OutputKind[] = [
  homePages,
  newsPages,
  articlePages,
  archivePages,
  search,
  feeds,
  sitemap,
  robots,
  redirects,
  serverFiles,
  themeFiles,
  pictures,
  linkedFiles,
  staticFiles,
];

export const pathCollision = defineProblem<{ url: string; causes: readonly string[] }>({
  code: 'KEC-COLLISION',
  severity: 'error',
  summary: { id: 'Dua hal dengan alamat yang sama.', en: 'Two things with the same URL.' },
  message: ({ url, causes }) => ({
    id: `Alamat ${url} dipakai lebih dari satu kali: ${causes.join(' dan ')}.`,
    en: `The URL ${url} is used more than once: by ${causes.join(' and ')}.`,
  }),
  hint: ({ causes }) => {
    const file = causes.find((cause) => cause.startsWith('content/static/'));
    return file === undefined
      ? {
          id: 'Beri salah satunya `slug` atau `permalink` lain.',
          en: 'Give one of them another `slug` or `permalink`.',
        }
      : {
          id: `Ganti nama ${file}, atau hapus bila kec sudah membuat yang sama.`,
          en: `Rename ${file}, or delete it if what kec makes is enough.`,
        };
  },
});

/**
 * Everything that the site will consist of. Two outputs on one path, a file in the way of a folder, or a path that no disk
 * can hold are errors.
 */
export function plan(context: Context): Checked<readonly Output[]> {
  const outputs = kinds.flatMap((kind) => kind(context));
  const taken = context.site.config.precompress ? [...outputs, ...outputs.flatMap(companionsOf)] : outputs;
  return { value: outputs, problems: [...pathProblems(outputs), ...collisions(taken)] };
}

/** Where compressed companions of a file may come to stand. They are made of its text, and only of a long one. */
const companionsOf = (output: Output): readonly Output[] =>
  output.root === 'site' && output.served && isPackable(output.path)
    ? packedEndings.map((ending) => ({ ...output, path: output.path + ending, cause: 'precompress' }))
    : [];

function collisions(outputs: readonly Output[]): readonly Problem[] {
  const roots = (['site', 'state'] as const).map((root) => outputs.filter((output) => output.root === root));
  return roots.flatMap((group) => {
    const byPath = new Map<string, Output>();
    const same: (readonly Output[])[] = [];
    for (const output of group) {
      const other = byPath.get(output.path);
      if (other) same.push([other, output]);
      else byPath.set(output.path, output);
    }
    // Two articles of one URL have one mobile URL as well, which would say the same again.
    const once = new Map(
      [...same, ...filesAbove(byPath)].reverse().map((pair) => [sourcesOf(pair).join(), pair]),
    );
    return [...once.values()].map(collision);
  });
}

/** What outputs come from, sorted: `content/posts/a.md` for the mobile page of that article too. */
const sourcesOf = (outputs: readonly Output[]): readonly string[] =>
  [...new Set(outputs.map(({ cause }) => cause.split(' (')[0] ?? cause))].sort(byCodeUnit);

/** Every output that needs a folder where another one stands, with that other one. */
function filesAbove(byPath: ReadonlyMap<string, Output>): readonly (readonly Output[])[] {
  const found: (readonly Output[])[] = [];
  const free = new Set<string>();
  for (const [path, output] of byPath) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      if (free.has(folder)) break;
      const parent = byPath.get(folder);
      if (parent) found.push([parent, output]);
      else free.add(folder);
    }
  }
  return found;
}

function collision(group: readonly Output[]): Problem {
  const causes = [...new Set(group.map(({ cause }) => cause))].sort(byCodeUnit);
  const file = sourcesOf(group).find((source) => source.startsWith('content/'));
  return pathCollision(file === undefined ? undefined : { file }, {
    url: urlOfFile(group[0]?.path ?? ''),
    causes,
  });
}
