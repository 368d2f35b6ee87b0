import { hrefOf } from '../core/url.ts';
import { isPost } from '../site/assemble.ts';
import { relatedTo } from '../site/related.ts';
import type { Article, Post } from '../site/site.ts';
import { articleProps, shareProps } from './article.ts';
import { cardProps, lineProps } from './card.ts';
import type { Context } from './context.ts';
import { frame, type PageFacts } from './frame.ts';
import type { ShareProps } from './props/article.ts';
import type { ArticlePageProps, MobilePageProps } from './props/article-pages.ts';
import type { FrameProps } from './props/frame.ts';
import type { LinkProps } from './props/links.ts';

/** What both pages of an article are made of. */
export type ArticleParts = Readonly<{
  article: Article;
  frame: FrameProps;
  share: ShareProps;
  related: readonly Post[];
}>;

/** Works out what both pages of an article share. */
export const articleParts = (context: Context, article: Article): ArticleParts => ({
  article,
  frame: frame(context, articleFacts(context, article)),
  share: shareProps(context, article),
  related: isPost(article) ? relatedTo(article, context.site) : [],
});

/** Props of an article's normal page, still without the HTML of its body. */
export function articlePage(context: Context, parts: ArticleParts): ArticlePageProps {
  const { site } = context;
  const { article, frame, share, related } = parts;
  const { address, mobile } = site.config;
  return {
    ...frame,
    article: articleProps(context, article, 'normal'),
    share,
    ...neighbours(context, article, (post) => post.url),
    related: related.map((post) => cardProps(post, site)),
    mobile: { url: hrefOf(address, article.mobileUrl), redirect: mobile.redirect },
  };
}

/** Props of an article's mobile page, still without the HTML of its body. Its links lead to mobile pages. */
export function mobilePage(context: Context, parts: ArticleParts): MobilePageProps {
  const { site } = context;
  const { article, frame, share, related } = parts;
  const { address } = site.config;
  return {
    ...frame,
    article: articleProps(context, article, 'mobile'),
    share,
    ...neighbours(context, article, (post) => post.mobileUrl),
    related: related.map((post) => ({ ...lineProps(post, site), url: hrefOf(address, post.mobileUrl) })),
    exitUrl: `${hrefOf(address, article.url)}?noamp=mobile`,
  };
}

/** The same title, description and structured data for both pages of an article. */
function articleFacts({ site }: Context, article: Article): PageFacts {
  const { title, lang } = article.head.matter;
  return {
    url: article.url,
    mobileUrl: article.mobileUrl,
    title,
    description: article.head.excerpt || `${title} – ${site.config.title}`,
    article,
    trail: [...parents(article, site), { label: title, url: article.url }],
    ...(lang !== undefined && { lang }),
  };
}

/** What stands above an article: the news and its category, or the pages whose folders it lies in. */
function parents(article: Article | Post, site: Context['site']): readonly LinkProps[] {
  const { labels, lists } = site.config;
  if (isPost(article)) {
    const { category } = article;
    return [
      { label: labels.news, url: `/${lists.news}/` },
      // A category of the same name as the news itself would only repeat it.
      ...(category && category.name !== labels.news ? [{ label: category.name, url: category.url }] : []),
    ];
  }
  const folders = article.url.split('/').slice(1, -2);
  return folders.flatMap((_, index) => {
    const page = site.pageByUrl.get(`/${folders.slice(0, index + 1).join('/')}/`);
    return page ? [{ label: page.head.matter.title, url: page.url }] : [];
  });
}

function neighbours(
  { site }: Context,
  article: Article,
  urlOf: (post: Post) => string,
): Readonly<{ previous: LinkProps | undefined; next: LinkProps | undefined }> {
  const position = site.order.get(article.head.file);
  const link = (post: Post | undefined) =>
    post && { label: post.head.matter.title, url: hrefOf(site.config.address, urlOf(post)) };
  if (position === undefined) return { previous: undefined, next: undefined };
  return { previous: link(site.posts[position + 1]), next: link(site.posts[position - 1]) };
}
