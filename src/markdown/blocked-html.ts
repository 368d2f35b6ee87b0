import { defineProblem, type Place, type Problem } from '../core/problem.ts';
import {
  type AllowedHosts,
  type BlockedPart,
  blockedParts,
  type HostUse,
} from '../sanitize/blocked-parts.ts';
import { type HtmlTag, tagsOf } from '../sanitize/html-tags.ts';

export const hostBlocked = defineProblem<{ part: string; use: HostUse; url: string }>({
  code: 'KEC-HOST',
  severity: 'warning',
  summary: {
    id: 'Isi dari situs lain yang tidak diizinkan pengaturan.',
    en: 'Content from another site that the settings do not allow.',
  },
  message: ({ part, url }) => ({
    id: `${part} mengambil "${url}", dan peramban akan memblokirnya.`,
    en: `${part} takes "${url}", and browsers will block it.`,
  }),
  hint: ({ use, url }) => {
    const origin = originOf(url);
    const setting = `security:\n  hosts:\n    ${use}: [${origin}]`;
    if (origin === '') {
      return {
        id: 'Pakai tautan biasa, atau simpan berkasnya di content/static/.',
        en: 'Use an ordinary link, or save the file in content/static/.',
      };
    }
    return /^http:/i.test(url)
      ? {
          id: `Tulis alamatnya dengan https://, dan bila memang perlu, di site.yaml:\n${setting}`,
          en: `Write its address with https://, and if it is really needed, in site.yaml:\n${setting}`,
        }
      : {
          id: `Bila memang perlu, tulis di site.yaml:\n${setting}`,
          en: `If it is really needed, write in site.yaml:\n${setting}`,
        };
  },
});

export const inlineBlocked = defineProblem<{ part: string; cure: 'style' | 'script' | 'object' }>({
  code: 'KEC-INLINE',
  severity: 'warning',
  summary: {
    id: 'Program atau gaya di dalam halaman, yang diblokir peramban.',
    en: 'A program or style inside a page, which browsers block.',
  },
  message: ({ part }) => ({
    id: `${part} akan diblokir peramban, karena halaman tidak mengizinkannya.`,
    en: `${part} will be blocked by browsers, because the pages do not allow it.`,
  }),
  hint: ({ cure }) => cures[cure],
});

const cures = {
  script: {
    id: 'Simpan programnya di content/static/, misalnya statistik.js, lalu tulis <script src="/statistik.js" defer></script>.',
    en: 'Save the program in content/static/, for example statistics.js, and write <script src="/statistics.js" defer></script>.',
  },
  style: {
    id: 'Beri elemennya `class`, dan tulis gayanya di templates/assets/site.css dan mobile.css.',
    en: 'Give the element a `class`, and write its style in templates/assets/site.css and mobile.css.',
  },
  object: { id: 'Pakai tautan ke berkasnya.', en: 'Use a link to the file.' },
} as const;

/** Problems of a piece of raw HTML that stays in the page and will not work there, each once. */
export const blockedProblems = (
  html: string,
  { place, hosts, html: mode }: Readonly<{ place: Place; hosts: AllowedHosts; html: 'clean' | 'trusted' }>,
): readonly Problem[] =>
  blockedParts(tagsOf(html).filter(mode === 'clean' ? isKept : () => true), hosts).map((part) =>
    blockedProblem(part, place),
  );

/** What a part of a text or a template that is blocked is told as. */
export const blockedProblem = (part: BlockedPart, place: Place): Problem =>
  part.kind === 'host' ? hostBlocked(place, part) : inlineBlocked(place, part);

/** The elements that load something and pass the cleaning; what it removes is told of already. */
const isKept = ({ name }: HtmlTag): boolean => /^(video|audio|source|track)$/.test(name);

/** The https origin that a setting has to name; empty for an address without a host. */
function originOf(url: string): string {
  const whole = url.trim().replace(/^(http:)?\/\//i, 'https://');
  return /^https:/i.test(whole) && URL.canParse(whole) ? new URL(whole).origin : '';
}
