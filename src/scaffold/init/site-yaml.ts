import type { Text } from '../../core/language.ts';
import { yamlText } from '../yaml-text.ts';
import { pageNames } from './page-names.ts';
import type { Office } from './site-files.ts';

const words = {
  head: {
    id: 'Pengaturan situs. Semua kunci lain ada di panduan kec, docs/reference.md.',
    en: 'Settings of the site. All other keys are in the guide of kec, docs/reference.md.',
  },
  title: {
    id: 'Nama situs, seperti yang tampil di kepala halaman dan di hasil pencarian.',
    en: 'Name of the site, as in the header and in search results.',
  },
  url: {
    id: 'Alamat situs yang sebenarnya. Tautan yang dibagikan memakai alamat ini.',
    en: 'The true address of the site. Links that are shared use it.',
  },
  tagline: { id: 'Satu baris di bawah nama.', en: 'One line under the name.' },
  taglineText: {
    id: 'Kabar, layanan, dan informasi publik untuk warga',
    en: 'News, services and public information for citizens',
  },
  language: { id: 'Bahasa situs: id atau en.', en: 'Language of the site: id or en.' },
  timezone: {
    id: 'WIB: Asia/Jakarta. WITA: Asia/Makassar. WIT: Asia/Jayapura.',
    en: 'WIB: Asia/Jakarta. WITA: Asia/Makassar. WIT: Asia/Jayapura.',
  },
  office: {
    id: 'Kantor di balik situs ini. Tambahkan phone, whatsapp, email, dan hours bila sudah pasti.',
    en: 'The office behind the site. Add phone, whatsapp, email and hours once they are certain.',
  },
  complaint: { id: 'Ke mana warga mengadu.', en: 'Where citizens take their complaints.' },
  complaintText: {
    id: 'Ada layanan yang tidak sesuai? Sampaikan kepada kami.',
    en: 'A service is not as it should be? Tell us.',
  },
  services: {
    id: 'Layanan yang paling sering dicari, di beranda. Tambahkan satu per satu.',
    en: 'The services that people look for most, on the home page. Add them one by one.',
  },
  servicesText: { id: 'Syarat, alur, waktu, dan biaya', en: 'Requirements, procedure, time and fee' },
  alert: {
    id: 'Kabar mendesak di atas setiap halaman, sampai waktunya habis:',
    en: 'Urgent news on top of every page, until its time is over:',
  },
  alertText: { id: 'Loket tutup pada hari Senin.', en: 'The counters are closed on Monday.' },
  theme: {
    id: 'Warna utama: tanda pagar dan enam angka heksadesimal, dalam tanda kutip.',
    en: 'Main colour: a number sign and six hexadecimal digits, in quotes.',
  },
  navigation: {
    id: 'Menu. Halaman baru di content/pages/ ditambahkan di sini bila perlu tampil di menu.',
    en: 'The menu. Add a new page of content/pages/ here if the menu should show it.',
  },
  home: { id: 'Beranda', en: 'Home' },
} satisfies Readonly<Record<string, Text>>;

/** `content/site.yaml`, with a comment on each part in the site's language. */
export function siteYaml(office: Office): string {
  const { language } = office;
  const say = (word: keyof typeof words): string => words[word][language];
  const { news, about, services, contact } = pageNames[language];
  const menu = [
    { title: say('home'), url: '/' },
    ...[news, about, services, contact].map(({ title, slug }) => ({ title, url: `/${slug}/` })),
  ];
  return `# ${say('head')}

# ${say('title')}
title: ${yamlText(office.name)}
# ${say('tagline')}
tagline: ${yamlText(say('taglineText'))}
# ${say('url')}
url: ${yamlText(office.url)}
# ${say('language')}
language: ${language}
# ${say('timezone')}
timezone: ${office.timezone}

# ${say('office')}
office:
  name: ${yamlText(office.name)}
  address: ${yamlText(office.address)}
  city: ${yamlText(office.city)}
  # ${say('complaint')}
  complaint:
    label: SP4N-LAPOR!
    url: https://www.lapor.go.id/
    text: ${yamlText(say('complaintText'))}

# ${say('services')}
home:
  services:
    - label: ${yamlText(services.title)}
      url: /${services.slug}/
      text: ${yamlText(say('servicesText'))}

# ${say('alert')}
# alert:
#   text: ${say('alertText')}
#   end: 2027-01-31

# ${say('theme')}
theme:
  primary: ${yamlText(office.colour)}

# ${say('navigation')}
navigation:
${menu.map(({ title, url }) => `  - label: ${title}\n    url: ${url}\n`).join('')}`;
}
