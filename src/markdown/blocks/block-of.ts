import type { Token, Tokens } from 'marked';
import type { Block } from '../../core/body.ts';
import type { Language } from '../../core/language.ts';
import { nearest } from '../../core/nearest.ts';
import type { Checked, Place, Problem } from '../../core/problem.ts';
import type { MarkdownDocument } from '../document.ts';
import { addImage } from '../images.ts';
import { addLink, hrefOf } from '../links.ts';
import { plainText } from '../plain-text.ts';
import { contentOf, type FoundContent } from './block-content.ts';
import type { BlockKind, WrittenBlock } from './block-kind.ts';
import { blockKindOf, blockKinds, blockNames } from './block-kinds.ts';
import { blockContent, blockEmpty, blockLink, blockUnknown } from './block-problems.ts';

/**
 * The block that an author wrote; its images and links are noted in the document as all others. Undefined where it is
 * not known or holds something that does not belong in it.
 */
export function blockOf(
  written: WrittenBlock,
  tokens: readonly Token[],
  document: MarkdownDocument,
): Checked<Block | undefined> {
  const [name = '', ...more] = written.words.split(/\s+/);
  const kind = blockKindOf(name);
  if (kind === undefined) {
    const details = {
      name,
      guess: nearest(name, blockNames),
      known: { id: namesIn('id'), en: namesIn('en') },
    };
    return { value: undefined, problems: [blockUnknown(written.place, details)] };
  }
  const content = contentOf(tokens);
  const problems = problemsOf(kind, content, { ...written, name, more: more.join(' ') }, document);
  if (problems.length > 0) return { value: undefined, problems };
  const images = content.images.map((image) => addImage(image, kind.setting, document));
  const links = content.links.map((link) => ({
    index: addLink(link, document, { sized: true }),
    label: link.autolink || isBare(link) ? '' : plainText(link.tokens).trim(),
  }));
  return { value: kind.make({ images, links }), problems: [] };
}

const namesIn = (language: Language): string => blockKinds.map(({ names }) => names[language]).join(', ');

/** A web address in the text, without words of its author. */
const isBare = ({ raw }: Tokens.Link): boolean => !raw.startsWith('[');

function problemsOf(
  kind: BlockKind,
  { images, links, foreign }: FoundContent,
  written: WrittenBlock & Readonly<{ name: string; more: string }>,
  document: MarkdownDocument,
): readonly Problem[] {
  const { name, more, place } = written;
  const { places } = document;
  const { most, holds, needs } = kind;
  const found = { image: images, link: links };
  const strange = [...foreign, ...images.slice(most.image), ...links.slice(most.link)].map((token) =>
    blockContent(places.get(token) ?? placeOf(token, written), { name, found: token.raw, holds }),
  );
  const title = more === '' ? [] : [blockContent(place, { name, found: more, holds })];
  const lacks = strange.length === 0 && needs !== undefined && found[needs].length === 0 ? needs : undefined;
  return [
    ...title,
    ...strange,
    ...(lacks ? [blockEmpty(place, { name, lacks, holds })] : []),
    ...links.flatMap((token) => unfitting(kind, token, { name, place: places.get(token) ?? place })),
    ...(kind.faults?.(written, document) ?? []),
  ];
}

function unfitting(
  { fits, holds }: BlockKind,
  token: Tokens.Link,
  { name, place }: Readonly<{ name: string; place: Place }>,
): readonly Problem[] {
  const href = hrefOf(token);
  return fits === undefined || fits.link(href)
    ? []
    : [blockLink(place, { name, href, wanted: fits.wanted, holds })];
}

/** The line of something in a block that has no place of its own. */
function placeOf({ raw }: Token, { raw: whole, place }: WrittenBlock): Place {
  const before = whole.slice(0, Math.max(0, whole.indexOf(raw.trim(), whole.indexOf('\n'))));
  return { file: place.file, line: place.line && place.line + before.split('\n').length - 1 };
}
