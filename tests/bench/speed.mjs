// The race of `kec build` against Hugo on the same articles, and against a bare loop of sharp on the same photos:
//   npm run bench                 all of it: about 40 minutes
//   npm run bench -- --quick      a few small runs: about a minute
//   npm run bench -- --large      100,000 articles and 500 photos as well; takes some 30 GB of disk until it ends
// Prints a table and exits with 1 when a bar is missed. Hugo is the one in HUGO, else `hugo`; without it kec runs alone.
// Where the time of one build goes: `kec build --timings`; its functions:
//   node --cpu-prof --cpu-prof-dir=prof bin/kec.js build      and open the file in Chromium's developer tools
// Nothing is deleted before the end, and each kind of work waits until creating files is as cheap as it can be: after many
// files were deleted ext4 creates new ones ten times slower, for minutes.
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeSite, writeArticles, writePhotos } from './corpus.mjs';
import { measure, median, moveAside, untilRested } from './measure.mjs';

const { values: flags } = parseArgs({ options: { quick: { type: 'boolean' }, large: { type: 'boolean' } } });
const program = fileURLToPath(new URL('../../bin/kec.js', import.meta.url));
const hugoSite = fileURLToPath(new URL('./hugo', import.meta.url));
const bareLoop = fileURLToPath(new URL('./bare-loop.mjs', import.meta.url));
const ground = mkdtempSync(join(tmpdir(), 'kec-race-'));
const yard = join(ground, 'yard');
mkdirSync(yard);

const hugo = process.env['HUGO'] ?? 'hugo';
const hugoVersion = spawnSync(hugo, ['version'], { encoding: 'utf8' }).stdout?.split(' ')[1];

/** A site for kec, and one for Hugo where it is there. */
function sitesOf(posts) {
  const [kec, other] = [join(ground, `kec-${posts}`), join(ground, `hugo-${posts}`)];
  makeSite(kec, posts, { permalink: '/berita/:slug/' });
  if (hugoVersion) {
    cpSync(hugoSite, other, { recursive: true });
    writeArticles(join(other, 'content/berita'), posts);
  }
  return { kec, other };
}

const runKec = (cwd) => measure(process.execPath, [program, 'build', '--quiet'], { cwd });
const runHugo = (cwd) => measure(hugo, ['--quiet'], { cwd });

/** Every state in which a build may start. */
const starts = {
  cold({ kec, other }) {
    for (const folder of [
      join(kec, 'dist'),
      join(kec, '.kec'),
      join(other, 'public'),
      join(other, 'resources'),
    ])
      moveAside(folder, yard);
  },
  unchanged() {},
  changed({ kec, other }) {
    for (const folder of [join(kec, 'content/posts'), join(other, 'content/berita')]) change(folder);
  },
};

