import { labelsFor } from '../../src/config/labels.ts';
import type { ArticleProps, ShareProps } from '../../src/views/props/article.ts';
import type { ArticlePageProps, MobilePageProps } from '../../src/views/props/article-pages.ts';
import type { CardProps } from '../../src/views/props/card.ts';
import type { DateProps } from '../../src/views/props/dates.ts';
import type { FrameProps } from '../../src/views/props/frame.ts';
import type { HomePageProps } from '../../src/views/props/home-page.ts';
import type { LinkProps } from '../../src/views/props/links.ts';
import type {
  ArchivePageProps,
  ListPageProps,
  PaginationProps,
  TermProps,
  TermsPageProps,
} from '../../src/views/props/list-pages.ts';
import type { NotFoundPageProps } from '../../src/views/props/not-found-page.ts';
import type { FigureProps, PictureProps } from '../../src/views/props/pictures.ts';
import type { RedirectPageProps } from '../../src/views/props/redirect-page.ts';
import type { SearchPageProps } from '../../src/views/props/search-page.ts';

/** Complete props for every template, with a text that has everything an article may hold. */
export type SampleProps = Readonly<{
  article: ArticlePageProps;
  page: ArticlePageProps;
  mobile: MobilePageProps;
  home: HomePageProps;
  list: ListPageProps;
  archive: ArchivePageProps;
  terms: TermsPageProps;
  search: SearchPageProps;
  'not-found': NotFoundPageProps;
  redirect: RedirectPageProps;
}>;

const origin = 'https://kecklojen.malangkota.go.id';
const labels = labelsFor('id', { siteIcon: 'Site icon', exitMobile: 'Exit mobile version' });

export const samplePicture = (parts: Partial<PictureProps> = {}): PictureProps => ({
  sources: [{ type: 'image/webp', srcset: '/images/a-480.webp 480w, /images/a-800.webp 800w' }],
  src: '/images/a-800.jpg',
  srcset: '/images/a-480.jpg 480w, /images/a-800.jpg 800w',
  sizes: '(max-width: 46rem) 100vw, 44rem',
  width: 1200,
  height: 800,
  alt: 'Penyerahan piagam di atas panggung',
  tone: 'tone-5',
  lead: false,
  ...parts,
});

export const sampleFigure: FigureProps = {
  picture: samplePicture({ lead: true }),
  caption: 'Asisten Administrasi Umum Setda Kota Malang Sri Winarni (tengah) usai menerima penghargaan',
  credit: 'Ilustrasi: bukan foto acara',
};

const title = 'Kota Malang Masuk 10 Besar Kota Penyelenggara Pelayanan Publik Terbaik';
const path = '/2024/11/19/kota-malang-masuk-10-besar/';

const date: DateProps = {
  iso: '2024-11-19T09:30:00+07:00',
  long: 'Selasa, 19 November 2024',
  short: '19 Nov 2024',
  time: 'pukul 09.30 WIB',
};

const later: DateProps = {
  iso: '2024-11-20',
  long: 'Rabu, 20 November 2024',
  short: '20 Nov 2024',
  time: '',
};

const news: LinkProps = { label: 'Berita', url: '/berita/' };
const category: LinkProps = { label: 'Pelayanan publik', url: '/kategori/pelayanan-publik/' };
const homeLink: LinkProps = { label: 'Beranda', url: '/' };

const categories: readonly TermProps[] = [
  { ...category, count: 12 },
  { label: 'Literasi digital', url: '/kategori/literasi-digital/', count: 7 },
  { label: 'Wisata & sejarah', url: '/kategori/wisata-sejarah/', count: 1 },
];

const years: readonly TermProps[] = [
  { label: '2024', url: '/2024/', count: 14 },
  { label: '2023', url: '/2023/', count: 9 },
];

const card = (parts: Partial<CardProps> = {}): CardProps => ({
  title,
  url: path,
  date,
  category,
  excerpt:
    'Pemerintah Kota (Pemkot) Malang kembali menorehkan prestasi di tingkat nasional dengan predikat kepatuhan tinggi.',
  picture: samplePicture({ alt: '', sizes: '(max-width: 40rem) 40vw, 20rem' }),
  pinned: false,
  state: '',
  ...parts,
});

