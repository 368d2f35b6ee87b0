import type { Folders } from '../build/folders.ts';
import type { PhotoFacts, PhotoFault } from '../core/image.ts';
import { readPhotoFacts } from '../images/read-photo-facts.ts';
import type { PhotoFindings } from '../site/photo-check.ts';
import type { Changes } from './changes.ts';

/** Pictures that have been looked at before. */
export type PhotoMemory = Readonly<{
  /** Forgets some files, relative to the site's folder, or all. */
  forget: (files: Changes['files']) => void;
  /** What is known of the pictures; only those that are not remembered are looked at. */
  lookAt: (photos: readonly string[]) => Promise<PhotoFindings>;
}>;

/** Creates a memory for the pictures of a site. */
export function createPhotoMemory({ content, cache }: Folders): PhotoMemory {
  const known = new Map<string, PhotoFacts | PhotoFault>();
  return {
    forget(files) {
      if (files === 'all') known.clear();
      else for (const file of files) known.delete(file.replace(/^content\//, ''));
    },
    async lookAt(photos) {
      const unknown = photos.filter((photo) => !known.has(photo));
      const options = { contentFolder: content, cacheFolder: cache, trustStat: true, partial: true };
      for (const [file, finding] of await readPhotoFacts(unknown, options)) known.set(file, finding);
      return new Map(
        photos.flatMap((photo): [string, PhotoFacts | PhotoFault][] => {
          const finding = known.get(photo);
          return finding ? [[photo, finding]] : [];
        }),
      );
    },
  };
}
