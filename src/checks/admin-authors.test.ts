import { expect, test } from 'vitest';
import { adminAuthors } from './admin-authors.ts';

const told = (text: string) =>
  adminAuthors({ file: 'content/posts/a.md', text }).map(
    ({ place, message }) => `${place?.line}:${place?.column} ${/"(.*)"/.exec(message.id)?.[1]}`,
  );

test.each([
  ['---\ntitle: A\nauthor: admin\n---\n', '3:1 author: admin'],
  ['---\nauthor: "Administrator" # sementara\n---\n', '2:1 author: "Administrator'],
  ['---\neditor: superuser\n---\n', '2:1 editor: superuser'],
  ['Isi.\n\n**Oleh: Admin**', '3:3 Oleh: Admin'],
  ['Isi.\nPenulis : admin_klojen\nFoto: Humas', '2:1 Penulis : admin_klojen'],
  ['Isi.\n\nOleh admin | 14 November 2024\n\nIsi.', '3:1 Oleh admin'],
  ['Isi.\n\n*Diposting oleh Admin Web pada 14/11/2024*\n', '3:2 Diposting oleh Admin Web'],
  ['Posted.\r\n\r\nPosted by admin, 14/11/2024', '3:1 Posted by admin'],
  ['Isi. (admin)\n', '1:7 admin'],
  ['Isi. (admin/yon)\n', '1:7 admin/yon'],
])('of %j is told %j', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test.each([
  'Pengaduan ditanggapi oleh admin SP4N-LAPOR.',
  'Laporan diteruskan\noleh admin.\n',
  'Grup WhatsApp RW diurus (admin) bersama.\n\nIsi.',
  'Isi.\n\nOleh admin kelurahan laporan itu diteruskan.',
  'Oleh: Administrator Madya Budi',
  'author: Administrasi Umum',
  'Penulis: Bagian Administrasi',
])('of %j is told nothing', (text) => {
  expect(told(text)).toEqual([]);
});
