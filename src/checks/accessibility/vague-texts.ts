/**
 * Texts that say nothing of where a link leads when they stand alone, as they do in a screen reader's list of links.
 * Small letters, without signs. Indonesian first, then English.
 */
export const vagueTexts: ReadonlySet<string> = new Set(
  (
    'klik|klik di sini|klik disini|klik sini|klik ini|klik link|klik link ini|klik link di sini|klik tautan|klik tautan ini|' +
    'klik tautan di sini|klik untuk selengkapnya|di sini|disini|sini|di sana|ini|yang ini|selengkapnya|baca|baca di sini|' +
    'baca disini|baca ini|baca selengkapnya|baca lebih lanjut|baca lanjutannya|lihat|lihat di sini|lihat disini|' +
    'lihat selengkapnya|lihat lebih lanjut|lihat detail|lihat lainnya|lebih lanjut|info lebih lanjut|info selengkapnya|' +
    'informasi lebih lanjut|informasi selengkapnya|detail|detailnya|rincian|lanjut|lanjutkan|lanjutan|tautan|tautan ini|' +
    'tautan berikut|tautan berikut ini|link ini|link berikut|link berikut ini|pranala|pranala ini|berikut|berikut ini|halaman ini|laman ini|situs ini|web ini|' +
    'cek|cek di sini|cek disini|buka|buka di sini|buka halaman|buka tautan|tekan di sini|ketuk di sini|kunjungi|' +
    'kunjungi di sini|unduh|unduh di sini|unduh disini|download di sini|download disini|daftar di sini|isi di sini|' +
    'akses di sini|lainnya|' +
    'here|click|click here|click this|click this link|click me|tap here|press here|this|this link|this page|this website|' +
    'link|the link|more|read|read more|read this|read here|learn more|find out more|see more|view more|show more|see|' +
    'see here|view|view here|details|more details|view details|more info|more information|further information|continue|' +
    'continue reading|go|go here|page|open|open link|visit|visit here|download|download here'
  ).split('|'),
);
