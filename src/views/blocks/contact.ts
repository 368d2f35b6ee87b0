import type { Context } from '../context.ts';
import type { ContactProps } from '../props/blocks.ts';

/** How the office is reached. */
export const contactProps = ({ site, siteProps }: Context): ContactProps => ({
  office: siteProps.office,
  labels: site.config.labels,
});
