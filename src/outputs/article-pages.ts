import { type Output, siteOutput } from '../core/output.ts';
import { fileOfUrl } from '../core/url.ts';
import type { Article } from '../site/site.ts';
import { articlePage, mobilePage } from '../views/article-page.ts';
import type { Context } from '../views/context.ts';

/** The normal page of every post and page. */
export const articlePages = (context: Context): readonly Output[] =>
  allArticles(context).map((article) =>
    siteOutput(fileOfUrl(article.url), article.head.file, {
      kind: 'article',
      entry: article.head.file,
      text: (body) => context.theme.render(templateOf(article), articlePage(context, article, body)),
    }),
  );

/** The mobile page of every post and page. */
export const mobilePages = (context: Context): readonly Output[] =>
  allArticles(context).map((article) =>
    siteOutput(fileOfUrl(article.mobileUrl), `${article.head.file} (mobile.path)`, {
      kind: 'article',
      entry: article.head.file,
      text: (body) => context.theme.render('mobile', mobilePage(context, article, body)),
    }),
  );

const allArticles = ({ site }: Context): readonly Article[] => [...site.articles.values()];

/** The template of an article: the one that `layout` names, else `article` for posts and `page` for pages. */
const templateOf = ({ head }: Article): string =>
  head.matter.layout ?? (head.kind === 'post' ? 'article' : 'page');
