import { type Output, type PageBudget, sourceOf } from '../core/output.ts';
import { defineProblem, type Problem } from '../core/problem.ts';
import { urlOfFile } from '../core/url.ts';
import { isPicture } from '../site/photo-use.ts';
import type { PageWeight } from './page-weight.ts';

/** One of the heaviest parts of a page: a source file, a style sheet, or absent for the page's own text. */
type HeavyPart = Readonly<{ name: string | undefined; bytes: number }>;

export const pageHeavy = defineProblem<{
  url: string;
  bytes: number;
  limit: number;
  setting: string;
  /** Whether the page is too heavy only when it is read to its end. */
  scrolled: boolean;
  parts: readonly HeavyPart[];
}>({
  code: 'KEC-BUDGET',
  severity: 'warning',
  summary: {
    id: 'Halaman yang lebih berat daripada batasnya.',
    en: 'A page that is heavier than its limit.',
  },
  message: ({ url, bytes, limit, scrolled, parts }) => ({
    id: `Halaman ${url} memuat ${kilobytes(bytes, ',')} ${scrolled ? 'bila dibaca sampai akhir' : 'saat dibuka'}, batasnya ${kilobytes(limit, ',')}. Paling berat: ${parts.map(({ name, bytes }) => `${name ?? 'teks halaman'} ${kilobytes(bytes, ',')}`).join(', ')}.`,
    en: `The page ${url} loads ${kilobytes(bytes, '.')} ${scrolled ? 'when read to its end' : 'as it opens'}, the limit is ${kilobytes(limit, '.')}. Heaviest: ${parts.map(({ name, bytes }) => `${name ?? 'text of the page'} ${kilobytes(bytes, '.')}`).join(', ')}.`,
  }),
  hint: ({ setting, parts: [heaviest] }) =>
    isPicture(heaviest?.name ?? '')
      ? {
          id: `Pakai lebih sedikit foto atau bagi isinya menjadi beberapa halaman; batasnya diatur dengan \`${setting}\`.`,
          en: `Show fewer photos or divide it into several pages; the limit is set by \`${setting}\`.`,
        }
      : {
          id: `Kurangi bagian yang paling berat; batasnya diatur dengan \`${setting}\`.`,
          en: `Make the heaviest part smaller; the limit is set by \`${setting}\`.`,
        },
});

/** Whether a page keeps its limits. */
export const isWithin = ({ open, all }: PageWeight, budget: PageBudget): boolean =>
  open <= budget.open.bytes && all <= budget.all.bytes;

/** Says that a page is over its budget. `causeOf` tells what a file of the site comes from. */
export function overBudget(
  page: Output & Readonly<{ budget: PageBudget }>,
  weight: PageWeight,
  causeOf: (path: string) => string | undefined,
): Problem {
  const { path, budget } = page;
  const scrolled = weight.open <= budget.open.bytes;
  const { bytes: limit, setting } = scrolled ? budget.all : budget.open;
  const source = sourceOf(page);
  return pageHeavy(source.startsWith('content/') ? { file: source } : undefined, {
    url: urlOfFile(path),
    bytes: scrolled ? weight.all : weight.open,
    limit,
    setting,
    scrolled,
    parts: weight.parts.slice(0, 3).map((part) => ({
      name: part.path === path ? undefined : nameOf(part.path, causeOf(part.path)),
      bytes: part.bytes,
    })),
  });
}

/** A picture by the photo that it is made of, a file of the theme without the hash in its name. */
const nameOf = (path: string, cause: string | undefined): string =>
  cause?.startsWith('content/') ? cause : path.replace(/-[0-9a-f]{10}(?=[-.])/, '');

const kilobytes = (bytes: number, comma: string): string =>
  `${(bytes / 1000).toFixed(1).replace('.0', '').replace('.', comma)} kB`;
