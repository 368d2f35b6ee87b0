import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { photo } from '../support/photo.ts';
import type { FaultySite, FaultySites } from './faulty-site.ts';

const jpeg = await photo({ width: 60, height: 40 });
const png = await photo({ width: 60, height: 40, format: 'png' });

/** An article with one picture, as it lies on the disk and as the article names it. */
const picture = (file: string, bytes: Uint8Array, named = file): FaultySite['files'] => ({
  'content/posts/2025-01-02-kabar/index.md': `---\ntitle: Kabar\n---\n\nIsi.\n\n![Piagam](${named})\n`,
  [`content/posts/2025-01-02-kabar/${file}`]: bytes,
});

/** A JPEG whose header tells another size. */
function withSize(bytes: Buffer, width: number, height: number): Buffer {
  const copy = Buffer.from(bytes);
  const frame = copy.indexOf(Buffer.from([0xff, 0xc0]));
  copy.writeUInt16BE(height, frame + 5);
  copy.writeUInt16BE(width, frame + 7);
  return copy;
}

/** Lets kec remember other bytes of the photo than the file has, as when it is replaced during a build. */
function misremember(root: string): void {
  const file = 'posts/2025-01-02-kabar/piagam.jpg';
  const { size, mtimeMs, ctimeMs, ino } = statSync(join(root, 'content', file));
  const memory = join(root, '.kec/cache/photos.json');
  const { made, facts } = JSON.parse(readFileSync(memory, 'utf8'));
  const hash = '0'.repeat(64);
  const hints = { [file]: { stamp: [size, mtimeMs, ctimeMs, ino].join(' '), hash } };
  writeFileSync(memory, JSON.stringify({ made, hints, facts: { [hash]: Object.values(facts)[0] } }));
}

/** Problems of pictures. */
export const imageProblems: FaultySites = {
  'KEC-PHOTO-MISSING': {
    files: { 'content/pages/profil.md': '---\ntitle: Profil\n---\n\n![Piagam](piagam.jpg)\n' },
    exit: 1,
    id: [],
    en: [],
  },
  'KEC-PHOTO-MISSING: with a guess': {
    files: picture('piagam.jpg', jpeg, 'piagan.jpg'),
    exit: 1,
    id: [],
    en: [],
  },
  'KEC-PHOTO-CASE': { files: picture('Piagam.JPG', jpeg, 'piagam.jpg'), exit: 1, id: [], en: [] },
  'KEC-PHOTO-EXTENSION': { files: picture('piagam.jpg', png), exit: 0, id: [], en: [] },
  'KEC-PHOTO-HEIC': {
    files: picture('piagam.jpg', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic')),
    exit: 1,
    id: [],
    en: [],
  },
  'KEC-PHOTO-TRUNCATED': {
    files: picture('piagam.jpg', jpeg.subarray(0, jpeg.length / 2)),
    exit: 1,
    id: [],
    en: [],
  },
  'KEC-PHOTO-UNREADABLE': {
    files: picture('piagam.jpg', Buffer.from('bukan gambar')),
    exit: 1,
    id: [],
    en: [],
  },
  'KEC-PHOTO-LARGE': { files: picture('piagam.jpg', withSize(jpeg, 12000, 9000)), exit: 1, id: [], en: [] },
  'KEC-PHOTO-CHANGED': {
    before: picture('piagam.jpg', jpeg),
    files: {},
    tamper: misremember,
    exit: 1,
    id: [],
    en: [],
  },
  'KEC-PHOTO-REMOTE': {
    files: picture('piagam.jpg', jpeg, 'https://lain.example/piagam.jpg'),
    exit: 1,
    id: [],
    en: [],
  },
};
