/** Lines moved to the right by a number of spaces; empty lines stay empty. */
export const indent = (lines: readonly string[], spaces: number): string =>
  lines.map((line) => (line === '' ? '' : `${' '.repeat(spaces)}${line}`)).join('\n');

/** A text of several lines as comment lines of YAML. */
export const comment = (text: string): readonly string[] =>
  text.split('\n').map((line) => (line === '' ? '#' : `# ${line}`));

/** Installs what `package-lock.json` says, or, before there is one, what `package.json` says. */
export const installScript = 'if [ -f package-lock.json ]; then npm ci; else npm install; fi';

/** Prints `yes` where a moment of publication or expiry lay within the time since the last hourly run, else `no`. */
export const dueScript = 'npx kec due --last 61m';

/** Major version of Node.js in the CI. */
export const nodeVersion = 24;
