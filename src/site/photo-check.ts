import type { PhotoFacts, PhotoFault } from '../core/image.ts';
import { nearestPath } from '../core/nearest.ts';
import { defineProblem, type Problem } from '../core/problem.ts';
import { photoCase, photoExtension, photoMissing, photoProblem } from '../images/photo-problems.ts';
import { type PhotoUse, resolvePhoto } from './photo-use.ts';

export const photoRemote = defineProblem<{ src: string }>({
  code: 'KEC-PHOTO-REMOTE',
  severity: 'error',
  summary: { id: 'Gambar dari situs lain.', en: 'A picture from another site.' },
  message: ({ src }) => ({
    id: `Gambar "${src}" berada di situs lain.`,
    en: `The picture "${src}" is on another site.`,
  }),
  hint: () => ({
    id: 'Unduh gambarnya dan simpan di sebelah artikel, lalu tulis nama berkasnya.',
    en: 'Download the picture, save it beside the article and write its file name.',
  }),
});

/** What is known of the pictures: facts or a fault by file relative to `content/`. */
export type PhotoFindings = ReadonlyMap<string, PhotoFacts | PhotoFault>;

/** What is wrong with one use of a picture. */
export function photoUseProblems(
  use: PhotoUse,
  files: ReadonlySet<string>,
  findings: PhotoFindings,
): readonly Problem[] {
  const { src, place } = use;
  const target = resolvePhoto(use, files);
  switch (target.kind) {
    case 'remote':
      return [photoRemote(place, { src })];
    case 'missing':
      return [missingPhoto(use, target.file, files)];
    case 'found': {
      const finding = findings.get(target.file);
      if (finding === undefined) return [photoMissing(place, { src, guess: undefined })];
      return 'fault' in finding ? [photoProblem(finding, place)] : photoExtension(finding, place);
    }
  }
}

/** A name that differs in case only works on some machines and fails on the server, so it gets a word of its own. */
function missingPhoto({ src, place }: PhotoUse, file: string, files: ReadonlySet<string>): Problem {
  const actual = [...files].find((other) => other.toLowerCase() === file.toLowerCase());
  return actual === undefined
    ? photoMissing(place, { src, guess: nearestPath(file, files) })
    : photoCase(place, { src, actual: `content/${actual}` });
}
