import type { Context } from '../views/context.ts';
import { headerPolicy, policyParts } from '../views/policy.ts';

/** A header that every answer of the site has. */
export type SecurityHeader = Readonly<{
  name: string;
  value: string;
  /** Whether it belongs only into answers over https (RFC 6797, section 7.2). */
  httpsOnly: boolean;
}>;

/** What a page of an office never asks a browser for. */
const features = [
  'accelerometer',
  'camera',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'payment',
  'usb',
];

/** The table of headers. The files for each kind of server are written from it. */
export function securityHeaders(context: Context): readonly SecurityHeader[] {
  const { security, address, search } = context.site.config;
  const always = (name: string, value: string): SecurityHeader => ({ name, value, httpsOnly: false });
  const hsts: readonly SecurityHeader[] =
    security.hsts === 'off' || !address.origin.startsWith('https:')
      ? []
      : [{ name: 'Strict-Transport-Security', value: `max-age=${security.hsts}`, httpsOnly: true }];
  return [
    always('Content-Security-Policy', headerPolicy({ ...policyParts(context), wasm: search })),
    ...hsts,
    always('X-Content-Type-Options', 'nosniff'),
    always('Referrer-Policy', 'strict-origin-when-cross-origin'),
    always('Permissions-Policy', features.map((name) => `${name}=()`).join(', ')),
    always('X-Frame-Options', 'DENY'),
    always('Cross-Origin-Opener-Policy', 'same-origin'),
  ];
}

/** How long a file whose name changes with its content may be kept: a year, without asking again. */
export const keptForYears = 'public, max-age=31536000, immutable';

/** The names of such files, as a regular expression without its end. */
export const namedByContent = '-[0-9a-f]{10}(-[0-9]+)?\\.(css|js|woff2|webp|avif|jpg|png|gif|svg)';

/** Whether a path of the site is one of them. */
export const isNamedByContent = (path: string): boolean => new RegExp(`${namedByContent}$`).test(path);
