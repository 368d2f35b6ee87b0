import { typeName } from '../../core/file-type.ts';
import { sizeText } from '../../core/size-text.ts';
import { linkedFile } from '../../site/links.ts';
import type { Article, Site } from '../../site/site.ts';

/** What is known of a file without looking at it. `host` is that of another site; parts that are not known are empty. */
export type FileFacts = Readonly<{ name: string; type: string; size: string; host: string }>;

/** What is known of the file that a link of an article leads to. */
export function fileFacts(href: string, article: Article, site: Site): FileFacts {
  const outside = hostOf(href);
  const path = href.replace(/[?#].*$/s, '');
  const file = linkedFile(href, article.head.file, site.files);
  const bytes = file === undefined ? undefined : site.sizes.get(file);
  const isFolder = outside !== '' && !/^([a-z]+:)?\/\/[^/]+\/./i.test(path);
  return {
    name: path.slice(path.lastIndexOf('/') + 1) || href,
    type: isFolder ? '' : typeName(path),
    size: bytes === undefined ? '' : sizeText(bytes, site.config.language),
    host: outside,
  };
}

/** The host of an address of another site, as people know it; empty for a file of this site. */
export function hostOf(href: string): string {
  const [, host = ''] = /^(?:https?:)?\/\/(?:[^/@?#]*@)?([^/:?#]+)/i.exec(href) ?? [];
  return host.toLowerCase().replace(/^www\./, '');
}
