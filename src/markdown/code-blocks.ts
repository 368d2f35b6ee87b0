import type { MarkedExtension } from 'marked';
import { escapeHtml } from '../core/html.ts';

/** Blocks of code, which scroll by themselves on narrow screens, also by keyboard. */
export const codeBlocks: MarkedExtension = {
  renderer: {
    code({ text, lang = '' }) {
      const [language] = lang.match(/^\S+/) ?? [];
      const names = language === undefined ? '' : ` class="language-${escapeHtml(language)}"`;
      return `<pre tabindex="0"><code${names}>${escapeHtml(text)}\n</code></pre>\n`;
    },
  },
};
