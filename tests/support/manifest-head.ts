import type { ManifestHead } from '../../src/build/manifest.ts';

/** What the manifest of a site says that has nothing special. */
export const plainHead: ManifestHead = {
  site: 'https://contoh.go.id/',
  made: { kec: '0.0.0', node: '20.0.0', libraries: {} },
  serving: {
    notFound: '404.html',
    redirects: [],
    headers: [],
    mobile: '/m{url}',
    exceptions: [],
    allowedHeaders: [],
    allowedFiles: [],
  },
};
