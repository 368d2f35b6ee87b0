import type { Language } from '../../core/language.ts';

/** A page that the menu leads to: its title, and its file name, which is also its URL word. */
export type PageName = Readonly<{ title: string; slug: string }>;

/** The pages of a new site and its news list, which is no file. */
export type PageNames = Readonly<Record<'news' | 'about' | 'services' | 'contact', PageName>>;

/** In the words of the field (DOMAIN: interface words); the news list as `lists.news` has it. */
export const pageNames: Readonly<Record<Language, PageNames>> = {
  id: {
    news: { title: 'Berita', slug: 'berita' },
    about: { title: 'Profil', slug: 'profil' },
    services: { title: 'Layanan', slug: 'layanan' },
    contact: { title: 'Kontak', slug: 'kontak' },
  },
  en: {
    news: { title: 'News', slug: 'news' },
    about: { title: 'Profile', slug: 'profile' },
    services: { title: 'Services', slug: 'services' },
    contact: { title: 'Contact', slug: 'contact' },
  },
};
