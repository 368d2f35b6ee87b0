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
};
