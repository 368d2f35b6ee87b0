// Measures `kec verify` against a server on this machine: 500 files, each asked for as five visitors and pages with
// ?amp=1 as well. Exits 1 when it takes longer than a minute.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveSite } from '../support/static-site.mjs';
import { makeSite } from './corpus.mjs';

const program = fileURLToPath(new URL('../../bin/kec.js', import.meta.url));
const posts = 230;
const least = 500;
const bound = 60;

async function kec(cwd, ...args) {
  const child = spawn(process.execPath, [program, ...args], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  for await (const part of child.stdout) said += part;
  if (child.exitCode === null) await once(child, 'exit');
  return { code: child.exitCode, said };
}

const folder = mkdtempSync(join(tmpdir(), 'kec-bench-'));
makeSite(folder, posts);
await kec(folder, 'build', '--quiet');
const { files } = JSON.parse(readFileSync(join(folder, '.kec/manifest.json'), 'utf8'));
const server = await serveSite(join(folder, 'dist'));
const { code, said } = await kec(folder, 'verify', server.origin, '--json');
await server.close();
rmSync(folder, { recursive: true });

const { verdict, compared, problems } = JSON.parse(said);
const errors = problems.filter(({ severity }) => severity === 'error');
console.log(
  `${compared.files} of ${files.length} files, ${compared.requests} requests: ${compared.seconds.toFixed(1)} of ${bound} s, ${verdict}`,
);
for (const { file, code: kind, message } of errors.slice(0, 5)) console.log(`${file} ${kind} ${message.en}`);
process.exitCode = compared.files >= least && code === 0 && compared.seconds <= bound ? 0 : 1;
