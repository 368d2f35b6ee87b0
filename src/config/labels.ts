import type { Language } from '../core/language.ts';

/** Every word of the interface, Indonesian and English. `{n}`, `{m}`, `{q}` and `{date}` are filled in where it is shown. */
const table = {
  siteIcon: ['Ikon situs', 'Site icon'],
  home: ['Beranda', 'Home'],
  news: ['Berita', 'News'],
  latestNews: ['Berita terbaru', 'Latest news'],
  allNews: ['Semua berita', 'All news'],
  menu: ['Menu', 'Menu'],
  skip: ['Langsung ke konten utama', 'Skip to main content'],
  breadcrumb: ['Jejak navigasi', 'Breadcrumb'],
  category: ['Kategori', 'Category'],
  categories: ['Kategori', 'Categories'],
  tag: ['Tag', 'Tag'],
  tags: ['Tag', 'Tags'],
  archive: ['Arsip', 'Archive'],
  published: ['Diterbitkan', 'Published'],
  updated: ['Diperbarui', 'Updated'],
  writer: ['Penulis', 'Writer'],
  editor: ['Editor', 'Editor'],
  photo: ['Foto', 'Photo'],
  source: ['Sumber', 'Source'],
  readMore: ['Baca selengkapnya', 'Read more'],
  readAlso: ['Baca juga', 'Read also'],
  minutes: ['{n} menit baca', '{n} min read'],
  share: ['Bagikan', 'Share'],
  shareWhatsapp: ['Bagikan ke WhatsApp', 'Share on WhatsApp'],
  shareFacebook: ['Bagikan ke Facebook', 'Share on Facebook'],
  shareX: ['Bagikan ke X', 'Share on X'],
  shareEmail: ['Kirim lewat surel', 'Send by e-mail'],
  shareOther: ['Bagikan lewat aplikasi lain', 'Share with another app'],
  copyLink: ['Salin tautan', 'Copy link'],
  linkCopied: ['Tautan disalin', 'Link copied'],
  print: ['Cetak', 'Print'],
  previousPost: ['Berita sebelumnya', 'Previous'],
  nextPost: ['Berita berikutnya', 'Next'],
  previousPage: ['Halaman sebelumnya', 'Previous page'],
  nextPage: ['Halaman berikutnya', 'Next page'],
  pageOf: ['Halaman {n} dari {m}', 'Page {n} of {m}'],
  pagination: ['Halaman', 'Pages'],
  articles: ['{n} berita', '{n} articles'],
  toTop: ['Kembali ke atas', 'Back to top'],
  exitMobile: ['Keluar dari versi seluler', 'Exit mobile version'],
  goMobile: ['Buka versi seluler', 'Go to mobile version'],
  dismiss: ['Tutup', 'Close'],
  address: ['Alamat', 'Address'],
  phone: ['Telepon', 'Phone'],
  email: ['Surel', 'E-mail'],
  hours: ['Jam pelayanan', 'Office hours'],
  map: ['Lihat di peta', 'See on the map'],
  contact: ['Kontak', 'Contact'],
  follow: ['Ikuti kami', 'Follow us'],
  links: ['Tautan', 'Links'],
  official: ['Situs resmi pemerintah', 'Official government site'],
  howOfficial: ['Cara mengenalinya', 'How to recognise it'],
  officialDomain: [
    'Alamatnya berakhir dengan .go.id, atau .desa.id untuk desa: hanya lembaga pemerintah yang mendapatkannya.',
    'Its address ends in .go.id, or .desa.id for a village: only public bodies are given one.',
  ],
  officialHttps: [
    'Alamatnya diawali https://, jadi isinya tidak dapat diubah di tengah jalan.',
    'Its address begins with https://, so nobody can change it on its way to you.',
  ],
  alert: ['Pemberitahuan', 'Notice'],
  validUntil: ['Berlaku sampai {date}', 'Valid until {date}'],
  services: ['Layanan', 'Services'],
  allAnnouncements: ['Semua pengumuman', 'All announcements'],
  agenda: ['Agenda', 'Events'],
  when: ['Waktu', 'Time'],
  where: ['Tempat', 'Place'],
  complaint: ['Pengaduan', 'Complaints'],
  today: ['Hari ini', 'Today'],
  policies: ['Ketentuan situs', 'About this site'],
  largePhoto: ['Lihat foto besar', 'See the large photo'],
  video: ['Video', 'Video'],
  watchOn: ['Tonton di {q}', 'Watch on {q}'],
  videoElsewhere: [
    'Diputar di situs lain dan memakai kuota data',
    'Plays on another site and uses mobile data',
  ],
  pinned: ['Disematkan', 'Pinned'],
  draft: ['Draf', 'Draft'],
  future: ['Belum terbit', 'Not published yet'],
  expired: ['Masa tayang habis', 'Expired'],
  notFound: ['Halaman tidak ditemukan', 'Page not found'],
  notFoundText: [
    'Halaman yang Anda cari tidak ada atau sudah dipindahkan.',
    'The page you are looking for does not exist or has moved.',
  ],
  backHome: ['Kembali ke beranda', 'Back to home'],
  moved: ['Halaman ini pindah ke', 'This page has moved to'],
  searchSite: ['Cari di situs ini', 'Search this site'],
  search: ['Cari', 'Search'],
  searchHint: ['Kata yang dicari', 'Words to search for'],
  searchResults: ['{n} hasil untuk “{q}”', '{n} results for “{q}”'],
  searchOneResult: ['{n} hasil untuk “{q}”', '{n} result for “{q}”'],
  searchNone: ['Tidak ada hasil untuk “{q}”', 'No results for “{q}”'],
  searchBusy: ['Mencari …', 'Searching …'],
  searchMore: ['Hasil berikutnya', 'More results'],
  searchFault: [
    'Pencarian tidak dapat dimuat. Periksa sambungan internet Anda lalu coba lagi, atau pilih dari daftar di bawah ini.',
    'The search cannot be loaded. Check your internet connection and try again, or choose from the lists below.',
  ],
  searchOff: [
    'Pencarian memerlukan JavaScript, yang tidak aktif di peramban ini. Semua isi dapat ditemukan lewat daftar berikut.',
    'The search needs JavaScript, which is off in this browser. Everything can be found through these lists.',
  ],
  searchOrder: ['Urutan', 'Order'],
  searchBest: ['Paling sesuai', 'Best match'],
  searchNewest: ['Terbaru', 'Newest first'],
  allCategories: ['Semua kategori', 'All categories'],
  year: ['Tahun', 'Year'],
  allYears: ['Semua tahun', 'All years'],
  footnotes: ['Catatan kaki', 'Footnotes'],
  feed: ['Umpan RSS', 'RSS feed'],
} as const satisfies Record<string, readonly [string, string]>;

/** The name of an interface word. */
export type LabelName = keyof typeof table;

/** The interface words of one site. */
export type Labels = Readonly<Record<LabelName, string>>;

/** The names of all interface words, for validation and for the reference. */
export const labelNames = Object.keys(table) as [LabelName, ...LabelName[]];

/** The interface words in a language, some replaced by the site's own. */
export function labelsFor(
  language: Language,
  overrides: Readonly<Partial<Record<LabelName, string | undefined>>>,
): Labels {
  const index = language === 'id' ? 0 : 1;
  const entries = labelNames.map((name) => [name, overrides[name] ?? table[name][index]] as const);
  return Object.fromEntries(entries) as Labels;
}
