import { nearest } from '../core/nearest.ts';
import { defineProblem, type Problem } from '../core/problem.ts';
import type { Subject } from './check.ts';

export const layoutUnknown = defineProblem<{ layout: string; guess: string | undefined }>({
  code: 'KEC-LAYOUT',
  severity: 'error',
  summary: { id: '`layout` yang tidak ada.', en: 'A `layout` that does not exist.' },
  message: ({ layout }) => ({
    id: `Tidak ada templat "${layout}".`,
    en: `There is no template "${layout}".`,
  }),
  hint: ({ guess }) => ({
    id: guess ? `Mungkin maksudnya "${guess}"?` : 'Buat templates/<nama>.eta, atau hapus `layout`.',
    en: guess ? `Did you mean "${guess}"?` : 'Make templates/<name>.eta, or remove `layout`.',
  }),
});

/** Every `layout` names a template. */
export function layouts({ context }: Subject): readonly Problem[] {
  const { site, theme } = context;
  return [...site.articles.values()].flatMap(({ head }) => {
    const { layout } = head.matter;
    if (layout === undefined || theme.has(layout)) return [];
    return [layoutUnknown({ file: head.file }, { layout, guess: nearest(layout, theme.templateNames) })];
  });
}
