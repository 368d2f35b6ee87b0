import type { Site } from './site.ts';

/**
 * Site URL of a file of `content/` that an article links to: below the article whose folder it lies in, else
 * below `/files/`.
 */
export function fileUrl(file: string, site: Site): string {
  for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
    const owner = site.articles.get(`content/${file.slice(0, end)}/index.md`);
    if (owner) return owner.url + file.slice(end + 1);
  }
  return file.startsWith('static/') ? file.slice('static'.length) : `/files/${file}`;
}
