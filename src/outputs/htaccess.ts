import { packableEndings } from '../core/packed.ts';
import { decodePath, hrefOf } from '../core/url.ts';
import { redirectsOf } from '../site/aliases.ts';
import type { Site } from '../site/site.ts';
import type { Context } from '../views/context.ts';
import { keptForYears, pathRules } from './path-rules.ts';
import { type SecurityHeader, securityHeaders } from './security-headers.ts';
import { escapePattern, packedTypes, quoted } from './server-text.ts';

/** `.htaccess`: how Apache 2.4 serves the site from a folder of its document root. */
export function htaccess(context: Context): string {
  const { site } = context;
  const { address, mobile, precompress } = site.config;
  // Apache compares and rewrites decoded paths, and encodes what it sends.
  const base = decodePath(address.base);
  const mobilePage = base + mobile.path.replace('{url}', '/$1').slice(1);
  // Apache looks for a companion under a name of its own, and judges that.
  const rules = pathRules(context, { packed: precompress });
  return `DirectoryIndex index.html
ErrorDocument 404 ${address.base}404.html
AddDefaultCharset utf-8
<IfModule mod_mime.c>
AddType application/manifest+json .webmanifest
AddType application/feed+json .json
AddType image/webp .webp
AddType image/avif .avif
</IfModule>
<IfModule mod_deflate.c>
AddOutputFilterByType DEFLATE text/html ${packedTypes.join(' ')}
</IfModule>
<IfModule mod_autoindex.c>
Options -Indexes
</IfModule>
<IfModule mod_rewrite.c>
RewriteEngine On
RewriteRule ^_(headers|redirects)$ - [R=404,L]
RewriteCond %{QUERY_STRING} (^|&)amp=1(&|$)
RewriteCond ${quoted(`%{DOCUMENT_ROOT}${mobilePage}index.html`)} -f
RewriteRule ^(.*)$ ${quoted(`${mobilePage}?`)} [R=302,L]
${precompress ? packedRules : ''}</IfModule>
${precompress ? companionTypes : ''}<IfModule mod_headers.c>
${securityHeaders(context)
  .map((header) => headerLines(header, rules.documents))
  .join(
    '',
  )}${precompress ? packedHeaders : ''}Header set Cache-Control "${keptForYears}" "expr=%{REQUEST_URI} =~ m#${rules.kept}#"
</IfModule>
<IfModule mod_alias.c>
${movedLines(site)}</IfModule>
`;
}

/** What the server itself may have set is taken away, so that each header is there once. */
function headerLines({ name, value, documents, httpsOnly }: SecurityHeader, documentPaths: string): string {
  const condition = documents
    ? ` "expr=%{REQUEST_URI} =~ m#${documentPaths}#"`
    : httpsOnly
      ? ` "${overHttps}"`
      : '';
  return `Header onsuccess unset ${name}
Header always set ${name} ${quoted(value.replaceAll('%', '%%'))}${condition}
`;
}

/** Behind a server that ends https before Apache, only a header tells of it. */
const overHttps = `expr=%{HTTPS} == 'on' || req_novary('X-Forwarded-Proto') == 'https'`;

/** Sends the companion of a text that the browser can read, the smaller first. */
const packedRules = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
]
  .map(
    ({ name, ending }) => `RewriteCond %{HTTP:Accept-Encoding} \\b${name}\\b
RewriteCond %{REQUEST_FILENAME}${ending} -f
RewriteRule ^(.+\\.(${packableEndings}))$ $1${ending} [L]
`,
  )
  .join('');

/** A companion has the type of its text. Servers often know \`.gz\` as a type of its own. */
const companionTypes = `<IfModule mod_mime.c>
<FilesMatch "\\.(${packableEndings})\\.(gz|br)$">
RemoveType .gz .br
RemoveLanguage .br
AddEncoding gzip .gz
AddEncoding br .br
</FilesMatch>
</IfModule>
`;

const packedHeaders = `<FilesMatch "\\.(${packableEndings})(\\.gz|\\.br)?$">
Header merge Vary Accept-Encoding
</FilesMatch>
`;

const movedLines = (site: Site): string =>
  redirectsOf(site)
    .map(({ from, to }) => {
      const { address } = site.config;
      const path = escapePattern(decodePath(hrefOf(address, from))).replace(/\/$/, '/?');
      return `RedirectMatch 301 ${quoted(`^${path}$`)} ${quoted(hrefOf(address, to).replaceAll('$', '%24'))}\n`;
    })
    .join('');
