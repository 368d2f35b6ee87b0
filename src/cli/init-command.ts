import { existsSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { Text } from '../core/language.ts';
import { momentAt } from '../core/moment.ts';
import { slugOf } from '../core/slug.ts';
import { type Office, siteFiles } from '../scaffold/init/site-files.ts';
import { writeSite } from '../scaffold/init/write-site.ts';
import type { Call, FlagValues, Run } from './command.ts';
import { exitCode } from './exit-code.ts';
import { isSet, textOf, wrongUsage } from './flag-values.ts';
import { createAsker } from './prompts.ts';
import { problemData, reportProblems } from './report.ts';
import { kecVersion } from './version.ts';
import { writeData } from './write-data.ts';

/** `kec init` */
export const runInit: Run = async (values, call) => {
  const { world } = call;
  const folder = resolve(world.cwd, call.args[0] ?? '.');
  const office = await officeFrom(values, folder, call);
  const today = momentAt(Date.now(), office.timezone).local.slice(0, 10);
  const written = writeSite(folder, siteFiles(office, { today, version: kecVersion() }));
  const ok = written.problems.length === 0;
  if (isSet(values, 'json')) {
    const data = { ok, folder, files: written.value, problems: written.problems.map(problemData) };
    writeData(data, world);
    return ok ? exitCode.fine : exitCode.content;
  }
  reportProblems(written.problems, call);
  if (!ok) return exitCode.content;
  for (const path of written.value) world.stdout.write(`+ ${join(relative(world.cwd, folder), path)}\n`);
  world.stdout.write(nextSteps(folder, call));
  return exitCode.fine;
};

/** What to type next. A site in a folder of its own needs kec in it. */
function nextSteps(folder: string, { world, language }: Call): string {
  const version = kecVersion();
  const installed = existsSync(join(folder, 'node_modules/kec'));
  const steps = [
    ...(folder === resolve(world.cwd) ? [] : [`cd ${typed(relative(world.cwd, folder))}`]),
    ...(installed ? [] : [`npm install ./kec-${version}.tgz`]),
    'npx kec dev --open',
  ];
  const opening = installed
    ? { id: 'Situs siap. Lanjutkan dengan:', en: 'The site is ready. Go on with:' }
    : {
        id: `Situs siap. Taruh kec-${version}.tgz di foldernya, lalu:`,
        en: `The site is ready. Put kec-${version}.tgz into its folder, then:`,
      };
  return `\n${opening[language]}\n\n${steps.map((step) => `  ${step}\n`).join('')}\n`;
}

/** A folder as one types it: in quotes where a shell would take it for several words or a flag. */
const typed = (folder: string): string =>
  /^[\w.][\w./\\:-]*$/.test(folder) ? folder : `"${folder.startsWith('-') ? './' : ''}${folder}"`;

/** The zones by the names that people in Indonesia call them. */
const zones = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' } as const;

const isZone = (name: string): name is keyof typeof zones => name in zones;

/** What the flags say, else what the user says, else what the folder's name suggests. */
async function officeFrom(values: FlagValues, folder: string, call: Call): Promise<Office> {
  const asker = createAsker(call, { silent: isSet(values, 'yes') || isSet(values, 'json') });
  const language = textOf(values, 'siteLanguage') === 'en' ? 'en' : 'id';
  const answer = async (flag: string, question: Text, suggestion = '') =>
    textOf(values, flag) ?? asker.text(question, suggestion, (given) => wrongUsage({ [flag]: given }));
  const name = await answer(
    'name',
    { id: 'Nama kantor', en: 'Name of the office' },
    nameFrom(folder, language),
  );
  const city = await answer('city', { id: 'Kota atau kabupaten', en: 'City or regency' });
  const address = await answer('address', { id: 'Alamat kantor', en: 'Street address' });
  const suggested = `https://${slugOf(name) || 'kantor'}.example.go.id/`;
  const url = await answer('url', { id: 'Alamat situs', en: 'Address of the site' }, suggested);
  const zone =
    textOf(values, 'zone') ?? (await asker.one({ id: 'Zona waktu', en: 'Time zone' }, Object.keys(zones)));
  const colour = await answer('colour', { id: 'Warna utama', en: 'Main colour' }, usualColour);
  return {
    name: name || nameFrom(folder, language),
    city,
    address,
    url,
    timezone: isZone(zone) ? zones[zone] : zones.WIB,
    colour,
    language,
  };
}

const usualColour = '#0b5d3b';

/** `situs-kecamatan-sukun` → `Kecamatan Sukun`. */
function nameFrom(folder: string, language: 'id' | 'en'): string {
  const words = slugOf(basename(folder))
    .split('-')
    .filter((word) => !['situs', 'site', 'web', 'website', ''].includes(word));
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
  return name || { id: 'Kantor Kami', en: 'Our Office' }[language];
}
