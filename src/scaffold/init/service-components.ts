import type { Text } from '../../core/language.ts';

/** A component of a service standard, and what an office writes there. */
export type ServiceComponent = Readonly<{ title: Text; hint: Text }>;

/** The fourteen components of article 21 of law 25/2009, in its order. */
export const serviceComponents: readonly ServiceComponent[] = [
  {
    title: { id: 'Dasar hukum', en: 'Legal basis' },
    hint: { id: 'peraturan yang menjadi dasar layanan ini.', en: 'the rules on which the service rests.' },
  },
  {
    title: { id: 'Persyaratan', en: 'Requirements' },
    hint: {
      id: 'berkas yang dibawa pemohon, asli atau salinan.',
      en: 'the papers an applicant brings, originals or copies.',
    },
  },
  {
    title: { id: 'Sistem, mekanisme, dan prosedur', en: 'System, mechanism and procedure' },
    hint: {
      id: 'langkah demi langkah, dari datang sampai selesai.',
      en: 'step by step, from arrival to the end.',
    },
  },
  {
    title: { id: 'Jangka waktu penyelesaian', en: 'Time to completion' },
    hint: {
      id: 'berapa lama sejak berkas lengkap diterima.',
      en: 'how long it takes once the papers are complete.',
    },
  },
  {
    title: { id: 'Biaya/tarif', en: 'Fee' },
    hint: { id: 'besarnya biaya, atau “Gratis”.', en: 'the amount, or “Free of charge”.' },
  },
  {
    title: { id: 'Produk pelayanan', en: 'Output' },
    hint: { id: 'apa yang diterima pemohon pada akhirnya.', en: 'what the applicant receives in the end.' },
  },
  {
    title: { id: 'Sarana, prasarana, dan/atau fasilitas', en: 'Facilities' },
    hint: {
      id: 'yang tersedia di tempat layanan, juga bagi penyandang disabilitas.',
      en: 'what there is at the counter, for people with disabilities too.',
    },
  },
  {
    title: { id: 'Kompetensi pelaksana', en: 'Competence of the staff' },
    hint: { id: 'kecakapan yang diperlukan petugas.', en: 'the skills the staff need.' },
  },
  {
    title: { id: 'Pengawasan internal', en: 'Internal supervision' },
    hint: {
      id: 'siapa yang mengawasi layanan ini dan caranya.',
      en: 'who supervises the service, and how.',
    },
  },
  {
    title: {
      id: 'Penanganan pengaduan, saran, dan masukan',
      en: 'Handling of complaints, suggestions and feedback',
    },
    hint: {
      id: 'ke mana aduan disampaikan dan kapan dijawab.',
      en: 'where a complaint goes and when it is answered.',
    },
  },
  {
    title: { id: 'Jumlah pelaksana', en: 'Number of staff' },
    hint: { id: 'banyaknya petugas untuk layanan ini.', en: 'how many people provide the service.' },
  },
  {
    title: { id: 'Jaminan pelayanan', en: 'Guarantee of service' },
    hint: {
      id: 'janji bahwa layanan diberikan sesuai dengan standar ini.',
      en: 'the promise that the service follows this standard.',
    },
  },
  {
    title: {
      id: 'Jaminan keamanan dan keselamatan pelayanan',
      en: 'Guarantee of security and safety',
    },
    hint: {
      id: 'bagaimana pemohon dilindungi dari bahaya, risiko, dan keragu-raguan.',
      en: 'how applicants are kept from danger, risk and doubt.',
    },
  },
  {
    title: { id: 'Evaluasi kinerja pelaksana', en: 'Evaluation of the staff' },
    hint: {
      id: 'cara dan waktu kinerja petugas dinilai.',
      en: 'how and when the work of the staff is judged.',
    },
  },
];
