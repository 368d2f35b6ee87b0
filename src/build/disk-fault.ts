import type { Text } from '../core/language.ts';
import { defineProblem, type Problem } from '../core/problem.ts';

const reasons: Readonly<Record<string, Text>> = {
  ENOENT: { id: 'tidak ada', en: 'it is not there' },
  EACCES: { id: 'tidak ada hak akses', en: 'access is not allowed' },
  EPERM: { id: 'tidak diizinkan', en: 'it is not permitted' },
  EROFS: { id: 'disknya hanya dapat dibaca', en: 'the disk can only be read' },
  ENOSPC: { id: 'disknya penuh', en: 'the disk is full' },
  EDQUOT: { id: 'jatah disk habis', en: 'the disk quota is used up' },
  EIO: { id: 'disknya gagal membaca atau menulis', en: 'the disk fails to read or write' },
  EBUSY: { id: 'sedang dipakai program lain', en: 'another program is using it' },
  EEXIST: { id: 'sudah ada', en: 'it exists already' },
  EISDIR: { id: 'folder, padahal semestinya berkas', en: 'a folder where a file belongs' },
  ENOTDIR: { id: 'ada berkas di tempat yang semestinya folder', en: 'a file where a folder belongs' },
  ENOTEMPTY: { id: 'foldernya masih berisi', en: 'the folder is not empty' },
  ENAMETOOLONG: { id: 'namanya terlalu panjang', en: 'its name is too long' },
  ELOOP: { id: 'tautan simbolisnya berputar', en: 'its symbolic links go round in a circle' },
  EMFILE: { id: 'terlalu banyak berkas terbuka', en: 'too many files are open' },
  ENFILE: { id: 'terlalu banyak berkas terbuka', en: 'too many files are open' },
};

export const diskFault = defineProblem<{ path: string; code: string }>({
  code: 'KEC-DISK',
  severity: 'error',
  summary: {
    id: 'Berkas yang tidak dapat dibaca atau ditulis.',
    en: 'A file that cannot be read or written.',
  },
  message: ({ path, code }) => ({
    id: `"${path}" tidak dapat dibaca atau ditulis: ${diskReason(code).id}.`,
    en: `"${path}" cannot be read or written: ${diskReason(code).en}.`,
  }),
  hint: ({ code }) =>
    ['ENOSPC', 'EDQUOT'].includes(code)
      ? {
          id: 'Kosongkan disk, lalu jalankan kec lagi; situs yang ada tetap utuh.',
          en: 'Free some space, then run kec again; the site in place is whole.',
        }
      : {
          id: 'Periksa nama dan hak akses berkas itu, lalu jalankan kec lagi; situs yang ada tetap utuh.',
          en: 'Check the name and the permissions of that file, then run kec again; the site in place is whole.',
        },
});

/** What the system refuses, in words, by its code (`EACCES`). */
export const diskReason = (code: string): Text => reasons[code] ?? { id: code, en: code };

/** The problem that an error of the file system stands for; undefined for any other error, which is a bug. */
export function diskProblem(error: unknown): Problem | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  if (!Object.hasOwn(reasons, error.code)) return undefined;
  const path = 'path' in error && typeof error.path === 'string' ? error.path : '';
  return diskFault(undefined, { path, code: error.code });
}
