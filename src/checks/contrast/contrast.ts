import { contrast } from '../../core/contrast.ts';
import { defineProblem, type Problem } from '../../core/problem.ts';
import type { PagesCheck } from '../check.ts';
import type { Said } from './cascade.ts';
import type { SchemeName } from './style-colours.ts';
import { createTextWalk, type Styled } from './styled.ts';
import type { TextLook } from './text-look.ts';

type Pale = Readonly<{ said: Said; scheme: SchemeName; colour: string; ground: string; needed: 3 | 4.5 }>;

export const contrastLow = defineProblem<Pale>({
  code: 'KEC-CONTRAST',
  severity: 'warning',
  summary: { id: 'Tulisan yang terlalu samar pada dasarnya.', en: 'Text that is too faint on its ground.' },
  message: ({ said, scheme, colour, ground, needed }) => ({
    id: `${nameOf(said)}: tulisan ${colour} pada dasar ${ground} terlalu samar${scheme === 'dark' ? ' dalam tampilan gelap' : ''} (kontras ${ratioOf(colour, ground).replace('.', ',')}:1, perlu ${String(needed).replace('.', ',')}:1).`,
    en: `${nameOf(said)}: text of ${colour} on a ground of ${ground} is too faint${scheme === 'dark' ? ' in dark display' : ''} (contrast ${ratioOf(colour, ground)}:1, ${needed}:1 is needed).`,
  }),
  hint: () => ({
    id: 'Buat warna tulisan dan dasarnya lebih berbeda.',
    en: 'Make the colours of the text and its ground more different.',
  }),
});

const nameOf = ({ selector, property }: Said): string =>
  property === undefined ? `"${selector}"` : `"${property}" (${selector})`;

/** Rounded down, so that a ratio just below the bar is not said to reach it. */
const ratioOf = (one: string, other: string): string =>
  (Math.floor(contrast(one, other) * 10) / 10).toFixed(1);

/**
 * Every text of every page can be read on its ground, in light and in dark display, with the site's two colours and its
 * own style sheets. After the ACT rule afw4f7 (WCAG 2.2, 1.4.3). Judged from the rules of the style sheets; left to a
 * browser are see-through colours, pictures and gradients behind a text, states such as `:hover`, what only some widths
 * have, and rules with selectors other than tags, classes, ids and attributes.
 */
export const contrastOfTexts: PagesCheck = ({ context }) => {
  const { css, files, inline } = context.themeAssets;
  const sheet = files.find(({ path }) => path === css);
  const walks = {
    normal: { file: 'templates/assets/site.css', walk: createTextWalk(String(sheet?.content ?? '')) },
    mobile: { file: 'templates/assets/mobile.css', walk: createTextWalk(inline.mobileCss.text) },
  };
  const seen = new Set<Styled>();
  const found = new Map<string, Problem>();
  const judge = (file: string, { looks }: Styled) => {
    for (const scheme of ['light', 'dark'] as const) {
      const pale = paleOf(looks[scheme], scheme);
      if (pale === undefined) continue;
      const { said, colour, ground } = pale;
      // One custom property is one cause, however many rules use it.
      const key = [file, said.property ?? said.selector, colour, ground, scheme].join(' ');
      if (!found.has(key)) found.set(key, contrastLow({ file }, pale));
    }
  };
  return {
    look({ variant, html, document }) {
      // A page that leads on to another has no style.
      if (variant === 'normal' && !html.includes(css)) return [];
      const { file, walk } = walks[variant];
      walk(document, (styled) => {
        if (!seen.has(styled)) judge(file, styled);
        seen.add(styled);
      });
      return [];
    },
    finish: () => [...found.values()],
  };
};

/** Large text needs less: from 24 px, or bold from 18.66 px. */
function paleOf({ colour, ground, said, size, bold }: TextLook, scheme: SchemeName): Pale | undefined {
  if (colour === undefined || ground === undefined) return undefined;
  const needed = size >= 24 || (bold && size >= 18.66) ? 3 : 4.5;
  return contrast(colour, ground) < needed ? { said, scheme, colour, ground, needed } : undefined;
}
