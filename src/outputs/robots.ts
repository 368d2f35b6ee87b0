import { type Output, siteOutput } from '../core/output.ts';
import { absoluteUrl } from '../core/url.ts';
import type { Context } from '../views/context.ts';

/** `robots.txt`: everything may be read, and here is the sitemap. A site's own in `static/` takes its place. */
export function robots({ site }: Context): readonly Output[] {
  if (site.statics.includes('static/robots.txt')) return [];
  const text = `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(site.config.address, '/sitemap.xml')}\n`;
  return [siteOutput('robots.txt', 'robots.txt', { kind: 'text', text: () => text })];
}
