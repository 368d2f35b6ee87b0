import { createRequire } from 'node:module';

/** The version of kec, from its own manifest, two folders above the compiled file. */
export function kecVersion(): string {
  const require = createRequire(import.meta.url);
  return (require('../../package.json') as { version: string }).version;
}