const cards: readonly CardProps[] = [
  card({ pinned: true, picture: samplePicture({ alt: '', lead: true }) }),
  card({ title: 'Hak warga saat dilayani', picture: undefined }),
  card({ title: 'Empat belas komponen standar pelayanan yang wajib diumumkan', category: undefined }),
  card({ title: 'Cara melapor lewat SP4N-LAPOR! dari awal sampai laporan selesai' }),
  card({ title: 'Sebelas nama, satu ejaan' }),
  card({ title: 'Jaga NIK & nomor KK “Anda”', excerpt: '' }),
  card({ title: 'Foto menyimpan lokasi' }),
];

const lines = cards.map((post) => ({ ...post, category: undefined, excerpt: '', picture: undefined }));

/** What every page has, with the breadcrumb that leads to it. */
const frame = (breadcrumbs: readonly LinkProps[], meta: Partial<FrameProps['meta']> = {}): FrameProps => ({
  lang: 'id',
  site: {
    title: 'Selamat Datang di Offical Website Kecamatan Klojen Malang',
    tagline: 'Kabar, layanan, dan informasi publik untuk warga sebelas kelurahan',
    home: '/',
    host: 'kecklojen.malangkota.go.id',
    icon: '/icon.svg',
    office: {
      name: 'Kecamatan Klojen',
      address: ['Jalan Contoh 1', 'Kota Malang, Jawa Timur, 65111'],
      phone: '(0341) 000000',
      phoneUrl: 'tel:0341000000',
      whatsappUrl: 'https://wa.me/620000000',
      email: 'kecamatan@contoh.go.id',
      map: 'https://www.openstreetmap.org/',
      hours: [
        { days: 'Senin–Kamis', time: '07.30–15.30', weekdays: '1 2 3 4' },
        { days: 'Jumat', time: '07.30–14.30', weekdays: '5' },
        { days: 'Hari libur nasional', time: 'tutup', weekdays: '' },
      ],
      utcOffset: 420,
      complaint: { label: 'SP4N-LAPOR!', url: 'https://www.lapor.go.id/', text: 'Sampaikan pengaduan Anda.' },
      links: [{ label: 'PPID', url: '/ppid/' }],
      policies: [{ label: 'Privasi', url: '/privasi/' }],
    },
    official: true,
    alert: {
      text: 'Loket tutup pada hari Senin.',
      url: '/pengumuman/',
      end: '2026-11-26T17:00:00+07:00',
      until: 'Berlaku sampai Kamis, 26 November 2026, pukul 17.00 WIB',
    },
    social: [{ label: 'Instagram', url: 'https://www.instagram.com/contoh' }],
    feed: '/feed.xml',
    search: { url: '/cari/' },
    extra: {},
  },
  meta: {
    title: `${title} | Kecamatan Klojen`,
    description: 'Pemerintah Kota (Pemkot) Malang kembali menorehkan prestasi.',
    canonical: origin + path,
    mobile: '',
    robots: '',
    type: 'website',
    shareTitle: title,
    locale: 'id_ID',
    siteName: 'Kecamatan Klojen',
    image: { url: `${origin}/images/kartu.jpg`, width: 1200, height: 630, type: 'image/jpeg', alt: title },
    published: '',
    modified: '',
    section: '',
    tags: [],
    jsonLd: '{"@context":"https://schema.org","@type":"WebSite","name":"Kecamatan Klojen"}',
    feeds: [
      { type: 'application/rss+xml', title: 'Kecamatan Klojen (RSS)', url: `${origin}/feed.xml` },
      { type: 'application/atom+xml', title: 'Kecamatan Klojen (Atom)', url: `${origin}/atom.xml` },
    ],
    themeColour: '#0b5d3b',
    ...meta,
  },
  assets: {
    css: '/assets/site.css',
    script: '/assets/site.js',
    alertScript: '/* alert */',
    search: '/assets/search.js',
    mobileCss: ':root{--brand:#0b5d3b}',
    policy: "default-src 'none'; script-src 'self'",
    favicon: '/favicon.ico',
    iconSvg: '/icon.svg',
    icon32: '/icon-32.png',
    appleIcon: '/apple-touch-icon.png',
    webManifest: '/site.webmanifest',
  },
  labels,
  menu: [
    { ...homeLink, current: breadcrumbs.length === 0, children: [] },
    {
      label: 'Profil',
      url: '/profil/',
      current: false,
      children: [
        { label: 'Tugas Camat', url: '/profil/tugas-camat/', current: false, children: [] },
        { label: 'Kelurahan', url: '/profil/kelurahan/', current: false, children: [] },
      ],
    },
    {
      label: 'Informasi',
      url: undefined,
      current: true,
      children: [
        { ...news, current: true, children: [] },
        {
          label: 'PPID',
          url: undefined,
          current: false,
          children: [{ label: 'Informasi berkala', url: '/ppid/berkala/', current: false, children: [] }],
        },
      ],
    },
    { label: 'Pengaduan', url: '/pengaduan/', current: false, children: [] },
    { label: 'Kontak', url: '/kontak/', current: false, children: [] },
  ],
  breadcrumbs,
});

