import { execFileSync } from 'node:child_process';

/** Compiles the program before the tests, so that `bin/kec.js` runs what `src/` says. */
export default function compile(): void {
  execFileSync('npm', ['run', '--silent', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
