import type { Manifest } from '../../build/manifest.ts';
import { absoluteUrl, decodePath, fileOfUrl, hrefOf, type SiteAddress, urlOfFile } from '../../core/url.ts';

/** A file as the manifest lists it. */
export type ListedFile = Manifest['files'][number];

/** What a server has to keep to, as a site at one address needs it. */
export type Rules = Readonly<{
  address: SiteAddress;
  manifest: Manifest;
  /** By path in the site folder. */
  files: ReadonlyMap<string, ListedFile>;
  /** Names of the server: the one that is asked, and that of the site itself. */
  ownHosts: ReadonlySet<string>;
  /** Where old paths lead, as the server sees both. */
  redirects: ReadonlyMap<string, string>;
  /** What the Content-Security-Policy lets pages load, by directive. */
  policy: ReadonlyMap<string, readonly string[]>;
}>;

/** Works out the rules of a manifest for the address at which the site is asked for. */
export function rulesOf(manifest: Manifest, address: SiteAddress): Rules {
  const { serving } = manifest;
  const policy = serving.headers.find(({ name }) => name === 'Content-Security-Policy')?.value ?? '';
  return {
    address,
    manifest,
    files: new Map(manifest.files.filter(({ served }) => served !== false).map((file) => [file.path, file])),
    ownHosts: new Set([new URL(address.origin).host, new URL(manifest.site).host]),
    redirects: new Map(serving.redirects.map(({ from, to }) => [hrefOf(address, from), hrefOf(address, to)])),
    policy: new Map(
      policy.split(';').map((part) => {
        const [name = '', ...sources] = part.trim().split(/\s+/);
        return [name, sources];
      }),
    ),
  };
}

/** The address of a file on the server. */
export const addressOfFile = ({ address }: Rules, path: string): URL =>
  new URL(absoluteUrl(address, urlOfFile(path)));

/** The file of the site that a path of the server stands for; undefined where the site has none. */
export function fileAt({ address, files }: Rules, path: string): ListedFile | undefined {
  const decoded = decodePath(path);
  const base = decodePath(address.base);
  if (!decoded.startsWith(base)) return undefined;
  const url = `/${decoded.slice(base.length)}`;
  // `/berita` is sent on to `/berita/`.
  return files.get(fileOfUrl(url)) ?? files.get(fileOfUrl(`${url}/`));
}

/** The mobile page of a page, as the server sees it; undefined where there is none. */
export function mobileHref({ address, manifest, files }: Rules, path: string): string | undefined {
  const url = manifest.serving.mobile.replace('{url}', () => urlOfFile(path));
  return path.endsWith('index.html') && files.has(fileOfUrl(url)) ? hrefOf(address, url) : undefined;
}
