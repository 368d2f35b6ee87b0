import type { MarkedExtension } from 'marked';
import type { MarkdownDocument } from './document.ts';

/** Raw HTML passes, noted so that it can be cleaned; comments such as `<!--more-->` are left out. */
export const rawHtml = (document: MarkdownDocument): MarkedExtension => ({
  renderer: {
    html({ text }) {
      const shown = text.replace(/<!--[\s\S]*?-->/g, '');
      if (shown.trim() !== '') document.hasHtml = true;
      return shown;
    },
  },
});
