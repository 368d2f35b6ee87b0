import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The sanitizer, loaded when it is needed: most texts hold no HTML, and it takes longer than a small site. */
export const loadSanitizer = (): typeof import('sanitize-html') => require('sanitize-html');
