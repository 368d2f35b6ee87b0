import type { SiteConfig } from '../config/site-config.ts';
import type { ByteLimit, PageBudget } from '../core/output.ts';
import { photoCount } from '../site/pictures.ts';
import type { Article, Site } from '../site/site.ts';

/** The budget of a page that is no article; none where the site sets no limits. */
export const listBudget = ({ budgets }: SiteConfig, kind: 'home' | 'list'): Budgeted => {
  if (budgets === false) return {};
  const all = limit(`budgets.${kind}`, budgets[kind]);
  return { budget: { open: all, all } };
};

/** The budget of one of the two pages of an article. A page with a single photo may weigh no more at its end. */
export function articleBudget(article: Article, site: Site, kind: 'article' | 'mobile'): Budgeted {
  const { budgets } = site.config;
  if (budgets === false) return {};
  const open = limit(`budgets.${kind}`, budgets[kind]);
  const all = limit(`budgets.${kind}Scrolled`, budgets[`${kind}Scrolled`]);
  return { budget: { open, all: photoCount(article, site) > 1 ? all : open } };
}

/** A part of an output. */
type Budgeted = Readonly<{ budget?: PageBudget }>;

const limit = (setting: string, kilobytes: number): ByteLimit => ({ setting, bytes: kilobytes * 1000 });
