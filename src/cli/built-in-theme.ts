import { fileURLToPath } from 'node:url';

/** The folder of the theme that comes with kec. */
export const builtInTheme = fileURLToPath(new URL('../../templates', import.meta.url));
