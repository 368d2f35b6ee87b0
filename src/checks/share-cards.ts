import { defineProblem, type Problem } from '../core/problem.ts';
import { isPreview } from '../images/picture.ts';
import { attributeOf, elementsOf, type Page } from '../markup/document.ts';
import type { PublishedFile, PublishedPage } from './check.ts';

export const shareCardMissing = defineProblem<{ named: string | undefined }>({
  code: 'KEC-SHARE-CARD',
  severity: 'warning',
  summary: {
    id: 'Halaman tanpa gambar yang dapat dipakai saat dibagikan.',
    en: 'A page without a picture that a shared link can show.',
  },
  message: ({ named }) => ({
    id:
      named === undefined
        ? 'Halaman tidak menyebut gambar (`og:image`) untuk tautan yang dibagikan.'
        : `Gambar "${named}" tidak dapat tampil pada tautan yang dibagikan.`,
    en:
      named === undefined
        ? 'The page names no picture (`og:image`) for shared links.'
        : `The picture "${named}" cannot be shown with a shared link.`,
  }),
  hint: () => ({
    id: 'Pakai `it.meta.image` di templat seperti pada partials/head.eta; gambarnya JPEG atau PNG dengan alamat lengkap https://.',
    en: 'Use `it.meta.image` in the template as partials/head.eta does; it is a JPEG or PNG with its whole address, https://.',
  }),
});

/** Bytes above which WhatsApp shows no preview, and those that a preview should have, which leaves room for other messengers. */
const most = 300_000;
const aim = 200_000;

export const shareCardHeavy = defineProblem<{ bytes: number }>({
  code: 'KEC-SHARE-HEAVY',
  severity: 'warning',
  summary: {
    id: 'Gambar untuk tautan yang dibagikan terlalu berat.',
    en: 'The picture for shared links is too heavy.',
  },
  message: ({ bytes }) => ({
    id: `Gambar untuk tautan yang dibagikan beratnya ${Math.round(bytes / 1000)} kB; ${bytes > most ? 'di atas 300 kB WhatsApp tidak menampilkannya' : 'yang dituju paling banyak 200 kB'}.`,
    en: `The picture for shared links has ${Math.round(bytes / 1000)} kB; ${bytes > most ? 'WhatsApp shows none above 300 kB' : '200 kB at most are aimed at'}.`,
  }),
  hint: () => ({
    id: 'Pilih `cover` yang lebih tenang: foto daun, kerumunan atau tulisan kecil tidak dapat dibuat lebih ringan.',
    en: 'Choose a calmer `cover`: a photo of leaves, of a crowd or of small print cannot be made lighter.',
  }),
});

/** Every page names a picture that messengers show. Pages that only lead on to another need none. */
export function shareCards({ document, placeOf }: PublishedPage): readonly Problem[] {
  const { picture, leadsOn } = headOf(document);
  if (leadsOn || (picture !== undefined && isShown(picture))) return [];
  return [
    shareCardMissing(placeOf(picture === undefined ? '<meta charset' : 'og:image'), { named: picture }),
  ];
}

const isShown = (address: string): boolean =>
  /^https?:\/\//i.test(address) && !/\.(webp|avif|svg)$/i.test(address);

/** Reads only the head of a page, which is short. */
function headOf(document: Page): Readonly<{ picture: string | undefined; leadsOn: boolean }> {
  let picture: string | undefined;
  let leadsOn = false;
  for (const element of elementsOf(document)) {
    if (element.tagName === 'body') break;
    if (element.tagName !== 'meta') continue;
    if (attributeOf(element, 'property') === 'og:image') picture ??= attributeOf(element, 'content');
    if (attributeOf(element, 'http-equiv')?.toLowerCase() === 'refresh') leadsOn = true;
  }
  return { picture, leadsOn };
}

/** The preview of a shared link is light enough for messengers. */
export async function shareCardWeight({ cause, bytes, recipe }: PublishedFile): Promise<readonly Problem[]> {
  if (recipe === undefined || !isPreview(recipe) || bytes.byteLength <= aim) return [];
  const place = cause.startsWith('content/') ? { file: cause } : undefined;
  return [shareCardHeavy(place, { bytes: bytes.byteLength })];
}
