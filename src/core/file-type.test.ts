import { expect, test } from 'vitest';
import { typeName, videoMime } from './file-type.ts';

test.each([
  ['formulir.pdf', 'PDF', undefined],
  ['/files/Data.XLSX?v=2', 'XLSX', undefined],
  ['foto.jpg', 'JPEG', undefined],
  ['arsip.tar.gz', 'GZIP', undefined],
  ['rekaman.MP4#t=10', 'MP4', 'video/mp4'],
  ['rekaman.webm', 'WEBM', 'video/webm'],
  ['berkas', '', undefined],
  ['.pdf', '', undefined],
  ['Perda No.Tahun', 'TAHUN', undefined],
  ['Keputusan v.terakhir', '', undefined],
])('%s is of the type %o', (path, type, mime) => {
  expect([typeName(path), videoMime(path)]).toEqual([type, mime]);
});
