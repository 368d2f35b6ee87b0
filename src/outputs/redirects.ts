import { type Output, siteOutput } from '../core/output.ts';
import { absoluteUrl, fileOfUrl, hrefOf } from '../core/url.ts';
import { redirectsOf } from '../site/aliases.ts';
import type { Context } from '../views/context.ts';
import type { RedirectPageProps } from '../views/props/redirect-page.ts';

/** A small page at every alias, and `_redirects` for hosts that read it. */
export function redirects({ site, theme, assets }: Context): readonly Output[] {
  const { address, labels, language } = site.config;
  const all = redirectsOf(site);
  const pages = all.map(({ from, to, title, file }) => {
    const props: RedirectPageProps = {
      lang: language,
      title,
      url: hrefOf(address, to),
      canonical: absoluteUrl(address, to),
      policy: assets.policy,
      labels,
    };
    return siteOutput(fileOfUrl(from), `${file} (aliases)`, {
      kind: 'text',
      text: () => theme.render('redirect', props),
    });
  });
  if (all.length === 0) return [];
  const rows = all.map(({ from, to }) => `${hrefOf(address, from)} ${hrefOf(address, to)} 301\n`).join('');
  const table = siteOutput('_redirects', 'aliases', { kind: 'text', text: () => rows });
  return [...pages, { ...table, served: false }];
}
