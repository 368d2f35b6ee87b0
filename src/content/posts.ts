import { defineProblem } from '../core/problem.ts';
import type { ContentType } from './content-type.ts';

export const dateMissing = defineProblem<{ file: string }>({
  code: 'KEC-DATE-MISSING',
  severity: 'error',
  summary: { id: 'Artikel tanpa tanggal.', en: 'A post without a date.' },
  message: () => ({ id: 'Artikel ini tidak punya tanggal.', en: 'This post has no date.' }),
  hint: ({ file }) => ({
    id: `Tulis \`date: 2026-02-28\`, atau awali nama berkasnya: 2026-02-28-${file.split('/').at(-1)}`,
    en: `Write \`date: 2026-02-28\`, or let the file name begin with it: 2026-02-28-${file.split('/').at(-1)}`,
  }),
});

/** Articles: `2024-11-19-slug.md`, or a folder of that name with `index.md` and its photos. */
export const posts: ContentType = {
  kind: 'post',
  folder: 'posts',
  place(path) {
    const name = path.replace(/(^|\/)index$/, '').replace(/^.*\//, '');
    const dated = /^(\d{4}-\d{2}-\d{2})(?:-(.*))?$/.exec(name);
    return { slug: (dated ? dated[2] : name) || undefined, folders: [], date: dated?.[1] };
  },
  problems: ({ file, date }) => (date === undefined ? [dateMissing({ file }, { file })] : []),
};
