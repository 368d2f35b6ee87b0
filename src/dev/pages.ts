import { type Output, sourceOf } from '../core/output.ts';
import type { Problem } from '../core/problem.ts';
import { fileOfUrl, hrefOf } from '../core/url.ts';
import { mobileUrlOf } from '../site/permalink.ts';
import type { Article } from '../site/site.ts';
import { fingerprint } from './fingerprint.ts';
import type { LiveState } from './live-site.ts';
import type { ContentMaker } from './make-content.ts';
import { type Answer, plainAnswer, redirectTo } from './respond.ts';
import { indexPathOf, type SearchFiles } from './search-files.ts';
import type { Snapshot } from './site-reader.ts';
import { addSnippet } from './snippet.ts';

/** A page as a browser that has it open should show it. */
export type OpenPage = Readonly<{
  fingerprint: string;
  /** What kept it from being rendered as the files say now. */
  problems: readonly Problem[];
}>;

/** What the server answers, from the state of the site. Paths are decoded and begin with `/`. */
export type Pages = Readonly<{
  answer: (state: LiveState, path: string, query: URLSearchParams) => Promise<Answer>;
  open: (state: LiveState, path: string) => Promise<OpenPage>;
}>;

type Page = OpenPage & Readonly<{ status: number; html: string; strip: string }>;

/** Creates the pages of a site. The last good text of each page that was asked for is kept. */
export function createPages(make: ContentMaker, searchFiles: SearchFiles): Pages {
  const lastGood = new Map<string, string>();

  const render = async (snapshot: Snapshot, path: string, status: number): Promise<Page> => {
    const output = snapshot.outputs.get(path);
    const made = output && (await make(output, snapshot));
    if (Buffer.isBuffer(made?.value)) lastGood.set(path, String(made.value));
    const html = lastGood.get(path) ?? blank;
    return {
      status: made?.value === undefined ? 500 : status,
      html,
      fingerprint: fingerprint(html, snapshot.context),
      problems: made?.problems ?? [],
      strip: stripOf(output && articleOf(output, snapshot), snapshot),
    };
  };

  const pageAt = ({ snapshot }: LiveState, path: string): Promise<Page> | undefined => {
    if (snapshot === undefined) return Promise.resolve(noSite);
    const found = find(snapshot, path);
    if (found === undefined) return render(snapshot, '404.html', 404);
    return isPage(found, snapshot) ? render(snapshot, found, 200) : undefined;
  };

  return {
    async answer(state, path, query) {
      const elsewhere = state.snapshot && redirectOf(state.snapshot, path, query);
      if (elsewhere !== undefined) return redirectTo(elsewhere);
      const indexPath = state.snapshot && indexPathOf(state.snapshot, path);
      if (state.snapshot && indexPath !== undefined) {
        return indexAnswer(await searchFiles(state.snapshot), indexPath);
      }
      const page = await pageAt(state, path);
      if (page) return pageAnswer(page);
      const output = state.snapshot?.outputs.get(find(state.snapshot, path) ?? '');
      const made = output && state.snapshot && (await make(output, state.snapshot));
      if (output === undefined || made?.value === undefined) {
        return plainAnswer(500, made?.problems[0]?.message.en ?? 'Not there any more', fresh);
      }
      return { status: 200, name: output.path, content: made.value, headers: fresh };
    },
    async open(state, path) {
      const page = await pageAt(state, path);
      return page ?? { fingerprint: '', problems: [] };
    },
  };
}

/** What a browser shows is always asked for anew. */
const fresh = { 'Cache-Control': 'no-store' };

function indexAnswer({ value, problems }: Awaited<ReturnType<SearchFiles>>, path: string): Answer {
  const content = value.get(path);
  if (content) return { status: 200, name: path, content, headers: fresh };
  const [problem] = problems;
  return problem ? plainAnswer(500, problem.message.en, fresh) : plainAnswer(404, 'Not Found', fresh);
}

const pageAnswer = ({ status, html, fingerprint, strip }: Page): Answer => ({
  status,
  name: 'page.html',
  content: Buffer.from(addSnippet(html, { fingerprint, strip })),
  headers: fresh,
});

const blank = '<!doctype html>\n<html lang="id">\n<head><title>kec</title></head>\n<body></body>\n</html>\n';

const noSite: Page = { status: 500, html: blank, fingerprint: 'none-none', problems: [], strip: '' };

/** The path of the output that a URL stands for. */
function find({ context, outputs }: Snapshot, path: string): string | undefined {
  const { base } = context.site.config.address;
  if (!path.startsWith(base)) return undefined;
  const file = fileOfUrl(`/${path.slice(base.length)}`);
  return outputs.has(file) ? file : undefined;
}

const isPage = (path: string, { outputs }: Snapshot): boolean =>
  path.endsWith('.html') && /^(text|article)$/.test(outputs.get(path)?.make.kind ?? '');

/** Where a server would send the browser: to the folder of a page, to the mobile page, to the site below its base. */
function redirectOf(snapshot: Snapshot, path: string, query: URLSearchParams): string | undefined {
  const { address } = snapshot.context.site.config;
  if (path === '/' && address.base !== '/') return address.base;
  if (!path.startsWith(address.base)) return undefined;
  const url = `/${path.slice(address.base.length)}`;
  if (find(snapshot, path) === undefined) {
    return find(snapshot, `${path}/`) === undefined ? undefined : hrefOf(address, `${url}/`);
  }
  const mobileUrl = mobileUrlOf(url, snapshot.context.site.config);
  const wanted = query.get('amp') === '1' && snapshot.outputs.has(fileOfUrl(mobileUrl));
  return wanted ? hrefOf(address, mobileUrl) : undefined;
}

const articleOf = (output: Output, { context }: Snapshot): Article | undefined =>
  context.site.articles.get(sourceOf(output));

function stripOf(article: Article | undefined, { context }: Snapshot): string {
  if (article === undefined || article.state === 'published') return '';
  return context.site.config.labels[article.state];
}
