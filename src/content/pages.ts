import type { ContentType } from './content-type.ts';

/** Pages: nested folders become nested URLs, and `index.md` is the page of its folder. */
export const pages: ContentType = {
  kind: 'page',
  folder: 'pages',
  place(path) {
    const steps = path.split('/');
    const last = steps.at(-1) ?? '';
    return { slug: last === 'index' ? '' : last, folders: steps.slice(0, -1), date: undefined };
  },
  problems: () => [],
};
