import { type Output, siteOutput } from '../core/output.ts';
import type { Context } from '../views/context.ts';
import { headersFile } from './headers-file.ts';
import { htaccess } from './htaccess.ts';
import { nginxConf } from './nginx-conf.ts';

/** Files that tell a server how to serve the site: `.htaccess` for Apache, `_headers`, a snippet for nginx. */
export const serverFiles = (context: Context): readonly Output[] => [
  { ...siteOutput('.htaccess', 'server', { kind: 'text', text: () => htaccess(context) }), served: false },
  ...headersFile(context),
  {
    path: 'server/nginx.conf',
    root: 'state',
    served: false,
    cause: 'server',
    make: { kind: 'text', text: () => nginxConf(context) },
  },
];
