import type { Context } from '../views/context.ts';
import { headerPolicy, policyParts } from '../views/policy.ts';

/** A header of the answers of a site. */
export type SecurityHeader = Readonly<{
  name: string;
  value: string;
  /** Whether it says something of documents only: a picture or a style sheet is lighter without it. */
  documents: boolean;
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
  const header = (name: string, value: string, more: Partial<SecurityHeader> = {}): SecurityHeader => ({
    name,
    value,
    documents: false,
    httpsOnly: false,
    ...more,
  });
  const hsts =
    security.hsts === 'off' || !address.origin.startsWith('https:')
      ? []
      : [header('Strict-Transport-Security', `max-age=${security.hsts}`, { httpsOnly: true })];
  const documents = { documents: true };
  return [
    header('Content-Security-Policy', headerPolicy({ ...policyParts(context), wasm: search }), documents),
    header('Permissions-Policy', features.map((name) => `${name}=()`).join(', '), documents),
    header('X-Frame-Options', 'DENY', documents),
    header('Cross-Origin-Opener-Policy', 'same-origin', documents),
    ...hsts,
    header('X-Content-Type-Options', 'nosniff'),
    header('Referrer-Policy', 'strict-origin-when-cross-origin'),
  ];
}