const share: ShareProps = {
  whatsapp: 'https://wa.me/?text=Kota%20Malang',
  facebook: 'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fcontoh',
  x: 'https://twitter.com/intent/tweet?text=Kota%20Malang&url=https%3A%2F%2Fcontoh',
  email: 'mailto:?subject=Kota%20Malang&body=https%3A%2F%2Fcontoh',
};

const pagination = (page: number, pages: number): PaginationProps => ({
  page,
  pages,
  text: `Halaman ${page} dari ${pages}`,
  previous: page > 1 ? '/berita/' : '',
  next: page < pages ? '/berita/page/3/' : '',
  numbers: [
    { label: '1', url: '/berita/', current: page === 1 },
    { label: '2', url: '/berita/page/2/', current: page === 2 },
    { label: '…', url: '', current: false },
    { label: '7', url: '/berita/page/7/', current: false },
  ],
});

/** `figure` and `gallery` are the markup of body images, as the theme makes it. */
export function sampleProps(body: Readonly<{ figure: string; gallery: string }>): SampleProps {
  const article: ArticleProps = {
    kind: 'post',
    title,
    permalink: origin + path,
    html: articleHtml(body),
    date,
    updated: later,
    category,
    tags: [
      { label: 'Ombudsman RI', url: '/tag/ombudsman-ri/' },
      { label: 'pelayanan publik', url: '/tag/pelayanan-publik/' },
    ],
    people: [
      { role: 'Penulis', name: 'Nama Penulis' },
      { role: 'Editor', name: 'Nama Editor' },
    ],
    source: { name: 'malangkota.go.id', url: 'https://malangkota.go.id/' },
    event: { start: date, end: later, place: 'Aula kecamatan' },
    cover: undefined,
    readingTime: '2 menit baca',
    pinned: true,
    state: '',
    extra: {},
  };
  const articleFrame = frame([homeLink, news, category, { label: title, url: path }], {
    type: 'article',
    mobile: `${origin}/m${path}`,
    published: date.iso,
    modified: later.iso,
    section: category.label,
    tags: ['Ombudsman RI', 'pelayanan publik'],
  });
  const neighbours = {
    previous: { label: 'Hak warga saat dilayani', url: '/2024/11/18/hak-warga/' },
    next: { label: 'Sebelas nama, satu ejaan', url: '/2024/11/25/sebelas-nama/' },
  };
  const list = frame([homeLink, news]);
  return {
    article: {
      ...articleFrame,
      ...neighbours,
      article,
      share,
      related: cards.slice(1, 5),
      mobile: { url: `/m${path}`, redirect: 'offer' },
    },
    page: {
      ...frame([homeLink, { label: 'Tugas Camat', url: '/profil/tugas-camat/' }]),
      article: {
        ...article,
        kind: 'page',
        category: undefined,
        tags: [],
        people: [],
        source: undefined,
        cover: sampleFigure,
        state: 'draft',
      },
      share,
      previous: undefined,
      next: undefined,
      related: [],
      mobile: { url: '/m/profil/tugas-camat/', redirect: 'off' },
    },
    mobile: {
      ...articleFrame,
      ...neighbours,
      article,
      share,
      related: lines.slice(1, 5),
      exitUrl: `${path}?noamp=mobile`,
    },
    home: {
      ...frame([]),
      posts: cards,
      newsUrl: '/berita/',
      services: [{ label: 'KTP elektronik', url: '/layanan/ktp/', text: 'Rekam dan cetak ulang' }],
      announcements: { label: 'Pengumuman', url: '/kategori/pengumuman/', posts: lines.slice(0, 3) },
      agenda: [
        {
          label: 'Hari jadi kota',
          url: '/2026/hari-jadi/',
          day: '1',
          month: 'Apr',
          year: '2027',
          event: { start: date, end: later, place: 'Alun-alun' },
        },
      ],
      categories,
    },
    list: { ...list, heading: 'Berita', posts: cards, pagination: pagination(2, 7), categories, years },
    archive: {
      ...list,
      kindLabel: 'Kategori',
      heading: 'Pelayanan publik',
      count: '7 berita',
      posts: lines,
      children: years,
      pagination: pagination(1, 7),
      feed: '/kategori/pelayanan-publik/feed.xml',
    },
    terms: { ...list, heading: 'Kategori', terms: categories },
    search: {
      ...frame([homeLink, { label: 'Cari', url: '/cari/' }], { robots: 'noindex' }),
      heading: 'Cari',
      index: '/pagefind/',
      choices: {
        categories: categories.map(({ label, count }) => ({ value: label, label, count })),
        years: years.map(({ label, count }) => ({ value: label, label, count })),
      },
      categories,
      years,
      posts: lines.slice(0, 5),
      newsUrl: '/berita/',
    },
    'not-found': { ...frame([], { robots: 'noindex' }), posts: lines.slice(0, 5) },
    redirect: {
      lang: 'id',
      title,
      url: path,
      canonical: origin + path,
      policy: "default-src 'none'",
      labels,
    },
  };
}

