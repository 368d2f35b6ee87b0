import { defineProblem, type Problem } from '../core/problem.ts';

export const diskFault = defineProblem<{ detail: string }>({
  code: 'KEC-DISK',
  severity: 'error',
  summary: {
    id: 'Berkas yang tidak dapat dibaca atau ditulis.',
    en: 'A file that cannot be read or written.',
  },
  message: ({ detail }) => ({
    id: `Disk atau hak akses menolak: ${detail}.`,
    en: `The disk or its permissions refuse: ${detail}.`,
  }),
  hint: () => ({
    id: 'Periksa sisa ruang disk dan hak tulis folder ini, lalu jalankan kec lagi; situs yang ada tetap utuh.',
    en: 'Check the free space and the permissions of this folder, then run kec again; the site in place is whole.',
  }),
});

const codes = new Set([
  'ENOSPC',
  'EDQUOT',
  'EROFS',
  'EACCES',
  'EPERM',
  'EIO',
  'EMFILE',
  'ENFILE',
  'ENOTDIR',
  'EISDIR',
]);

/** The problem that an error of the file system stands for; undefined for any other error, which is a bug. */
export function diskProblem(error: unknown): Problem | undefined {
  const known =
    error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.has(error.code);
  return known ? diskFault(undefined, { detail: error.message }) : undefined;
}
