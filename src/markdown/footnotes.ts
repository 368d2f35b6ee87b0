import type { MarkedExtension } from 'marked';
import markedFootnote from 'marked-footnote';
import type { MarkdownDocument } from './document.ts';

/** Footnotes, at the end of the text under a heading that only screen readers meet. */
export const footnotes = ({ language }: MarkdownDocument): MarkedExtension =>
  markedFootnote({
    description: { id: 'Catatan kaki', en: 'Footnotes' }[language],
    backRefLabel: { id: 'Kembali ke rujukan {0}', en: 'Back to reference {0}' }[language],
  });
