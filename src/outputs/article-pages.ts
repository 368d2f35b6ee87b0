import { type BodilessPage, type Output, siteOutput } from '../core/output.ts';
import { rememberLast } from '../core/remember.ts';
import { fileOfUrl } from '../core/url.ts';
import type { Article } from '../site/site.ts';
import { type ArticleParts, articlePage, articleParts, mobilePage } from '../views/article-page.ts';
import { bodyFiller } from '../views/body.ts';
import type { Context } from '../views/context.ts';
import type { Variant } from '../views/link-href.ts';
import { articleBudget } from '../views/page-budget.ts';

/** The normal and the mobile page of every post and page. */
export function articlePages(context: Context): readonly Output[] {
  const { site } = context;
  const partsOf = rememberLast((article: Article) => articleParts(context, article));
  const makeOf = (article: Article, variant: Variant): Output['make'] => ({
    kind: 'article',
    entry: article.head.file,
    page: () => pageOf(context, partsOf(article), variant),
  });
  return [...site.articles.values()].flatMap((article) => {
    const entry = article.head.file;
    return [
      {
        ...siteOutput(fileOfUrl(article.url), entry, makeOf(article, 'normal')),
        ...articleBudget(article, site, 'article'),
      },
      {
        ...siteOutput(fileOfUrl(article.mobileUrl), `${entry} (mobile.path)`, makeOf(article, 'mobile')),
        ...articleBudget(article, site, 'mobile'),
      },
    ];
  });
}

function pageOf(context: Context, parts: ArticleParts, variant: Variant): BodilessPage {
  const { article } = parts;
  const props = variant === 'mobile' ? mobilePage(context, parts) : articlePage(context, parts);
  const template = variant === 'mobile' ? 'mobile' : templateOf(article);
  return {
    props,
    fill: bodyFiller(context, article, variant),
    text: (html) => context.theme.render(template, { ...props, article: { ...props.article, html } }),
  };
}

/** The template of an article: the one that `layout` names, else `article` for posts and `page` for pages. */
const templateOf = ({ head }: Article): string =>
  head.matter.layout ?? (head.kind === 'post' ? 'article' : 'page');
