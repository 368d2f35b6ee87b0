import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type NewPostOrder, writeNewPost } from '../scaffold/new-post.ts';
import { readSite, type WrittenSite } from '../scaffold/read-site.ts';
import { type TakenPhoto, takePhotos } from '../scaffold/take-photos.ts';
import type { Call, FlagValues, Run } from './command.ts';
import { exitCode } from './exit-code.ts';
import { isSet, listOf, textOf } from './flag-values.ts';
import { type Asker, createAsker } from './prompts.ts';
import { refuse } from './refuse.ts';
import { problemData, reportProblems } from './report.ts';
import { shellQuoted } from './shell-quoted.ts';
import { writeData } from './write-data.ts';

/** `kec new-post` */
export const runNewPost: Run = async (values, call) => {
  const { world } = call;
  const now = Date.now();
  if (call.args[0]?.trim() === '') {
    world.stderr.write({ id: 'Judulnya kosong.\n', en: 'The title is empty.\n' }[call.language]);
    return exitCode.usage;
  }
  const written = await readSite(world.cwd, now);
  if (written.value === undefined) return refuse(written.problems, exitCode.usage, { values, call });
  const photos = await takePhotos(world.cwd, listOf(values, 'photo'));
  if (photos.problems.length > 0) return refuse(photos.problems, exitCode.content, { values, call });
  const asker = createAsker(call, { silent: isSet(values, 'yes') || isSet(values, 'json') });
  const order = await orderFrom(values, { call, asker, now, site: written.value, photos: photos.value });
  const result = writeNewPost(order, written.value);
  if (isSet(values, 'json')) {
    const data = {
      ok: result.value !== undefined,
      ...result.value,
      problems: result.problems.map(problemData),
    };
    writeData(data, world);
  } else {
    reportProblems(result.problems, call);
    if (result.value) world.stdout.write(`${result.value.file}\n${result.value.url}\n`);
  }
  if (result.value === undefined) return exitCode.content;
  if (isSet(values, 'edit')) await edit(join(world.cwd, result.value.file), call);
  return exitCode.fine;
};

type Given = Readonly<{
  call: Call;
  asker: Asker;
  now: number;
  site: WrittenSite;
  photos: readonly TakenPhoto[];
}>;

/** What the flags say, and what the user says where they do not. */
async function orderFrom(values: FlagValues, given: Given): Promise<NewPostOrder> {
  const { asker, site } = given;
  const kind = isSet(values, 'page') ? 'page' : 'post';
  const inUse = termsInUse(site);
  const offered = kind === 'post' ? inUse : { categories: [], tags: [] };
  const category =
    textOf(values, 'category') ??
    (kind === 'post' ? await asker.oneOrOther({ id: 'Kategori', en: 'Category' }, offered.categories) : '');
  const tags = tagsIn(textOf(values, 'tags')) ?? (await asker.some({ id: 'Tag', en: 'Tags' }, offered.tags));
  return {
    kind,
    title: given.call.args[0] ?? '',
    date: textOf(values, 'date'),
    slug: textOf(values, 'slug'),
    category,
    tags,
    draft: isSet(values, 'draft'),
    photos: await describe(given),
    now: given.now,
  };
}

const tagsIn = (text: string | undefined): readonly string[] | undefined =>
  text
    ?.split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');

/** Asks what each photo shows. Without an answer its alternative text is left to the title. */
async function describe({ asker, photos }: Given): Promise<NewPostOrder['photos']> {
  const described: NewPostOrder['photos'][number][] = [];
  for (const photo of photos) {
    const alt = await asker.text({
      id: `Apa yang terlihat di ${photo.from}? (teks alternatif)`,
      en: `What does ${photo.from} show? (alternative text)`,
    });
    const caption = await asker.text({
      id: `Keterangan foto ${photo.from}`,
      en: `Caption of ${photo.from}`,
    });
    described.push({ photo, alt, caption });
  }
  return described;
}

/** Categories and tags by name, the most used first. */
function termsInUse({ site }: WrittenSite): Readonly<Record<'categories' | 'tags', readonly string[]>> {
  const names = (terms: typeof site.tags) =>
    [...terms].sort((a, b) => b.posts.length - a.posts.length).map(({ name }) => name);
  return { categories: names(site.categories), tags: names(site.tags) };
}

/** Opens the entry in the editor of the environment and waits until it is closed. */
async function edit(file: string, { world, language }: Call): Promise<void> {
  const editor = world.env['VISUAL'] || world.env['EDITOR'];
  if (!editor) {
    world.stderr.write(
      {
        id: 'Variabel EDITOR belum diatur; buka berkasnya sendiri.\n',
        en: 'EDITOR is not set; open the file yourself.\n',
      }[language],
    );
    return;
  }
  const child = spawn(`${editor} ${shellQuoted(file, process.platform)}`, { stdio: 'inherit', shell: true });
  await once(child, 'close');
}