const articleHtml = ({ figure, gallery }: Readonly<{ figure: string; gallery: string }>): string => `
<p>Pemerintah Kota (Pemkot) Malang kembali menorehkan prestasi di tingkat nasional. Penghargaan dari
<a href="https://ombudsman.go.id/">Ombudsman RI</a> ini diberikan kepada Pemkot Malang atas kepatuhan penyelenggaraan
pelayanan publik. Mengantongi nilai 97,84, manasbihkan Kota Malang masuk zona hijau.</p>
${figure}
<p>Mewakili Penjabat (Pj.) Wali Kota Malang, piagam penghargaan ini diterima oleh Asisten Administrasi Umum Setda Kota
Malang Sri Winarni di Jakarta, Kamis (14/11/2024).<sup><a href="#fn-1" id="fnref-1">1</a></sup></p>
<blockquote><p>“Alhamdulillah, kali ini kita masuk dalam sepuluh besar kategori Penyelenggaraan Pelayanan Terbaik dengan
nilai 97,84,” ujarnya.</p></blockquote>
<h2 id="komponen">Komponen penilaian</h2>
<p>Yang dinilai ada dua, <em>proses</em> dan <strong>hasil</strong>, misalnya <code>antrean</code>:</p>
<ul><li><span class="task" role="img" aria-label="selesai">☑</span> standar pelayanan</li><li>sarana dan prasarana<ul><li>ruang tunggu</li></ul></li></ul>
<ol><li>mendaftar</li><li>menunggu</li></ol>
<h3 id="jadwal">Jadwal</h3>
<section class="table-scroll" aria-label="Tabel 1" tabindex="0"><table><thead><tr><th scope="col">Hari</th><th scope="col">Kegiatan</th><th scope="col" class="align-right">Biaya</th></tr></thead>
<tbody><tr><td>Senin</td><td>Perekaman KTP elektronik</td><td class="align-right">Gratis</td></tr>
<tr><td>Selasa</td><td>Surat pengantar</td><td class="align-right">Gratis</td></tr></tbody></table></section>
<div class="gallery">${gallery}</div>
<hr>
<p>Bagi Ombudsman RI sendiri, perbaikan konsep penilaian tersebut juga diharapkan dapat memperkuat pengawasan. (iu/yon)</p>
<section class="footnotes"><h2 id="catatan" class="sr-only">Catatan kaki</h2><ol><li id="fn-1"><p>Tahun 2024.
<a href="#fnref-1" aria-label="Kembali ke teks 1">↩</a></p></li></ol></section>`;
