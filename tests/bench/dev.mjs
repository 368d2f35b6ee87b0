// Measures `kec dev`: from its start to the first page, and from a saved article to its new page; and how soon the
// commands start.
// Times depend on the machine, so each bound is scaled by how long this one takes to start Node.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { article, makeSite } from './corpus.mjs';
import { median } from './measure.mjs';

const program = fileURLToPath(new URL('../../bin/kec.js', import.meta.url));

/** Milliseconds that `node -e 0` takes on the machine for which the bounds are meant. */
const reference = 40;

/** Milliseconds allowed on that machine: until the first page (none for 100 posts), and from save to page. */
const bounds = { 100: [1000, 50], 1000: [1000, 75], 10000: [5000, 100] };

/** How many times as long as `node -e 0` the version and the help may take. */
const startBound = 1.5;

const saves = 15;

/** Milliseconds that Node takes with some arguments, as a whole process. */
function startTime(...args) {
  const times = Array.from({ length: 9 }, () => {
    const started = performance.now();
    spawnSync(process.execPath, args);
    return performance.now() - started;
  });
  return median(times);
}

async function textAt(url) {
  try {
    return await (await fetch(url)).text();
  } catch {
    // Not there yet.
    return '';
  }
}

/** Milliseconds until a page holds some words. */
async function untilThere(url, words) {
  const started = performance.now();
  while (!(await textAt(url)).includes(words)) await delay(1);
  return performance.now() - started;
}

async function measure(posts) {
  const folder = mkdtempSync(join(tmpdir(), 'kec-bench-'));
  makeSite(folder, posts);
  // The share card is encoded once, so that the image cache is warm.
  spawnSync(process.execPath, [program, 'build', '--quiet'], { cwd: folder });
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const child = spawn(process.execPath, [program, 'dev', '--port', String(port)], {
    cwd: folder,
    stdio: 'ignore',
  });
  const origin = `http://localhost:${port}`;
  const first = await untilThere(`${origin}/`, 'Kecamatan Contoh');
  const number = Math.ceil(posts / 2);
  const { name, text } = article(number);
  const [, year, month, day, slug] = /(\d{4})-(\d\d)-(\d\d)-(.*)\.md$/.exec(name);
  const times = [];
  await delay(4000);
  for (let save = 1; save <= saves; save += 1) {
    writeFileSync(join(folder, 'content/posts', name), `${text}\nDisimpan ke-${save}.\n`);
    times.push(await untilThere(`${origin}/${year}/${month}/${day}/${slug}/`, `Disimpan ke-${save}.`));
    await delay(300);
  }
  child.kill('SIGINT');
  await once(child, 'exit');
  rmSync(folder, { recursive: true });
  return { first, save: median(times) };
}

const bare = startTime('-e', '0');
const factor = Math.max(1, bare / reference);
console.log(
  `This machine starts Node in ${Math.round(factor * reference)} ms: bounds are times ${factor.toFixed(2)}.\n`,
);
let failed = false;
for (const flag of ['--version', '--help']) {
  const ratio = startTime(program, flag) / bare;
  console.log(`kec ${flag}: ${ratio.toFixed(2)} of ${startBound} times node -e 0`);
  failed ||= ratio > startBound;
}
console.log('\nposts   first page       save to page');
for (const posts of Object.keys(bounds).map(Number)) {
  const [firstBound, saveBound] = bounds[posts].map((bound) => bound * factor);
  const { first, save } = await measure(posts);
  const show = (value, bound) => `${Math.round(value)} of ${Math.round(bound)} ms`.padEnd(17);
  console.log(`${String(posts).padEnd(8)}${show(first, firstBound)}${show(save, saveBound)}`);
  failed ||= first > firstBound || save > saveBound;
}
process.exitCode = failed ? 1 : 0;
