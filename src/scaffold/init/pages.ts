import type { Text } from '../../core/language.ts';
import { markdownText } from '../markdown-text.ts';
import { yamlText } from '../yaml-text.ts';
import { type PageName, pageNames } from './page-names.ts';
import { serviceComponents } from './service-components.ts';
import type { Office } from './site-files.ts';

/** A file to be written: path relative to the site's folder, and its text. */
export type NewFile = Readonly<{ path: string; text: string }>;

const words = {
  todo: { id: 'Untuk dilengkapi', en: 'To be completed' },
  about: { id: 'Tentang', en: 'About' },
  aboutParts: {
    id: `## Tugas dan fungsi

*Untuk dilengkapi: tugas dan fungsi kantor menurut peraturan yang berlaku, beserta nomor peraturannya.*

## Wilayah

*Untuk dilengkapi: wilayah kerja dan batas-batasnya.*

## Susunan organisasi

*Untuk dilengkapi: bagian-bagian kantor dan pejabatnya.*
`,
    en: `## Duties

*To be completed: the duties of the office under the rules in force, with the number of the rule.*

## Area

*To be completed: the area served and its borders.*

## Organisation

*To be completed: the sections of the office and those who head them.*
`,
  },
  services: {
    id: 'Standar setiap layanan: syarat, alur, waktu, biaya, dan hasilnya.',
    en: 'The standard of every service: requirements, procedure, time, fee and result.',
  },
  servicesIntro: {
    id: `**Untuk dilengkapi.** Halaman ini baru kerangka. Isilah untuk setiap layanan, lalu hapus tulisan miringnya.

Bagian-bagian di bawah ini adalah komponen standar pelayanan menurut Pasal 21 Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik.`,
    en: `**To be completed.** This page is a frame only. Fill it in for every service, then delete the lines in italics.

The parts below are the components of a service standard under Article 21 of Law Number 25 of 2009 on Public Services.`,
  },
  contact: { id: 'Alamat dan cara menghubungi', en: 'Address and ways to reach' },
  contactParts: {
    id: `*Untuk dilengkapi: nomor telepon, surel, dan jam pelayanan. Tulis juga di \`content/site.yaml\`, agar tampil di kaki setiap halaman.*

## Pengaduan

Aduan, saran, dan permintaan informasi dapat disampaikan lewat [SP4N-LAPOR!](https://www.lapor.go.id/). Jangan menulis NIK atau nomor KK dalam pesan pertama.
`,
    en: `*To be completed: telephone, e-mail and office hours. Write them in \`content/site.yaml\` too, so that they show at the foot of every page.*

## Complaints

Complaints, suggestions and requests for information can be sent through [SP4N-LAPOR!](https://www.lapor.go.id/). Do not write a NIK or KK number in the first message.
`,
  },
} satisfies Readonly<Record<string, Text>>;

/** The pages of a new site. What only the office knows is marked as to be completed. */
export function pages(office: Office): readonly NewFile[] {
  const { language } = office;
  const say = (word: keyof typeof words): string => words[word][language];
  const { about, services, contact } = pageNames[language];
  const name = markdownText(office.name);
  const place = [office.address, office.city].map(markdownText).filter((line) => line !== '');
  const parts = serviceComponents.map(
    (part) => `## ${part.title[language]}\n\n*${say('todo')}: ${part.hint[language]}*\n`,
  );
  return [
    page(about, `${say('about')} ${office.name}.`, `**${name}**\n\n${say('aboutParts')}`),
    page(services, say('services'), `${say('servicesIntro')}\n\n${parts.join('\n')}`),
    page(
      contact,
      `${say('contact')} ${office.name}.`,
      `${[`**${name}**`, ...place].join('\\\n')}\n\n${say('contactParts')}`,
    ),
  ];
}

const page = ({ title, slug }: PageName, summary: string, text: string): NewFile => ({
  path: `content/pages/${slug}.md`,
  text: `---\ntitle: ${title}\nsummary: ${yamlText(summary)}\n---\n\n${text}`,
});
