import { defineProblem } from '../../core/problem.ts';
import { attributeOf } from '../../markup/document.ts';
import { placeOfElement } from '../element-place.ts';
import { accessibleName } from './accessible-name.ts';
import type { AccessibilityRule } from './page-parts.ts';

export const altIsFileName = defineProblem<Readonly<{ alt: string }>>({
  code: 'KEC-ALT-NAME',
  severity: 'warning',
  summary: {
    id: 'Teks alternatif yang hanya nama berkas.',
    en: 'An alternative text that is only a file name.',
  },
  message: ({ alt }) => ({
    id: `Teks alternatif "${alt}" adalah nama berkas, bukan isi gambarnya.`,
    en: `The alternative text "${alt}" is a file name and not what the picture shows.`,
  }),
  hint: () => ({
    id: 'Tulis apa yang terlihat, misalnya "Warga antre di loket pelayanan".',
    en: 'Write what it shows, such as "People waiting at the service counter".',
  }),
});

/** No picture is named by its file. After the ACT rule 9eb3f6. */
export const altFileName: AccessibilityRule = (parts) =>
  parts.ofKind('img').flatMap((image) => {
    const alt = accessibleName(image, parts);
    if (!isFileName(alt, attributeOf(image, 'src') ?? '')) return [];
    const place = placeOfElement(parts.published, image, [alt]);
    return [altIsFileName(place, { alt })];
  });

/** How cameras, phones and messengers name their files, with a number. */
const numbered =
  /^(img|dsc|dscf|dscn|pict|pxl|vid|mvimg|scan|screenshot|tangkapan layar|whatsapp image|foto|gambar|image|picture|photo)[\s_-]*\(?\d(?:[\d\s_.:()-]|at|pukul)*$/i;

const pictureEnding = /\.(jpe?g|png|webp|gif|avif|svg|heic|bmp|tiff?)$/i;

/** Whether a name has the ending of a picture, is numbered by a camera, or is that of its file. One plain word is none. */
export function isFileName(name: string, src: string): boolean {
  if (pictureEnding.test(name) || numbered.test(name)) return true;
  return /[\d_-]/.test(name) && !name.includes(' ') && name.toLowerCase() === stemOf(src);
}

/** The name of a picture's file as its author gave it: without what kec adds, a hash and a width. */
const stemOf = (src: string): string =>
  (src.split(/[?#]/)[0] ?? '')
    .replace(/^.*\//, '')
    .replace(/\.[^.]*$/, '')
    .replace(/-[0-9a-f]{10}-\d+$/, '')
    .toLowerCase();
