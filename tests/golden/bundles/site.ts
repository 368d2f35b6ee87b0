import { photo } from '../../support/photo.ts';
import type { GoldenSite } from '../golden-site.ts';

/** An article in a folder with its photo and a form, beside a flat one, linked both ways by file name. */
export const bundles: GoldenSite = {
  files: async () => ({
    'content/posts/2025-03-01-kerja-bakti/index.md': `---
title: Kerja Bakti di Kelurahan Kauman
category: Berita
tags: [lingkungan, warga]
---

Warga membersihkan saluran air. Baca juga [jadwal posyandu](../2025-03-02-jadwal-posyandu.md#syarat).

![Warga membersihkan saluran air](foto.jpg "Kerja bakti hari Minggu")

Unduh [formulir pendaftaran](formulir.csv) dan [foto aslinya](foto.jpg). (iu/yon)
`,
    'content/posts/2025-03-01-kerja-bakti/foto.jpg': await photo({ width: 640, height: 480 }),
    'content/posts/2025-03-01-kerja-bakti/formulir.csv': 'nama,alamat\n',
    'content/posts/2025-03-02-jadwal-posyandu.md': `---
title: Jadwal Posyandu
date: 2025-03-02 08:00
category: Pengumuman
tags: [kesehatan, warga]
---

Posyandu dibuka pukul 08.00 WIB.

## Syarat

Bawa buku KIA. Lihat [kerja bakti](2025-03-01-kerja-bakti/index.md).
`,
  }),
  shown: [
    '2025/03/01/kerja-bakti/index.html',
    '2025/03/01/kerja-bakti/formulir.csv',
    'm/2025/03/01/kerja-bakti/index.html',
    '2025/03/02/jadwal-posyandu/index.html',
  ],
};
