// @ts-check

/** Text of a little site that has what the sample site has no use for. Its pictures are those of the sample. */
export const fullSiteFiles = {
  'content/site.yaml': `title: Kecamatan Contoh
tagline: Melayani warga lima kelurahan
url: https://contoh.go.id/
icon: /icon.svg
navigation:
  - { label: Beranda, url: / }
  - label: Informasi
    children:
      - { label: Berita, url: /berita/ }
      - label: Dokumen
        children:
          - { label: Segala unsur, url: /segala-unsur/ }
office:
  name: Kecamatan Contoh
  address: Jalan Raya Contoh Nomor 1
  city: Kota Contoh
  province: Jawa Timur
  postalCode: '65111'
  phone: (0341) 123456
  whatsapp: '081234567890'
  email: bagian.pelayanan.umum.dan.informasi@kecamatan-kedungkandang.contoh.go.id
  hours:
    - { days: Senin–Kamis, time: 08.00–15.30 }
    - { days: Jumat, time: 08.00–14.30 }
  map: https://www.openstreetmap.org/?mlat=-7.97&mlon=112.63
  complaint: { label: SP4N-LAPOR!, url: 'https://www.lapor.go.id/', text: Sampaikan pengaduan Anda. }
  links:
    - { label: Ombudsman RI, url: 'https://ombudsman.go.id/' }
  policies:
    - { label: Segala unsur, url: /segala-unsur/ }
alert:
  text: Loket tutup selama pemindahan kantor.
  link: /segala-unsur/
  end: 2099-12-31
home:
  services:
    - { label: KTP elektronik, url: /segala-unsur/, text: Rekam dan cetak ulang }
    - { label: Kartu keluarga, url: /segala-unsur/ }
social:
  facebook: https://facebook.com/contoh
  instagram: https://instagram.com/contoh
  x: https://x.com/contoh
  youtube: https://youtube.com/contoh
  tiktok: https://tiktok.com/contoh
people: { ab: Ani Budiman, cd: Citra Dewi }
`,
  'content/posts/2026-10-20-segala-hal.md': `---
title: Artikel dengan segala hal, judulnya panjang sekali sehingga memakan beberapa baris di layar ponsel yang sempit
date: 2026-10-20 09:30
updated: 2026-10-25 10:00
category: Pengumuman
tags: [layanan, kartu tanda penduduk elektronik, a]
event: { start: 2026-12-01 09:00, end: 2026-12-02 16:00, place: Aula kecamatan }
pinned: true
photographer: Eko Foto
source: { name: Dinas Kominfo, url: 'https://kominfo.contoh.go.id/' }
cover: { src: /foto/loket.jpg, alt: Loket pelayanan, caption: Loket pelayanan di kantor kecamatan., credit: Eko Foto }
---

Paragraf pertama dengan **tebal**, *miring*, \`kode\`, catatan[^1] dan alamat panjang
<https://contoh.go.id/layanan/persyaratan/kartu-tanda-penduduk-elektronik-untuk-warga-baru-yang-pindah-datang>.

## Bagian kedua

> Kutipan yang dikatakan seseorang.

1. Satu
2. Dua
   - Dua a
   - Dua b

### Tabel lebar

| Kelurahan | Penduduk | RW | RT | Luas | Kepadatan | Kode pos | Telepon | Keterangan |
| --- | ---: | ---: | ---: | ---: | ---: | --- | --- | --- |
| Oro-oro Dowo | 12.345 | 10 | 66 | 1,4 | 8.817 | 65112 | (0341) 111111 | Kantor baru sejak 2020 |
| Rampal Celaket | 6.789 | 6 | 30 | 0,5 | 13.578 | 65111 | (0341) 222222 | Dekat stasiun |

\`\`\`
satu baris kode yang panjang sekali, lebih panjang daripada layar ponsel mana pun yang masih dijual
\`\`\`

![Pendopo](/foto/pendopo.jpg "Pendopo setelah diperbaiki.")

:::galeri
![Arsip kecamatan](/foto/arsip.jpg "Arsip.")
![Menulis laporan](/foto/tulis.jpg)
:::

:::unduhan
[Daftar kelurahan](kelurahan.csv)
:::

:::video
[Profil kecamatan](https://www.youtube.com/watch?v=aaaaaaaaaaa)
![Pendopo kecamatan](/foto/pendopo.jpg)
:::

:::kontak
:::

Paragraf terakhir. (ab/cd)

[^1]: Catatan kaki.
`,
  'content/posts/kelurahan.csv': 'Kelurahan,RW\nOro-oro Dowo,10\n',
  'content/posts/2026-10-18-pengumuman.md': `---
title: Jadwal baru loket
category: Pengumuman
---

Loket buka lebih pagi.
`,
  'content/posts/2026-10-19-tanpa-foto.md': `---
title: Singkat
date: 2026-10-19
category: Berita
---

Satu kalimat saja.
`,
  'content/pages/segala-unsur.md': `---
title: Segala unsur
summary: Halaman dengan daftar dan tabel.
---

Isi halaman.

- Satu
- Dua
`,
};
