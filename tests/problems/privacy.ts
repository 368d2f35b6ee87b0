import { docx, pdf, xlsx } from '../support/documents.ts';
import type { FaultySites } from './faulty-site.ts';

const article = (text: string): string => `---\ntitle: Kabar\n---\n\n${text}\n`;

/** Problems of what an office must not publish. */
export const privacyProblems: FaultySites = {
  'KEC-NIK': {
    files: { 'content/posts/2025-01-02-kabar.md': article('Budi, NIK 3573010101900001.') },
    exit: 0,
    id: [
      'content/posts/2025-01-02-kabar.md:5:11 peringatan KEC-NIK Di sini tertulis NIK: 3573**********01.',
      '  Hapus nomornya, atau tutup angkanya: 3573**********01. Nomor ini data pribadi (UU 27/2022).',
    ],
    en: [
      'content/posts/2025-01-02-kabar.md:5:11 warning KEC-NIK Here stands a NIK: 3573**********01.',
      '  Remove the number, or cover its digits: 3573**********01. It is personal data (UU 27/2022).',
    ],
  },
  'KEC-NIK: in the name of a file': {
    files: {
      'content/posts/2025-01-02-kabar.md': article('Isi.'),
      'content/static/files/ktp-3573010101900001.txt': 'Isi.',
    },
    exit: 0,
    id: [
      'content/static/files/ktp-3573**********01.txt peringatan KEC-NIK Nama ini memuat NIK: 3573**********01.',
      '  Ganti namanya tanpa nomor itu; alamat berkas dapat dibaca semua orang.',
    ],
    en: [
      'content/static/files/ktp-3573**********01.txt warning KEC-NIK This name holds a NIK: 3573**********01.',
      '  Rename it without the number; everyone can read the address of a file.',
    ],
  },
  'KEC-KK': {
    files: { 'content/posts/2025-01-02-kabar.md': article('Keluarga Budi.\n\nNo. KK: 3573.0101.0106.0002') },
    exit: 0,
    id: [
      'content/posts/2025-01-02-kabar.md:7:9 peringatan KEC-KK Di sini tertulis nomor KK: 3573**********02.',
      '  Hapus nomornya, atau tutup angkanya: 3573**********02. Nomor ini data pribadi (UU 27/2022).',
    ],
    en: [
      'content/posts/2025-01-02-kabar.md:7:9 warning KEC-KK Here stands a KK number: 3573**********02.',
      '  Remove the number, or cover its digits: 3573**********02. It is personal data (UU 27/2022).',
    ],
  },
  'KEC-NPWP': {
    files: { 'content/posts/2025-01-02-kabar.md': article('NPWP 09.254.294.3-407.000') },
    exit: 0,
    id: [
      'content/posts/2025-01-02-kabar.md:5:6 peringatan KEC-NPWP Di sini tertulis NPWP: 0925*********00.',
      '  Hapus nomornya, atau tutup angkanya: 0925*********00. Nomor ini data pribadi (UU 27/2022).',
    ],
    en: [
      'content/posts/2025-01-02-kabar.md:5:6 warning KEC-NPWP Here stands an NPWP: 0925*********00.',
      '  Remove the number, or cover its digits: 0925*********00. It is personal data (UU 27/2022).',
    ],
  },
  'KEC-MOBILE': {
    files: {
      'content/site.yaml':
        'title: Kecamatan Contoh\nurl: https://contoh.go.id/\nsearch: false\noffice:\n  whatsapp: 0812-3456-7890\n',
      'content/posts/2025-01-02-kabar.md': article('WA 0812 3456 7890, atau Budi 0813 1111 2222.'),
    },
    exit: 0,
    id: [
      'content/posts/2025-01-02-kabar.md:5:30 peringatan KEC-MOBILE Di sini tertulis nomor ponsel yang bukan nomor kantor: 0813******22.',
      '  Ganti dengan nomor kantor. Bila nomor ini memang untuk umum, tulis pada `check.phones` di content/site.yaml.',
    ],
    en: [
      'content/posts/2025-01-02-kabar.md:5:30 warning KEC-MOBILE Here stands a mobile number that is not the office’s: 0813******22.',
      '  Use a number of the office instead. If this one is meant for everyone, add it to `check.phones` in content/site.yaml.',
    ],
  },
  'KEC-NIK: in a PDF': {
    files: {
      'content/posts/2025-01-02-kabar.md': article('Isi.'),
      'content/static/files/penerima.pdf': pdf({
        pages: [['Daftar'], ['Budi 3573010101900001']],
        packed: true,
      }),
    },
    command: ['check'],
    exit: 0,
    id: [
      'content/static/files/penerima.pdf peringatan KEC-NIK Berkas ini memuat NIK: 3573**********01, halaman 2.',
      '  Tutup angkanya di dokumen aslinya (3573**********01), simpan atau cetak ke PDF lagi, lalu ganti berkas ini. Kotak hitam di atas teks tidak menghapus teksnya.',
    ],
    en: [
      'content/static/files/penerima.pdf warning KEC-NIK This file holds a NIK: 3573**********01, page 2.',
      '  Cover the digits in the original document (3573**********01), save or print it to PDF again, and replace this file. A black box over a text does not remove the text.',
    ],
  },
  'KEC-KK: in a workbook that an article links to': {
    files: {
      'content/posts/2025-01-02-kabar/index.md': article(
        `${'Daftar warga yang menerima bantuan pangan bulan ini. '.repeat(8)}\n\n[Daftar](warga.xlsx)`,
      ),
      'content/posts/2025-01-02-kabar/warga.xlsx': xlsx({
        'RW 04': [
          ['Nama', 'Nomor KK'],
          ['Budi', '3573010101060002'],
          ['Siti', '3573010101060003'],
        ],
      }),
    },
    command: ['check'],
    exit: 0,
    id: [
      'content/posts/2025-01-02-kabar/warga.xlsx peringatan KEC-KK Berkas ini memuat 2 nomor KK, yang pertama 3573**********02, lembar "RW 04" sel B2.',
      '  Tutup angkanya di dokumen aslinya (3573**********02), simpan atau cetak ke PDF lagi, lalu ganti berkas ini. Kotak hitam di atas teks tidak menghapus teksnya.',
    ],
    en: [
      'content/posts/2025-01-02-kabar/warga.xlsx warning KEC-KK This file holds 2 KK numbers, the first 3573**********02, sheet "RW 04" cell B2.',
      '  Cover the digits in the original document (3573**********02), save or print it to PDF again, and replace this file. A black box over a text does not remove the text.',
    ],
  },
  'KEC-MOBILE: in a document of Word': {
    files: {
      'content/posts/2025-01-02-kabar.md': article('Isi.'),
      'content/static/undangan.docx': docx(['Undangan', 'Hubungi Budi, 0813 1111 2222.']),
    },
    command: ['check'],
    exit: 0,
    id: [
      'content/static/undangan.docx peringatan KEC-MOBILE Berkas ini memuat nomor ponsel yang bukan nomor kantor: 0813******22.',
      '  Ganti dengan nomor kantor. Bila nomor ini memang untuk umum, tulis pada `check.phones` di content/site.yaml.',
    ],
    en: [
      'content/static/undangan.docx warning KEC-MOBILE This file holds a mobile number that is not the office’s: 0813******22.',
      '  Use a number of the office instead. If this one is meant for everyone, add it to `check.phones` in content/site.yaml.',
    ],
  },
  'KEC-DOCUMENT': {
    files: {
      'content/posts/2025-01-02-kabar.md': article('Isi.'),
      'content/static/rahasia.pdf': pdf({ pages: [['Isi']], locked: true }),
    },
    command: ['check'],
    exit: 0,
    id: [
      'content/static/rahasia.pdf peringatan KEC-DOCUMENT Dokumen ini tidak dapat diperiksa (terkunci dengan kata sandi).',
      '  Simpan tanpa kata sandi, atau periksa sendiri bahwa tidak ada NIK, nomor KK, NPWP atau nomor ponsel di dalamnya.',
    ],
    en: [
      'content/static/rahasia.pdf warning KEC-DOCUMENT This document could not be looked into (it is locked by a password).',
      '  Save it without a password, or make sure yourself that no NIK, KK number, NPWP or mobile number is in it.',
    ],
  },
  'KEC-METADATA': {
    files: {
      'content/posts/2025-01-02-kabar.md': article('Isi.'),
      'content/static/laporan.pdf': pdf({ pages: [['Isi']], author: 'Budi Santoso' }),
    },
    command: ['check'],
    exit: 0,
    id: [
      'content/static/laporan.pdf peringatan KEC-METADATA Berkas ini menyimpan keterangan tersembunyi: nama pembuat atau pemilik.',
      '  Di Word atau Excel: File > Info > Periksa Masalah > Periksa Dokumen > Hapus Semua; simpan, dan untuk PDF simpan lagi sebagai PDF. Di LibreOffice: File > Properti > Atur Ulang Properti.',
    ],
    en: [
      'content/static/laporan.pdf warning KEC-METADATA This file holds what it does not show: the name of an author or owner.',
      '  In Word or Excel: File > Info > Check for Issues > Inspect Document > Remove All; save, and for a PDF save as PDF again. In LibreOffice: File > Properties > Reset Properties.',
    ],
  },
  'KEC-METADATA: of a video': {
    files: {
      'content/posts/2025-01-02-kabar.md': article('Isi.'),
      'content/static/upacara.mp4': Buffer.from(
        '\0\0\0\x18ftypmp42....\0\0\0\x20\xa9xyz\0\x12\x15\xc7-7.98+112.62/',
        'latin1',
      ),
    },
    command: ['check'],
    exit: 0,
    id: [
      'content/static/upacara.mp4 peringatan KEC-METADATA Berkas ini menyimpan keterangan tersembunyi: lokasi GPS.',
      '  Ekspor ulang tanpa metadata, atau pakai JPEG, PNG, WebP, AVIF, GIF, atau SVG, yang dibersihkan oleh kec.',
    ],
    en: [
      'content/static/upacara.mp4 warning KEC-METADATA This file holds what it does not show: a GPS position.',
      '  Export it again without metadata, or use JPEG, PNG, WebP, AVIF, GIF or SVG, which kec cleans.',
    ],
  },
};
