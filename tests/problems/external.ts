import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FaultySites } from './faulty-site.ts';

const post = 'content/posts/2025-01-02-kabar.md';
const linking = (url: string) => ({
  [post]: `---\ntitle: Kabar\n---\n\nBaca [aturan parkir](${url}) sebelum datang.\n`,
});

/** Lets kec remember that an address was good a moment ago, and where it led. */
const remember = (url: string, movedTo: string) => (root: string) => {
  mkdirSync(join(root, '.kec/cache'), { recursive: true });
  writeFileSync(
    join(root, '.kec/cache/links.json'),
    JSON.stringify({ links: { [url]: { at: Date.now(), movedTo } } }),
  );
};

/** Problems of links to other sites that are found without asking a server. */
export const externalProblems: FaultySites = {
  'KEC-EXTERNAL-MOVED': {
    command: ['check'],
    args: ['--external'],
    files: linking('https://contoh.id/lama'),
    tamper: remember('https://contoh.id/lama', 'https://contoh.id/baru'),
    exit: 0,
    id: [
      `${post}:5:6 peringatan KEC-EXTERNAL-MOVED Halaman https://contoh.id/lama sudah pindah ke https://contoh.id/baru.`,
      '  Buka alamat yang baru; bila isinya masih yang dimaksud, tulis alamat itu.',
    ],
    en: [
      `${post}:5:6 warning KEC-EXTERNAL-MOVED The page https://contoh.id/lama has moved to https://contoh.id/baru.`,
      '  Open the new address; if it is still what is meant, write that address.',
    ],
  },
  'KEC-EXTERNAL-PRIVATE': {
    command: ['check'],
    args: ['--external'],
    files: linking('http://192.168.1.5/absensi'),
    exit: 0,
    id: [
      `${post}:5:6 peringatan KEC-EXTERNAL-PRIVATE Alamat http://192.168.1.5/absensi hanya dapat dibuka dari jaringan atau komputer sendiri.`,
      '  Pakai alamat yang dapat dibuka siapa saja dari internet, atau hapus tautannya.',
    ],
    en: [
      `${post}:5:6 warning KEC-EXTERNAL-PRIVATE The address http://192.168.1.5/absensi opens only from the own network or computer.`,
      '  Use an address that everybody can open from the internet, or remove the link.',
    ],
  },
};
