import { type Output, siteOutput } from '../core/output.ts';
import { hrefOf } from '../core/url.ts';
import { redirectsOf } from '../site/aliases.ts';
import type { Site } from '../site/site.ts';
import type { Context } from '../views/context.ts';

/** Files that tell a server how to serve the site: `.htaccess` for Apache, a snippet for nginx. */
export const serverFiles = ({ site }: Context): readonly Output[] => [
  { ...siteOutput('.htaccess', 'server', { kind: 'text', text: () => htaccess(site) }), served: false },
  {
    path: 'server/nginx.conf',
    root: 'state',
    served: false,
    cause: 'server',
    make: { kind: 'text', text: () => nginx(site) },
  },
];

/** Paths whose names change with their content, and so may be kept for a year. */
const namedByContent = '-[0-9a-f]{10}(-[0-9]+)?\\.(css|js|webp|avif|jpg|png|gif|svg)$';

function htaccess(site: Site): string {
  const { address, mobile } = site.config;
  const base = address.base;
  const mobilePage = hrefOf(address, mobile.path.replace('{url}', '/$1'));
  const moved = redirectsOf(site).map(
    ({ from, to }) =>
      `RedirectMatch 301 "^${escapePattern(hrefOf(address, from)).replace(/\/$/, '/?')}$" "${hrefOf(address, to)}"\n`,
  );
  return `DirectoryIndex index.html
ErrorDocument 404 ${base}404.html
AddDefaultCharset utf-8
<IfModule mod_mime.c>
AddType application/manifest+json .webmanifest
AddType application/feed+json .json
AddType image/webp .webp
AddType image/avif .avif
</IfModule>
<IfModule mod_autoindex.c>
Options -Indexes
</IfModule>
<IfModule mod_rewrite.c>
RewriteEngine On
RewriteCond %{QUERY_STRING} (^|&)amp=1(&|$)
RewriteCond %{DOCUMENT_ROOT}${mobilePage}index.html -f
RewriteRule ^(.*)$ ${mobilePage}? [R=302,L]
</IfModule>
<IfModule mod_headers.c>
<FilesMatch "${namedByContent}">
Header set Cache-Control "public, max-age=31536000, immutable"
</FilesMatch>
</IfModule>
<IfModule mod_alias.c>
${moved.join('')}</IfModule>
`;
}

function nginx(site: Site): string {
  const { address, mobile } = site.config;
  const { base } = address;
  const mobilePage = hrefOf(address, mobile.path.replace('{url}', '/PAGE')).replace('PAGE', `\${page}`);
  const moved = redirectsOf(site).map(
    ({ from, to }) => `location = ${hrefOf(address, from)} { return 301 ${hrefOf(address, to)}; }\n`,
  );
  return `# Include this inside the server block of the site, whose root is the site folder.
index index.html;
charset utf-8;
error_page 404 ${base}404.html;
location ~ "^${base}(?<page>.*/)$" {
  if ($arg_amp = 1) { return 302 ${mobilePage}; }
  try_files $uri $uri/index.html =404;
}
location ~ "${namedByContent}" { add_header Cache-Control "public, max-age=31536000, immutable"; }
${moved.join('')}`;
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
