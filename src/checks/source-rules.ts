import type { SiteConfig } from '../config/site-config.ts';
import type { SourceRules } from './check.ts';

/** The part of the settings that checks of sources and files know. */
export const sourceRules = ({ language, ownPhones, address, security }: SiteConfig): SourceRules => ({
  language,
  phones: ownPhones,
  ownHost: new URL(address.origin).hostname,
  hosts: security.hosts,
});
