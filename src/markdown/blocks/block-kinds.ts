import type { BlockKind } from './block-kind.ts';
import { contact } from './contact.ts';
import { download } from './download.ts';
import { gallery } from './gallery.ts';
import { video } from './video.ts';

/** Every kind of block, in the order of the reference. A new one is one file and one line, and its rendering in `views/blocks`. */
export const blockKinds: readonly BlockKind[] = [gallery, download, video, contact];

/** The kind of a name in either language, in whatever case. */
export const blockKindOf = (name: string): BlockKind | undefined =>
  blockKinds.find(({ names }) => Object.values(names).includes(name.toLowerCase()));

/** All names, those of one kind beside each other. */
export const blockNames: readonly string[] = [
  ...new Set(blockKinds.flatMap(({ names }) => [names.id, names.en])),
];
