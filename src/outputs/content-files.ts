import { type Output, siteOutput } from '../core/output.ts';
import { fileOfUrl } from '../core/url.ts';
import { fileUrl } from '../site/file-url.ts';
import { isOutside, resolveLink } from '../site/links.ts';
import type { Context } from '../views/context.ts';
import { settingLinks } from '../views/menu.ts';
import { fileMake } from './pictures.ts';

/** The files of `content/static/`, at the root of the site. */
export const staticFiles = (context: Context): readonly Output[] =>
  context.site.statics.map((file) =>
    siteOutput(file.slice('static/'.length), `content/${file}`, fileMake(file, context)),
  );

/** Files that articles and settings link to, such as forms to be downloaded. */
export function linkedFiles(context: Context): readonly Output[] {
  const { site } = context;
  const links: { href: string; from: string }[] = [];
  for (const { head } of site.articles.values()) {
    for (const { href } of head.links) if (!isOutside(href)) links.push({ href, from: head.file });
  }
  const settings = settingLinks(site.config).map((href) => ({ href, from: 'content/site.yaml' }));
  const files = [...links, ...settings].flatMap(({ href, from }) => {
    const target = resolveLink(href, from, site);
    return target.kind === 'file' && !target.file.startsWith('static/') ? [target.file] : [];
  });
  return [...new Set(files)].map((file) =>
    siteOutput(fileOfUrl(fileUrl(file, site)), `content/${file}`, fileMake(file, context)),
  );
}
