import { hrefOf } from '../core/url.ts';
import type { Site } from '../site/site.ts';
import { settingLink } from './menu.ts';
import type { LinkProps, OfficeProps, SiteProps } from './props.ts';

/** What every page says of the site. `icon` is the path of the header's icon file. */
export function siteProps(site: Site, icon: string): SiteProps {
  const { config } = site;
  return {
    title: config.title,
    tagline: config.tagline,
    home: hrefOf(config.address, '/'),
    host: config.address.origin.replace(/^https?:\/\//, ''),
    icon: hrefOf(config.address, `/${icon}`),
    office: officeProps(site),
    social: socialLinks(site),
    extra: config.extra,
  };
}

function officeProps(site: Site): OfficeProps {
  const { office, title } = site.config;
  const place = [office.city, office.province, office.postalCode].filter((part) => part !== undefined);
  return {
    name: office.name ?? title,
    address: [office.address ?? '', place.join(', ')].filter((line) => line !== ''),
    phone: office.phone ?? '',
    phoneUrl: office.phone ? `tel:${office.phone.replace(/[^+\d]/g, '')}` : '',
    whatsappUrl: office.whatsapp ? `https://wa.me/${office.whatsapp.replace(/\D/g, '')}` : '',
    email: office.email ?? '',
    map: office.map ?? '',
    hours: office.hours,
    links: office.links.map(({ label, url }) => ({ label, url: settingLink(url, site).href })),
  };
}

const networks = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  x: 'X',
  youtube: 'YouTube',
  tiktok: 'TikTok',
} as const;

function socialLinks({ config }: Site): readonly LinkProps[] {
  return Object.entries(networks).flatMap(([name, label]) => {
    const url = config.social[name as keyof typeof networks];
    return url === undefined ? [] : [{ label, url }];
  });
}
