import * as z from 'zod';
import { addedHeaderSchema, addedTextSchema } from '../config/verify-settings.ts';
import { absoluteUrl } from '../core/url.ts';
import { securityHeaders } from '../outputs/security-headers.ts';
import { redirectsOf } from '../site/aliases.ts';
import type { Context } from '../views/context.ts';

/** The part of a manifest that says how a server should serve the site. URLs are those of the site: `/berita/`. */
export const servingSchema = z.object({
  /** The page for what is not there: its path in the site folder. */
  notFound: z.string(),
  redirects: z.array(z.object({ from: z.string(), to: z.string() })),
  headers: z.array(
    z.object({
      name: z.string(),
      value: z.string(),
      /** Whether it comes with pages and drawings only, and only over https. */
      documents: z.boolean(),
      httpsOnly: z.boolean(),
    }),
  ),
  /** Where the mobile page of a page is: `/m{url}`. */
  mobile: z.string(),
  /** What the settings allow a server to change. */
  exceptions: z.array(addedTextSchema),
  allowedHeaders: z.array(addedHeaderSchema),
  allowedFiles: z.array(z.string()),
});

/** How a site should be served. */
export type Serving = Readonly<z.infer<typeof servingSchema>>;

/** How the site of a context should be served: what the files for servers say, in words of no server. */
export function servingOf(context: Context): Serving {
  const { site } = context;
  const { mobile, verify } = site.config;
  return {
    notFound: '404.html',
    redirects: redirectsOf(site).map(({ from, to }) => ({ from, to })),
    headers: [...securityHeaders(context)],
    mobile: mobile.path,
    exceptions: verify.exceptions,
    allowedHeaders: verify.headers,
    allowedFiles: verify.files,
  };
}

/** The public address of the site. */
export const addressOf = ({ site }: Context): string => absoluteUrl(site.config.address, '/');
