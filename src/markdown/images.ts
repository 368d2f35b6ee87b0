import type { MarkedExtension, Token, Tokens } from 'marked';
import { decodeEntities } from '../core/entities.ts';
import { ownText } from '../core/own-text.ts';
import { defineProblem } from '../core/problem.ts';
import { blockHole, documentOf, holeMark, type ImageSetting, type MarkdownDocument } from './document.ts';
import { plainText } from './plain-text.ts';

export const altMissing = defineProblem<{ src: string }>({
  code: 'KEC-ALT',
  severity: 'warning',
  summary: { id: 'Gambar tanpa teks alternatif.', en: 'A picture without an alternative text.' },
  message: ({ src }) => ({
    id: `Gambar "${src}" tidak punya teks alternatif.`,
    en: `The picture "${src}" has no alternative text.`,
  }),
  hint: ({ src }) => ({
    id: `Tulis apa yang terlihat, bagi yang tidak dapat melihatnya: ![Warga di aula](${src})`,
    en: `Write what it shows, for those who cannot see it: ![People in the hall](${src})`,
  }),
});

/**
 * Images. One alone in its paragraph is a figure whose caption is the title; several alone are a gallery; any other
 * stands in running text.
 */
export const images: MarkedExtension = {
  renderer: {
    image(token) {
      return hole(token, 'inline', documentOf(this.parser));
    },
    paragraph({ tokens }) {
      const document = documentOf(this.parser);
      const alone = imagesAlone(tokens);
      if (alone.length === 0) return `<p>${this.parser.parseInline(tokens)}</p>\n`;
      if (alone.length > 1)
        return `${blockHole({ kind: 'gallery', images: alone.map((image) => addImage(image, 'gallery', document)) }, document)}\n`;
      return `${alone.map((image) => hole(image, 'figure', document)).join('')}\n`;
    },
  },
};

const hole = (token: Tokens.Image, setting: ImageSetting, document: MarkdownDocument): string =>
  holeMark('image', addImage(token, setting, document));

/** Notes an image of the text, and what is wrong with it; gives its index. */
export function addImage(token: Tokens.Image, setting: ImageSetting, document: MarkdownDocument): number {
  const place = document.places.get(token) ?? { file: document.file };
  const src = ownText(decodeEntities(token.href));
  const alt = ownText(plainText(token.tokens ?? []).trim());
  if (alt === '') document.problems.push(altMissing(place, { src }));
  const title = token.title ? ownText(decodeEntities(token.title)) : undefined;
  return document.images.push({ src, alt, title, setting, place }) - 1;
}

/** The images of a paragraph that holds nothing else; none otherwise. */
function imagesAlone(tokens: readonly Token[]): readonly Tokens.Image[] {
  const found: Tokens.Image[] = [];
  for (const token of tokens) {
    if (token.type === 'image') found.push(token as Tokens.Image);
    else if (token.type !== 'br' && token.raw.trim() !== '') return [];
  }
  return found;
}