/** Adds a sentence to the article in the middle of a folder. */
function change(folder) {
  try {
    const names = readdirSync(folder).sort();
    appendFileSync(join(folder, names[Math.floor(names.length / 2)]), '\nSatu kalimat lagi.\n');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

/** Runs A and B in turn and gives what each took. Both start in the same state. */
async function race(rounds, prepare, runA, runB) {
  const [a, b] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    prepare();
    execFileSync('sync');
    a.push(await runA());
    execFileSync('sync');
    if (runB) b.push(await runB());
  }
  const ratio = runB ? median(a.map(({ seconds }, round) => seconds / b[round].seconds)) : undefined;
  return { a, b, ratio };
}

const rows = [];
let missed = false;

/** Puts a line into the table; the ratio must not be above the bar. */
function report(name, { runs, others, ratio, bar, root }) {
  const middle = (list, key, digits) =>
    list?.length ? median(list.map((run) => run[key])).toFixed(digits) : '';
  const isMissed = ratio !== undefined && bar !== undefined && ratio > bar;
  missed ||= isMissed;
  const manifest = JSON.parse(readFileSync(join(root, '.kec/manifest.json'), 'utf8'));
  const bytes = manifest.files.reduce((sum, { size }) => sum + size, 0);
  rows.push({
    work: name,
    kec: `${middle(runs, 'seconds', 2)} s`,
    other: others?.length ? `${middle(others, 'seconds', 2)} s` : '',
    ratio: ratio === undefined ? '' : `${ratio.toFixed(2)}`,
    bar: bar === undefined ? '' : `≤ ${bar}${isMissed ? ' missed' : ''}`,
    CPU: `${middle(runs, 'cpu', 1)} s`,
    MB: middle(runs, 'memory', 0),
    'MB, other': middle(others, 'memory', 0),
    files: manifest.files.length,
    'MB written': (bytes / 1e6).toFixed(1),
  });
  console.log(Object.values(rows.at(-1)).join(' | '));
}

/** kec against Hugo, from each of some states. */
async function articles(posts, works) {
  const sites = sitesOf(posts);
  await runKec(sites.kec);
  if (hugoVersion) await runHugo(sites.other);
  for (const { start, rounds, bar, memoryBar } of works) {
    await untilRested(yard);
    // A first build remembers nothing; the next one does, and from then on it pays.
    if (start !== 'cold') await runKec(sites.kec);
    const { a, b, ratio } = await race(
      rounds,
      () => starts[start](sites),
      () => runKec(sites.kec),
      hugoVersion && (() => runHugo(sites.other)),
    );
    const of = { runs: a, others: b, root: sites.kec };
    report(`${posts} articles, ${start}`, { ...of, ratio, bar });
    if (memoryBar === undefined || b.length === 0) continue;
    const memory = (runs) => median(runs.map((run) => run.memory));
    report(`${posts} articles, ${start}: memory`, { ...of, ratio: memory(a) / memory(b), bar: memoryBar });
  }
  return sites.kec;
}

/** kec against the bare loop, and warm against the same articles without photos. */
async function photos(count, rounds) {
  const store = join(ground, `photos-${count}`);
  const names = await writePhotos(store, count);
  const [site, plain] = [join(ground, `kec-photos-${count}`), join(ground, `kec-plain-${count}`)];
  makeSite(site, count, { permalink: '/berita/:slug/', photos: names });
  cpSync(store, join(site, 'content/photos'), { recursive: true });
  makeSite(plain, count, { permalink: '/berita/:slug/' });
  for (const root of [site, plain]) await runKec(root);
  const files = join(ground, `files-${count}`);
  cpSync(join(site, 'dist/images'), files, { recursive: true });
  await untilRested(yard);
  const cold = await race(
    rounds,
    () => starts.cold({ kec: site, other: plain }),
    () => runKec(site),
    () =>
      measure(process.execPath, [bareLoop, store, files, join(yard, `bare-${process.hrtime.bigint()}`)], {
        cwd: ground,
      }),
  );
  report(`${count} photos, cold, against the bare loop`, {
    ...cold,
    runs: cold.a,
    others: cold.b,
    bar: 1.11,
    root: site,
  });
  for (const root of [site, plain]) for (let round = 0; round < 2; round += 1) await runKec(root);
  const warm = await race(
    7,
    () => {},
    () => runKec(site),
    () => runKec(plain),
  );
  report(`${count} photos, unchanged, against no photos`, {
    ...warm,
    runs: warm.a,
    others: warm.b,
    bar: 1.2,
    root: site,
  });
  return median(cold.a.map(({ memory }) => memory));
}

/** kec alone on a large site, against a tenth of it. */
async function large() {
  const [small, big] = [join(ground, 'kec-10000'), join(ground, 'kec-100000')];
  makeSite(big, 100_000, { permalink: '/berita/:slug/' });
  await untilRested(yard);
  const cold = () => {
    for (const root of [small, big]) starts.cold({ kec: root, other: root });
  };
  const { a, b, ratio } = await race(
    1,
    cold,
    () => runKec(big),
    () => runKec(small),
  );
  report('100000 articles, cold, against 10000', { runs: a, others: b, ratio, bar: 11, root: big });
  report('100000 articles: GB of memory', { runs: a, ratio: a[0].memory / 1024, bar: 1.5, root: big });
}

console.log(`${cpus().length} × ${cpus()[0].model}, Node ${process.version}, ${hugoVersion ?? 'no Hugo'}\n`);
try {
  await articles(100, [{ start: 'cold', rounds: flags.quick ? 5 : 9, bar: 2 }]);
  await articles(1000, [{ start: 'cold', rounds: flags.quick ? 3 : 7, bar: 1.3 }]);
  if (flags.quick) await photos(8, 1);
  else {
    await articles(10_000, [
      { start: 'cold', rounds: 5, bar: 0.8, memoryBar: 0.45 },
      { start: 'unchanged', rounds: 5, bar: 0.4 },
      { start: 'changed', rounds: 5, bar: 0.45 },
    ]);
    const some = await photos(50, 3);
    if (flags.large) {
      const many = await photos(500, 1);
      const ratio = many / some;
      report('500 photos: memory against 50', { ratio, bar: 1.2, root: join(ground, 'kec-photos-500') });
      await large();
    }
  }
  console.log();
  console.table(rows);
} finally {
  rmSync(ground, { recursive: true });
}
process.exitCode = missed ? 1 : 0;
