import { slugOf } from '../../core/slug.ts';
import type { Office } from './site-files.ts';

/** `package.json`. The name has a prefix, because npm refuses a package that is named as its dependency. */
export function packageFile({ name, language }: Office, version: string): string {
  const prefix = language === 'id' ? 'situs' : 'site';
  const slug = slugOf(name, language === 'id' ? 'dan' : 'and').slice(0, 100);
  const content = {
    name: [prefix, slug].filter((word) => word !== '').join('-'),
    private: true,
    scripts: { build: 'kec build', dev: 'kec dev' },
    // Of a file beside it: a package of the same name elsewhere need not be this program.
    dependencies: { kec: `file:./kec-${version}.tgz` },
    engines: { node: '>=20.19' },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
