import { type Block, type Body, fillBody, type ImageFound } from '../core/body.ts';
import { decodeEntities } from '../core/entities.ts';
import { escapeHtml } from '../core/html.ts';

/** What a body says as plain text, its pictures by their captions; white space folded. */
export function bodyText(body: Body, images: readonly ImageFound[]): string {
  const captionOf = (index: number) => images[index]?.title ?? images[index]?.alt ?? '';
  const html = fillBody(body, (hole) => {
    if (hole.kind === 'link') return '';
    const says = hole.kind === 'block' ? blockTexts(hole.block, captionOf) : [captionOf(hole.index)];
    return ` ${escapeHtml(says.join(' '))} `;
  });
  const text = html.replace(unspoken, ' ').replace(inline, '').replace(tag, ' ');
  return decodeEntities(text).replace(/\s+/g, ' ').trim();
}

function blockTexts(block: Block, captionOf: (index: number) => string): readonly string[] {
  switch (block.kind) {
    case 'gallery':
      return block.images.map(captionOf);
    case 'download':
      return block.links.map(({ label }) => label);
    case 'video':
      return [block.link.label, block.poster === undefined ? '' : captionOf(block.poster)];
    case 'contact':
      return [];
  }
}

/** What a browser does not show as text: in articles only where raw HTML is trusted. */
const unspoken = /<!--[\s\S]*?-->|<(script|style|template)\b[\s\S]*?<\/\1\s*>/gi;

/** Elements that stand inside a word or next to it. */
const inline =
  /<\/?(?:a|abbr|b|bdi|cite|code|del|em|i|ins|kbd|mark|q|s|small|span|strong|sub|u|wbr)\b[^>]*>/gi;

const tag = /<\/?[a-z][^>]*>/gi;
