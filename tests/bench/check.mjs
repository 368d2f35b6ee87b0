// What it costs to judge a site: npm run bench:check [-- --posts 500] [-- --rounds 3]
// `kec check` as a whole, and of it the part that renders, reads and judges the pages: 500 articles, each with a normal
// and a mobile page, and all their lists. Prints a table and exits with 1 when the bar is missed.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { makeSite } from './corpus.mjs';
import { measure, median } from './measure.mjs';

const { values: flags } = parseArgs({ options: { posts: { type: 'string' }, rounds: { type: 'string' } } });
const posts = Number(flags.posts ?? 500);
const rounds = Number(flags.rounds ?? 3);
const bar = 5;
const program = fileURLToPath(new URL('../../bin/kec.js', import.meta.url));
const theme = fileURLToPath(new URL('../../templates', import.meta.url));
// As deep below the package as a module below src/, like the program itself.
const compiled = fileURLToPath(new URL('../../lib/bench', import.meta.url));
const site = mkdtempSync(join(tmpdir(), 'kec-check-'));

/** The check as a module, which tells how far it is; the program does not. */
async function loadAudit() {
  const bundle = await rolldown({
    input: { audit: fileURLToPath(new URL('../../src/audit/audit.ts', import.meta.url)) },
    platform: 'node',
    external: ['sharp', 'open', 'pagefind'],
    resolve: { alias: { esprima: false } },
    checks: { eval: false },
  });
  await bundle.write({ dir: compiled });
  await bundle.close();
  return (await import(join(compiled, 'audit.js'))).audit;
}

/** Judges the site once: seconds for its pages, which come last, how many there are, and what was found. */
async function judgePages(audit) {
  const stamp = () => ({ wall: performance.now() / 1000, cpu: process.cpuUsage().user / 1e6 });
  const steps = [stamp()];
  const { pages, problems } = await audit({
    root: site,
    theme,
    baseUrl: undefined,
    now: Date.UTC(2026, 0, 1),
    onProgress: () => steps.push(stamp()),
    signal: new AbortController().signal,
  });
  const [begun, ended] = [steps[steps.length - 1 - pages], stamp()];
  return {
    seconds: ended.wall - begun.wall,
    cpu: ended.cpu - begun.cpu,
    pages,
    problems: problems.length,
  };
}

try {
  makeSite(site, posts, { search: true, budgets: true });
  // The articles link to pages of an office: another one than this, whose pages would all be missed.
  const settings = join(site, 'content/site.yaml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('//contoh.go.id', '//kecamatan.go.id'));
  const audit = await loadAudit();
  const [whole, judged] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    judged.push(await judgePages(audit));
    whole.push(await measure(process.execPath, [program, 'check', '--quiet'], { cwd: site }));
  }
  // The first round is what a run of the program is: nothing is compiled yet.
  const [{ seconds, cpu, pages, problems }] = judged;
  console.log(`${cpus().length} × ${cpus()[0].model}, Node ${process.version}, ${posts} articles`);
  console.log(`${pages} pages, ${problems} findings`);
  const isMissed = seconds > bar;
  console.table([
    {
      work: 'kec check',
      seconds: median(whole.map((run) => run.seconds)).toFixed(2),
      CPU: median(whole.map((run) => run.cpu)).toFixed(2),
      MB: median(whole.map((run) => run.memory)).toFixed(0),
      bar: '',
    },
    {
      work: 'of it the pages',
      seconds: seconds.toFixed(2),
      CPU: cpu.toFixed(2),
      MB: '',
      bar: `≤ ${bar}${isMissed ? ' missed' : ''}`,
    },
  ]);
  if (isMissed) process.exitCode = 1;
} finally {
  rmSync(site, { recursive: true });
  rmSync(compiled, { recursive: true, force: true });
}
