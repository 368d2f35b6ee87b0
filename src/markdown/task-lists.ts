import type { MarkedExtension } from 'marked';
import { documentOf } from './document.ts';

/** Boxes of a task list as pictures of a box: a form field that nobody can use would only puzzle a screen reader. */
export const taskLists: MarkedExtension = {
  renderer: {
    checkbox({ checked }) {
      const { language } = documentOf(this.parser);
      const label = checked ? { id: 'selesai', en: 'done' } : { id: 'belum', en: 'to do' };
      return `<span class="task" role="img" aria-label="${label[language]}">${checked ? '☑' : '☐'}</span> `;
    },
  },
};
