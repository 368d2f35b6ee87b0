// What the search costs a build: npm run bench:search [-- --posts 10000] [-- --rounds 3]
// A cold build with a search against Pagefind alone on the same texts, and an unchanged build against one without a
// search, in turn. Prints a table and exits with 1 when a bar is missed. How many bytes a visitor fetches is a test. An
// unchanged build makes no index (a test, too): what it costs then is to look at 10,000 files more, and larger pages.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeSite } from './corpus.mjs';
import { measure, median, moveAside, untilRested } from './measure.mjs';

const { values: flags } = parseArgs({ options: { posts: { type: 'string' }, rounds: { type: 'string' } } });
const posts = Number(flags.posts ?? 10_000);
const rounds = Number(flags.rounds ?? 3);
const program = fileURLToPath(new URL('../../bin/kec.js', import.meta.url));
const bare = fileURLToPath(new URL('./bare-search.mjs', import.meta.url));
const ground = mkdtempSync(join(tmpdir(), 'kec-search-'));
const yard = join(ground, 'yard');
const [site, plain] = [join(ground, 'site'), join(ground, 'plain')];

const runKec = (cwd) => measure(process.execPath, [program, 'build', '--quiet'], { cwd });

const runPagefind = () => {
  const output = join(yard, `index-${process.hrtime.bigint()}`);
  return measure(process.execPath, [bare, join(site, 'content/posts'), output], { cwd: ground });
};

/** Runs two kinds of work in turn. */
async function inTurn(prepare, runA, runB) {
  const [a, b] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    prepare();
    a.push(await runA());
    b.push(await runB());
  }
  return { a, b, ratio: median(a.map(({ seconds }, round) => seconds / b[round].seconds)) };
}

function row(work, { a, b, ratio }, bar) {
  const middle = (runs, key) => median(runs.map((run) => run[key])).toFixed(1);
  return {
    work,
    kec: `${middle(a, 'seconds')} s`,
    other: `${middle(b, 'seconds')} s`,
    ratio: ratio.toFixed(2),
    bar: `≤ ${bar}${ratio > bar ? ' missed' : ''}`,
    'CPU, kec': `${middle(a, 'cpu')} s`,
    'CPU, other': `${middle(b, 'cpu')} s`,
    'MB, kec': middle(a, 'memory'),
    'MB, other': middle(b, 'memory'),
  };
}

try {
  mkdirSync(yard);
  makeSite(site, posts, { permalink: '/berita/:slug/', search: true });
  makeSite(plain, posts, { permalink: '/berita/:slug/' });
  await untilRested(yard);
  const cold = await inTurn(
    () => {
      for (const folder of ['dist', '.kec']) moveAside(join(site, folder), yard);
    },
    () => runKec(site),
    runPagefind,
  );
  await runKec(plain);
  const unchanged = await inTurn(
    () => {},
    () => runKec(site),
    () => runKec(plain),
  );
  const { files } = JSON.parse(readFileSync(join(site, '.kec/manifest.json'), 'utf8'));
  const index = files.filter(({ path }) => path.startsWith('pagefind/'));
  const bytes = index.reduce((sum, { size }) => sum + size, 0);
  console.log(`${cpus().length} × ${cpus()[0].model}, Node ${process.version}, ${posts} articles`);
  console.log(`the index: ${index.length} files, ${(bytes / 1e6).toFixed(1)} MB`);
  const rows = [
    row('cold, against Pagefind alone', cold, 1.15),
    row('unchanged, against no search', unchanged, 1.1),
  ];
  console.table(rows);
  if (rows.some(({ bar }) => bar.includes('missed'))) process.exitCode = 1;
} finally {
  rmSync(ground, { recursive: true });
}
