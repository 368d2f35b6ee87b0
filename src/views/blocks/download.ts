import type { Block } from '../../core/body.ts';
import type { Context } from '../context.ts';
import { linkHref } from '../link-href.ts';
import type { DownloadProps } from '../props/blocks.ts';
import type { BlockPage } from './block-page.ts';
import { fileFacts } from './file-facts.ts';

/** Links to files with what is known of them. */
export function downloadProps(
  { site }: Context,
  { links }: Extract<Block, { kind: 'download' }>,
  { article, variant }: BlockPage,
): DownloadProps {
  const files = links.map(({ index, label }) => {
    const href = article.head.links[index]?.href ?? '';
    const facts = fileFacts(href, article, site);
    return {
      label: label || facts.name,
      url: linkHref(href, article, { site, variant }),
      type: facts.type,
      size: facts.size,
      host: facts.host,
      note: [facts.type, facts.size, facts.host].filter((part) => part !== '').join(', '),
    };
  });
  return { files };
}
