import { photo } from '../../support/photo.ts';
import type { GoldenSite } from '../golden-site.ts';

const vector =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><script>alert(1)</script><rect width="40" height="20"/></svg>';

/** A cover with a focus and a credit, a gallery, a picture in running text, transparency, a vector, and static photos. */
export const images: GoldenSite = {
  files: async () => ({
    'content/posts/2025-05-05-galeri.md': `---
title: Galeri Foto
cover:
  src: /foto/panggung.jpg
  alt: Panggung di halaman kantor
  caption: Upacara pembukaan
  credit: Dokumentasi kecamatan
  focus: 80% 20%
---

Teks dengan lambang ![lambang](/foto/lambang.png) di tengahnya.

![Satu](/foto/satu.jpg "Foto pertama") ![Dua](/foto/dua.jpg)

![Denah](/foto/denah.svg "Denah kantor")
`,
    'content/foto/panggung.jpg': await photo({ width: 1400, height: 900, orientation: 6 }),
    'content/foto/satu.jpg': await photo({ width: 500, height: 400, seed: 2 }),
    'content/foto/dua.jpg': await photo({ width: 300, height: 200, seed: 3 }),
    'content/foto/lambang.png': await photo({ width: 64, height: 64, seed: 4, format: 'png', alpha: true }),
    'content/foto/denah.svg': vector,
    'content/static/spanduk.jpg': await photo({
      width: 200,
      height: 100,
      seed: 5,
      exif: { IFD0: { Copyright: 'rahasia' } },
    }),
  }),
  shown: ['2025/05/05/galeri/index.html', 'm/2025/05/05/galeri/index.html', 'sitemap.xml'],
};
