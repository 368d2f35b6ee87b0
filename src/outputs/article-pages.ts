import { type Output, siteOutput } from '../core/output.ts';
import { rememberLast } from '../core/remember.ts';
import { fileOfUrl } from '../core/url.ts';
import type { Article } from '../site/site.ts';
import { articlePage, articleParts, mobilePage } from '../views/article-page.ts';
import type { Context } from '../views/context.ts';
import { articleBudget } from '../views/page-budget.ts';

/** The normal and the mobile page of every post and page. */
export function articlePages(context: Context): readonly Output[] {
  const { site, theme } = context;
  const partsOf = rememberLast((article: Article) => articleParts(context, article));
  return [...site.articles.values()].flatMap((article) => {
    const entry = article.head.file;
    return [
      {
        ...siteOutput(fileOfUrl(article.url), entry, {
          kind: 'article',
          entry,
          text: (body) => theme.render(templateOf(article), articlePage(context, partsOf(article), body)),
        }),
        ...articleBudget(article, site, 'article'),
      },
      {
        ...siteOutput(fileOfUrl(article.mobileUrl), `${entry} (mobile.path)`, {
          kind: 'article',
          entry,
          text: (body) => theme.render('mobile', mobilePage(context, partsOf(article), body)),
        }),
        ...articleBudget(article, site, 'mobile'),
      },
    ];
  });
}

/** The template of an article: the one that `layout` names, else `article` for posts and `page` for pages. */
const templateOf = ({ head }: Article): string =>
  head.matter.layout ?? (head.kind === 'post' ? 'article' : 'page');
