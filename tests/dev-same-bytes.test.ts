import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { foldersOf } from '../src/build/folders.ts';
import { changesOf, everything, type FileChange } from '../src/dev/changes.ts';
import { createContentMaker } from '../src/dev/make-content.ts';
import { createSiteReader, type Snapshot } from '../src/dev/site-reader.ts';
import { callKec } from './support/kec.ts';
import { photo } from './support/photo.ts';
import { ask, until, useServers } from './support/server.ts';
import { changeSite, makeSite, plainSettings, type SiteFiles } from './support/site.ts';
import { readTree } from './support/tree.ts';

const start = useServers();
const theme = fileURLToPath(new URL('../templates', import.meta.url));

/** A random number from 0 to 1 at each call, the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const settings = [
  plainSettings,
  `${plainSettings}permalink: /kabar/:slug/\n`,
  `${plainSettings}language: en\ntimezone: Asia/Jayapura\n`,
  `${plainSettings}lists:\n  pageSize: 3\n  homeSize: 2\n`,
  'title: Kecamatan Lain\nurl: https://contoh.go.id/sub/\nmobile:\n  redirect: off\n',
];

/** An author who edits, renames and deletes files and changes settings, the same for the same seed. */
function createAuthor(root: string, pictures: readonly Buffer[], seed: number) {
  const random = seeded(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  const article = () => {
    const more = [
      ...(random() < 0.5 ? [`category: ${pick(['Berita', 'Pengumuman', 'Layanan'])}`] : []),
      ...(random() < 0.5 ? [`tags: [${pick(['air', 'warga'])}, ${pick(['sehat', 'pasar'])}]`] : []),
      ...(random() < 0.2 ? ['draft: true'] : []),
      ...(random() < 0.1 ? ['date: 2999-01-01'] : []),
      ...(random() < 0.1 ? ['pinned: true'] : []),
    ];
    const image = random() < 0.3 ? '\n\n![Foto](/foto/gambar.jpg "Keterangan")' : '';
    return `---\ntitle: Judul ${below(1000)}\n${more.map((line) => `${line}\n`).join('')}---\n\nTeks ${below(1000)}.${image}\n`;
  };
  let written = 0;
  const name = () => {
    written += 1;
    return `content/posts/2025-0${1 + below(9)}-1${below(10)}-a-${written}.md`;
  };
  const posts = () =>
    [...readTree(join(root, 'content/posts')).keys()].map((file) => `content/posts/${file}`);
  const texts = () => readTree(join(root, 'content/posts'));
  const moves: readonly (() => SiteFiles)[] = [
    () => ({ [pick(posts())]: article() }),
    () => ({ [pick(posts())]: article() }),
    () => ({ [name()]: article() }),
    () => ({ [pick(posts())]: undefined, [name()]: article() }),
    () => {
      const old = pick(posts());
      return { [old]: undefined, [name()]: texts().get(old.slice('content/posts/'.length)) };
    },
    () => ({ 'content/foto/gambar.jpg': pick(pictures) }),
    () => ({ 'content/pages/profil.md': `---\ntitle: Profil ${below(9)}\n---\n\n[Beranda](/)\n` }),
    () => ({ 'content/static/berkas.txt': `${below(100)}\n` }),
    () => ({ 'content/site.yaml': pick(settings) }),
    () => ({ 'templates/partials/tags.eta': pick(['', '<p>Tag</p>\n']) }),
  ];
  /** Makes one change and says which files it was. */
  return (): readonly FileChange[] => {
    const before = sources(root);
    changeSite(root, pick(moves)());
    const after = sources(root);
    const files = [...new Set([...before.keys(), ...after.keys()])];
    return files
      .filter((file) => !before.get(file)?.equals(after.get(file) ?? Buffer.alloc(0)) || !after.has(file))
      .map((file) => ({ file, listed: before.has(file) !== after.has(file) }));
  };
}

/** What the author works on; in `.kec/` the server is at work. */
const sources = (root: string): ReadonlyMap<string, Buffer> =>
  new Map(
    ['content', 'templates'].flatMap((folder) =>
      [...readTree(join(root, folder))].map(([file, bytes]): [string, Buffer] => [
        `${folder}/${file}`,
        bytes,
      ]),
    ),
  );

async function newSite() {
  const pictures = [
    await photo({ width: 700, height: 500, seed: 1 }),
    await photo({ width: 640, height: 480, seed: 2 }),
  ];
  const entries = Array.from({ length: 12 }, (_, index) => [
    `content/posts/2025-01-${index + 10}-awal-${index}.md`,
    `---\ntitle: Awal ${index}\ntags: [air]\n---\n\nTeks.\n`,
  ]);
  const root = makeSite({
    ...Object.fromEntries(entries),
    'content/foto/gambar.jpg': pictures[0],
    'content/pages/profil.md': '---\ntitle: Profil\n---\n\nTeks.\n',
    'templates/partials/tags.eta': '',
  });
  return { root, pictures };
}

/** All texts of a snapshot by path. */
async function textsOf(root: string, snapshot: Snapshot | undefined): Promise<ReadonlyMap<string, string>> {
  const make = createContentMaker(foldersOf(root, {}));
  const texts = new Map<string, string>();
  if (snapshot === undefined) return texts;
  for (const [path, output] of snapshot.outputs) {
    if (output.make.kind !== 'text' && output.make.kind !== 'article') continue;
    texts.set(path, String((await make(output, snapshot)).value));
  }
  return texts;
}

test('after each of 200 changes all pages are as a new reader has them', async () => {
  const { root, pictures } = await newSite();
  const change = createAuthor(root, pictures, 1);
  const options = { folders: foldersOf(root, {}), theme, clock: () => Date.UTC(2026, 0, 1) };
  const read = createSiteReader(options);
  await read(everything);
  for (let step = 1; step <= 200; step += 1) {
    const changed = change();
    const [kept, fresh] = [await read(changesOf(changed)), await createSiteReader(options)(everything)];
    const names = changed.map(({ file }) => file).join(', ');
    expect(kept.problems, `${step}: ${names}`).toEqual(fresh.problems);
    expect(await textsOf(root, kept.value), `${step}: ${names}`).toEqual(await textsOf(root, fresh.value));
  }
});

test('after 200 changes every URL has the bytes of a build, but for the snippet', async () => {
  const { root, pictures } = await newSite();
  const change = createAuthor(root, pictures, 2);
  const server = await start(['dev', '--port', '0'], { cwd: root });
  for (let step = 1; step <= 200; step += 1) {
    const changed = change();
    if (step % 50 !== 0) continue;
    // The last change is told of, and so all before it are.
    const last = `content/posts/2025-01-01-penanda-${step}.md`;
    changeSite(root, { [last]: `---\ntitle: Penanda ${step}\n---\n\nTeks.\n` });
    const sitemaps = async () =>
      Promise.all(['/', '/sub/'].map(async (base) => (await ask(server.origin, `${base}sitemap.xml`)).body));
    await until(async () => String(await sitemaps()).includes(`penanda-${step}`), server.said);
    const build = await callKec(['build', '--drafts', '--future', '--expired'], { cwd: root });
    expect(build, changed.map(({ file }) => file).join()).toMatchObject({ code: 0 });
    await compare(root, server.origin);
  }
  expect(await server.end()).toBe(0);
});

async function compare(root: string, origin: string): Promise<void> {
  const dist = readTree(join(root, 'dist'));
  const base = /"scope": "([^"]*)"/.exec(String(dist.get('site.webmanifest')))?.[1] ?? '/';
  for (const [path, bytes] of dist) {
    if (['.htaccess', '_headers', '_redirects'].includes(path)) continue;
    const answer = await ask(origin, encodeURI(base + path.replace(/(^|\/)index\.html$/, '$1')));
    const html = path.endsWith('.html');
    const body = html ? withoutSnippet(String(answer.body)) : answer.body;
    if (html) expect(body, path).toBe(String(bytes));
    else expect(Buffer.from(body).equals(bytes), path).toBe(true);
  }
}

/** The snippet is one, right before `</body>`. */
const withoutSnippet = (html: string): string =>
  html.replace(
    /(<p role="status" data-kec-strip>[^<]*<\/p>)?<script src="\/\.kec\/live\.js" data-page="[0-9a-f-]*" type="module"><\/script>(?=<\/body>)/,
    '',
  );
