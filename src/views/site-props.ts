import { hrefOf } from '../core/url.ts';
import { weekdaysOf } from '../core/weekdays.ts';
import { zoneOffset } from '../core/zone.ts';
import type { Site } from '../site/site.ts';
import { alertProps } from './alert.ts';
import { settingLink } from './menu.ts';
import type { LinkProps } from './props/links.ts';
import type { InvitationProps, OfficeProps, SiteProps } from './props/site.ts';

/** What every page says of the site. `icon` is the path of the header's icon file. */
export function siteProps(site: Site, icon: string): SiteProps {
  const { config } = site;
  return {
    title: config.title,
    tagline: config.tagline,
    home: hrefOf(config.address, '/'),
    host: config.address.origin.replace(/^https?:\/\//, ''),
    icon: hrefOf(config.address, `/${icon}`),
    official: /^https:.*\.(go|desa)\.id(:\d+)?$/.test(config.address.origin),
    alert: alertProps(site),
    office: officeProps(site),
    social: socialLinks(site),
    feed: hrefOf(config.address, '/feed.xml'),
    search: config.search ? { url: hrefOf(config.address, `/${config.lists.search}/`) } : undefined,
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
    hours: office.hours.map((line) => ({ ...line, weekdays: weekdaysOf(line.days).join(' ') })),
    utcOffset: zoneOffset(site.config.now.epoch, site.config.timezone),
    complaint: office.complaint && invitation(office.complaint, site),
    links: office.links.map((link) => linkOf(link, site)),
    policies: office.policies.map((link) => linkOf(link, site)),
  };
}

const linkOf = ({ label, url }: LinkProps, site: Site): LinkProps => ({
  label,
  url: settingLink(url, site).href,
});

/** A link of the settings with its explanation. */
export const invitation = (link: InvitationProps, site: Site): InvitationProps => ({
  ...linkOf(link, site),
  text: link.text,
});

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
