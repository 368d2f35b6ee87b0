import type { ContentType } from './content-type.ts';

/** Pages: nested folders become nested URLs, and `index.md` takes its folder's place. */
export const pages: ContentType = {
  kind: 'page',
  folder: 'pages',
  place(path) {
    const steps = path.replace(/(^|\/)index$/, '').split('/');
    return { slug: steps.at(-1) ?? '', folders: steps.slice(0, -1), date: undefined };
  },
  problems: () => [],
};
