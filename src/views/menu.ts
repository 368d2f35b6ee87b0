import type { NavigationSetting } from '../config/settings.ts';
import type { SiteConfig } from '../config/site-config.ts';
import { hrefOf } from '../core/url.ts';
import { fileUrl } from '../site/file-url.ts';
import { resolveLink } from '../site/links.ts';
import type { Site } from '../site/site.ts';
import type { MenuItemProps } from './props/links.ts';

/** A menu entry with its site URL, before it is known which page is shown. */
type MenuItem = Readonly<{
  label: string;
  url: string | undefined;
  path: string;
  children: readonly MenuItem[];
}>;

/** The menu as a page at a site URL shows it. Pages that have the same entries marked have the same object. */
export type Menu = (url: string) => readonly MenuItemProps[];

/** The menu of a site, its links resolved once. */
export function createMenu(site: Site): Menu {
  const menu = site.config.navigation.map((setting) => menuItem(setting, site));
  const paths = menu.flatMap(pathsOf);
  const known = new Map<string, readonly MenuItemProps[]>();
  return (url) => {
    const marked = paths.filter((path) => isAbove(path, url)).join();
    const props = known.get(marked) ?? menuProps(menu, url);
    known.set(marked, props);
    return props;
  };
}

const pathsOf = ({ path, children }: MenuItem): readonly string[] => [path, ...children.flatMap(pathsOf)];

/** Whether an entry's path is that of a page, or of a folder that it lies in. */
const isAbove = (path: string, url: string): boolean =>
  path === '/' ? url === '/' : path !== '' && url.startsWith(path);

const menuProps = (menu: readonly MenuItem[], current: string): readonly MenuItemProps[] =>
  menu.map(({ label, url, path, children }) => {
    const below = menuProps(children, current);
    return {
      label,
      url,
      current: isAbove(path, current) || below.some((child) => child.current),
      children: below,
    };
  });

function menuItem(setting: NavigationSetting, site: Site): MenuItem {
  const { href, path } = settingLink(setting.url ?? '', site);
  const children = setting.children.map((child) => menuItem(child, site));
  return { label: setting.label, url: setting.url === undefined ? undefined : href, path, children };
}

/** A link of `site.yaml` as an `href`, and its site URL where it leads into the site. */
export function settingLink(url: string, site: Site): { href: string; path: string } {
  const target = resolveLink(url, 'content/site.yaml', site);
  const inside = (path: string, suffix: string) => ({
    href: hrefOf(site.config.address, path) + suffix,
    path,
  });
  switch (target.kind) {
    case 'article':
      return inside(target.article.url, target.suffix);
    case 'url':
      return inside(target.url, target.suffix);
    case 'file':
      return inside(fileUrl(target.file, site), target.suffix);
    default:
      return { href: url, path: '' };
  }
}

/** Every link that `site.yaml` makes: of the menu, the footer, the banner and the home page. */
export const settingLinks = ({ navigation, office, alert, home }: SiteConfig): readonly string[] => [
  ...navigation.flatMap(menuLinks),
  ...[...office.links, ...office.policies, ...home.services].map(({ url }) => url),
  ...[office.complaint?.url, alert?.link].filter((url) => url !== undefined),
];

const menuLinks = ({ url, children }: NavigationSetting): readonly string[] => [
  ...(url === undefined ? [] : [url]),
  ...children.flatMap(menuLinks),
];
