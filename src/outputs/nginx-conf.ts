import { decodePath, hrefOf } from '../core/url.ts';
import { redirectsOf } from '../site/aliases.ts';
import type { Site } from '../site/site.ts';
import type { Context } from '../views/context.ts';
import { keptForYears, pathRules } from './path-rules.ts';
import { type SecurityHeader, securityHeaders } from './security-headers.ts';
import { escapePattern, packedTypes, quoted } from './server-text.ts';

/**
 * A snippet for the server block of nginx. No location in it has a header of its own: one `add_header` there takes all
 * those of the server block away.
 */
export function nginxConf(context: Context): string {
  const { site } = context;
  const { base } = site.config.address;
  const rules = pathRules(context, { packed: false });
  return `# Include this inside the server block of the site. Its root is ${rootText(base)}.
# A location of your own with an add_header loses the headers below: repeat them there.
index index.html;
charset utf-8;
absolute_redirect off;
error_page 404 ${quoted(`${decodePath(base)}404.html`)};
gzip on;
gzip_comp_level 6;
gzip_vary on;
gzip_proxied any;
gzip_types ${packedTypes.join(' ')};
${site.config.precompress ? packed : ''}set $kec_document "";
if ($uri ~ "${rules.documents}") { set $kec_document 1; }
set $kec_https "";
if ($scheme = https) { set $kec_https 1; }
if ($http_x_forwarded_proto = https) { set $kec_https 1; }
${securityHeaders(context).map(headerLine).join('')}set $kec_cache "";
if ($uri ~ ${quoted(rules.kept)}) { set $kec_cache "${keptForYears}"; }
add_header Cache-Control $kec_cache;
${mobileRules(site)}location ~ "/(\\.ht[a-z]+|_headers|_redirects)$" { return 404; }
location ~ "\\.webmanifest$" { types {} default_type application/manifest+json; }
${movedLines(site)}`;
}

const rootText = (base: string): string =>
  base === '/' ? 'the site folder' : `the folder in which the site folder stands as ${base}`;

const packed = `gzip_static on;
# With the module ngx_brotli:
# brotli_static on;
`;

/** An empty value is no header. */
function headerLine({ name, value, documents, httpsOnly }: SecurityHeader): string {
  if (!documents && !httpsOnly) return `add_header ${name} ${quoted(value)} always;\n`;
  return `set $kec_${variable(name)} "";
if ($${documents ? 'kec_document' : 'kec_https'}) { set $kec_${variable(name)} ${quoted(value)}; }
add_header ${name} $kec_${variable(name)} always;
`;
}

const variable = (name: string): string => name.toLowerCase().replaceAll('-', '_');

/** The way from `?amp=1` to a mobile page that is there. nginx has no `if` in an `if`, so what holds is counted. */
function mobileRules({ config }: Site): string {
  const base = decodePath(config.address.base);
  const page = base + config.mobile.path.replace('{url}', '/PAGE').slice(1);
  const target = literal(page).replace('PAGE', `\${kec_page}`);
  return `set $kec_amp "";
if ($arg_amp = 1) { set $kec_amp 1; }
if ($uri ~ ${quoted(`^${escapePattern(base)}(?<kec_page>[^\\x00-\\x1f]*/)$`)}) { set $kec_amp "\${kec_amp}2"; }
if (-f ${quoted(`$document_root${target}index.html`)}) { set $kec_amp "\${kec_amp}3"; }
if ($kec_amp = 123) { return 302 ${quoted(target)}; }
`;
}

const movedLines = (site: Site): string =>
  redirectsOf(site)
    .map(({ from, to }) => {
      const { address } = site.config;
      const path = decodePath(hrefOf(address, from));
      return `location = ${quoted(path)} { return 301 ${quoted(literal(hrefOf(address, to)))}; }\n`;
    })
    .join('');

/** nginx has no way to write a dollar sign where a variable may stand. */
const literal = (path: string): string => path.replaceAll('$', '%24');
