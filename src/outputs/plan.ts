import { byCodeUnit } from '../core/order.ts';
import type { Output } from '../core/output.ts';
import { type Checked, defineProblem, type Problem } from '../core/problem.ts';
import { urlOfFile } from '../core/url.ts';
import type { Context } from '../views/context.ts';
import { articlePages, mobilePages } from './article-pages.ts';
import { linkedFiles, staticFiles } from './content-files.ts';
import { feeds } from './feeds.ts';
import { archivePages, homePages, newsPages } from './list-pages.ts';
import type { OutputKind } from './output-kind.ts';
import { pictures } from './pictures.ts';
import { redirects } from './redirects.ts';
import { robots } from './robots.ts';
import { serverFiles } from './server-files.ts';
import { sitemap } from './sitemap.ts';
import { themeFiles } from './theme-files.ts';

/** Every kind of output that a site has. A new kind is one file and one line here. */
const kinds: readonly OutputKind[] = [
  homePages,
  newsPages,
  articlePages,
  mobilePages,
  archivePages,
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
  hint: () => ({
    id: 'Beri salah satunya `slug` atau `permalink` lain.',
    en: 'Give one of them another `slug` or `permalink`.',
  }),
});

/** Everything that the site will consist of. Two outputs on one path, or a file in the way of a folder, are errors. */
export function plan(context: Context): Checked<readonly Output[]> {
  const outputs = kinds.flatMap((kind) => kind(context));
  return { value: outputs, problems: collisions(outputs) };
}

function collisions(outputs: readonly Output[]): readonly Problem[] {
  const byPath = new Map<string, Output[]>();
  for (const output of outputs) {
    const key = `${output.root} ${output.path}`;
    const others = byPath.get(key);
    if (others) others.push(output);
    else byPath.set(key, [output]);
  }
  const same = [...byPath.values()].filter((group) => group.length > 1);
  const nested = outputs.flatMap((output) => parentFiles(output, byPath));
  return [...same, ...nested].map(collision);
}

/** An output together with another one that stands where it needs a folder. */
function parentFiles(
  output: Output,
  byPath: ReadonlyMap<string, readonly Output[]>,
): readonly (readonly Output[])[] {
  const found: (readonly Output[])[] = [];
  for (let end = output.path.lastIndexOf('/'); end > 0; end = output.path.lastIndexOf('/', end - 1)) {
    const parent = byPath.get(`${output.root} ${output.path.slice(0, end)}`);
    if (parent) found.push([...parent, output]);
  }
  return found;
}

function collision(group: readonly Output[]): Problem {
  const causes = [...new Set(group.map(({ cause }) => cause))].sort(byCodeUnit);
  const file = causes
    .map((cause) => cause.split(' (')[0] ?? cause)
    .find((cause) => cause.startsWith('content/'));
  return pathCollision(file === undefined ? undefined : { file }, {
    url: urlOfFile(group[0]?.path ?? ''),
    causes,
  });
}
