import type { PhotoFacts } from '../core/image.ts';
import { hrefOf } from '../core/url.ts';
import { type IconFile, planIcons } from '../images/icons.ts';
import type { PictureFile } from '../images/picture.ts';
import { iconUse, resolvePhoto } from '../site/photo-use.ts';
import type { Site } from '../site/site.ts';
import { createTheme, type Theme } from '../theme/render.ts';
import type { ThemeFiles } from '../theme/theme.ts';
import { createThemeAssets, type ThemeAssets } from './assets.ts';
import { createMenu, type Menu } from './menu.ts';
import { pagePolicy, policyParts } from './policy.ts';
import type { AssetProps } from './props/frame.ts';
import type { SiteProps } from './props/site.ts';
import { siteCardOf } from './share-image.ts';
import { siteProps } from './site-props.ts';
import { siteNodesOf } from './structured-data.ts';

/** What all pages of a site share, worked out once: plain data and the compiled theme. */
export type Context = Readonly<{
  site: Site;
  theme: Theme;
  themeAssets: ThemeAssets;
  icons: readonly IconFile[];
  /** The share card of every page that has no picture of its own. */
  siteCard: PictureFile;
  assets: AssetProps;
  siteProps: SiteProps;
  menu: Menu;
  /** The structured data that all pages have, as the beginning of a list in JSON. */
  siteNodes: string;
}>;

/** Prepares a site for rendering with a theme. Faults of templates show when the first page is rendered. */
export function createContext(site: Site, files: ThemeFiles): Context {
  const icons = planIcons(iconFacts(site), site.config.theme.primary);
  const themeAssets = createThemeAssets(files, site.config);
  const props = siteProps(site, icons.find(({ purpose }) => purpose === 'header')?.path ?? 'icon-192.png');
  return {
    site,
    theme: createTheme(files),
    themeAssets,
    icons,
    siteCard: siteCardOf(site),
    assets: assetProps(site, themeAssets, icons),
    siteProps: props,
    menu: createMenu(site),
    siteNodes: siteNodesOf({ site, siteProps: props, icons }),
  };
}

function iconFacts(site: Site): PhotoFacts | undefined {
  const use = iconUse(site.config);
  const target = use && resolvePhoto(use, site.files);
  return target?.kind === 'found' ? site.photos.get(target.file) : undefined;
}

function assetProps(site: Site, themeAssets: ThemeAssets, icons: readonly IconFile[]): AssetProps {
  const { css, script, search, inline } = themeAssets;
  const href = (path: string) => hrefOf(site.config.address, `/${path}`);
  const icon = (purpose: IconFile['purpose']) => {
    const found = icons.find((file) => file.purpose === purpose);
    return found ? href(found.path) : '';
  };
  return {
    css: href(css),
    script: href(script),
    search: search === undefined ? '' : href(search),
    mobileCss: inline.mobileCss.text,
    alertScript: inline.alertScript.text,
    policy: pagePolicy(policyParts({ site, themeAssets })),
    favicon: icon('favicon'),
    iconSvg: icon('svg'),
    icon32: icon('tab'),
    appleIcon: icon('apple'),
    webManifest: href('site.webmanifest'),
  };
}
