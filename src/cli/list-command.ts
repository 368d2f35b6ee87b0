import type { Language } from '../core/language.ts';
import { readSite } from '../scaffold/read-site.ts';
import type { Article, State } from '../site/site.ts';
import type { Run } from './command.ts';
import { exitCode } from './exit-code.ts';
import { isSet, nowOf } from './flag-values.ts';
import { refuse } from './refuse.ts';
import { writeData } from './write-data.ts';

/** What can be listed: `posts` are the published ones. */
const states: Readonly<Record<string, State>> = {
  posts: 'published',
  drafts: 'draft',
  future: 'future',
  expired: 'expired',
};

/** `kec list` */
export const runList: Run = async (values, call) => {
  const { world, language } = call;
  const what = call.args[0] ?? 'posts';
  const state = Object.hasOwn(states, what) ? states[what] : undefined;
  if (state === undefined) {
    world.stderr.write(
      {
        id: `kec list ${what} tidak dikenal; pakai ${Object.keys(states).join(', ')}.\n`,
        en: `kec list ${what} is unknown; use ${Object.keys(states).join(', ')}.\n`,
      }[language],
    );
    return exitCode.usage;
  }
  const written = await readSite(world.cwd, nowOf(values));
  if (written.value === undefined) return refuse(written.problems, exitCode.usage, { values, call });
  const found = [...written.value.site.articles.values()].filter(
    (article) => article.state === state && (state !== 'published' || article.head.kind === 'post'),
  );
  if (isSet(values, 'json')) writeData(found.map(rowOf), world);
  else world.stdout.write(linesOf(found, language));
  return exitCode.fine;
};

/** An article as data. */
const rowOf = ({ head, url, state }: Article): Readonly<Record<string, unknown>> => {
  const { title, date, expires } = head.matter;
  return {
    file: head.file,
    url,
    title,
    state,
    date: date && date.local + date.offset,
    expires: expires && expires.local + expires.offset,
  };
};

function linesOf(articles: readonly Article[], language: Language): string {
  if (articles.length === 0) return { id: 'Tidak ada.\n', en: 'None.\n' }[language];
  return articles
    .map(
      ({ head }) =>
        `${head.matter.date?.local.slice(0, 10) ?? '-'.repeat(10)}  ${head.matter.title}\n            ${head.file}\n`,
    )
    .join('');
}
