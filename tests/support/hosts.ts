import type { AllowedHosts } from '../../src/sanitize/blocked-parts.ts';

/** No outside host is allowed for anything. */
export const noHosts: AllowedHosts = { script: [], frame: [], image: [], media: [], connect: [], form: [] };
