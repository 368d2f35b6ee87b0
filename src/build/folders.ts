import { join, resolve } from 'node:path';
import { shortHash } from '../core/hash.ts';
import { sitePath } from '../core/site-path.ts';

/** Where a build reads and writes; absolute paths. */
export type Folders = Readonly<{
  /** The site's own folder, which holds `content/`. */
  root: string;
  content: string;
  /** The finished site. */
  out: string;
  /** State of this output: manifest, journal, staging. */
  state: string;
  /** Encoded images and photo facts. */
  cache: string;
  /** Files made and not yet in place: `site/` for the output, `state/` for the state folder. */
  stage: string;
}>;

/** Works out the folders of a build. An output folder other than `dist` has a state of its own. */
export function foldersOf(
  root: string,
  options: Readonly<{ out?: string | undefined; cache?: string | undefined }>,
): Folders {
  const out = resolve(root, options.out ?? 'dist');
  const home = join(root, '.kec');
  const state = out === join(root, 'dist') ? home : join(home, 'out', shortHash(sitePath(root, out)));
  return {
    root,
    content: join(root, 'content'),
    out,
    state,
    cache: options.cache === undefined ? join(home, 'cache') : resolve(root, options.cache),
    stage: join(state, 'stage'),
  };
}
