import { randomInt } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { foldersOf } from '../build/folders.ts';
import { type Manifest, manifestName } from '../build/manifest.ts';
import { parseAddress, type SiteAddress } from '../core/url.ts';
import { compareFolder } from '../verify/folder/compare-folder.ts';
import { folderVerdict } from '../verify/folder/folder-verdict.ts';
import { readManifestAt } from '../verify/read-manifest.ts';
import { builtFiles } from '../verify/server/ask/built-files.ts';
import { verifySite } from '../verify/server/verify-site.ts';
import type { Call, FlagValues, Run } from './command.ts';
import { exitCode } from './exit-code.ts';
import { textOf } from './flag-values.ts';
import { runInterruptible, type Watched } from './run-watched.ts';
import { type Compared, reportComparison } from './verify-text.ts';

/** `kec verify` */
export const runVerify: Run = async (values, call) => {
  const { world, language } = call;
  const wrong = wrongCall(values, call);
  if (wrong !== undefined) {
    world.stderr.write(`${wrong[language]}\n`);
    return exitCode.usage;
  }
  const key = textOf(values, 'key');
  const { value: manifest, problems } = await readManifestAt({
    place: textOf(values, 'manifest') ?? join('.kec', manifestName),
    cwd: world.cwd,
    publicKey: key === undefined ? undefined : readFileSync(resolve(world.cwd, key), 'utf8'),
  });
  const of = textOf(values, 'dir') ?? call.args[0] ?? manifest?.site ?? '';
  if (manifest === undefined) return reportComparison({ of, verdict: 'refused', problems }, { values, call });
  const label = { id: 'Berkas', en: 'Files' };
  const compared = await runInterruptible({ values, call, label }, (watched) =>
    compare(manifest, of, { values, call, ...watched }),
  );
  if (compared === undefined) {
    world.stderr.write(interruptedText[language]);
    return exitCode.interrupted;
  }
  return reportComparison({ ...compared, manifest }, { values, call });
};

const interruptedText = {
  id: 'Dihentikan. Jalankan lagi dalam satu jam untuk melanjutkan.\n',
  en: 'Interrupted. Run it again within an hour to go on.\n',
};

/** What is wrong with the way in which the command is called. */
function wrongCall(values: FlagValues, { args, world }: Call) {
  const [url] = args;
  const folder = textOf(values, 'dir');
  if (url !== undefined && folder !== undefined)
    return {
      id: 'Pilih salah satu: alamat situs, atau --dir dengan foldernya.',
      en: 'Choose one: the address of the site, or --dir with its folder.',
    };
  if (url !== undefined && parseAddress(url) === undefined)
    return {
      id: `${url} bukan alamat lengkap; tulis misalnya https://contoh.go.id/.`,
      en: `${url} is not a full address; write for example https://example.go.id/.`,
    };
  for (const path of [folder, textOf(values, 'key')]) {
    if (path !== undefined && !statSync(resolve(world.cwd, path), { throwIfNoEntry: false }))
      return { id: `${path} tidak ada.`, en: `There is no ${path}.` };
  }
  return undefined;
}

type CompareRun = Watched & Readonly<{ values: FlagValues; call: Call }>;

async function compare(manifest: Manifest, of: string, run: CompareRun): Promise<Compared> {
  const { values, call, signal } = run;
  const folder = textOf(values, 'dir');
  if (folder === undefined) return compareServer(manifest, of, run);
  const { allowedFiles: allowed, exceptions } = manifest.serving;
  const problems = await compareFolder({
    manifest,
    folder: resolve(call.world.cwd, folder),
    allowed,
    exceptions,
    signal,
  });
  return { of, verdict: folderVerdict(problems), problems };
}

async function compareServer(manifest: Manifest, of: string, run: CompareRun): Promise<Compared> {
  const { values, call, onStep, signal } = run;
  const { cwd } = call.world;
  const address = addressFor(manifest, of);
  const rate = textOf(values, 'rate');
  const seed = textOf(values, 'seed');
  const started = performance.now();
  const { site, ...seen } = await verifySite({
    manifest,
    address,
    built: builtFiles(foldersOf(cwd, {}).out),
    seed: seed === undefined ? randomInt(2 ** 31) : Number(seed),
    stateFolder: join(cwd, '.kec'),
    rate: rate === undefined ? undefined : Number(rate),
    onProgress: onStep,
    signal,
  });
  return { of: site, ...seen, seconds: (performance.now() - started) / 1000 };
}

/** Whoever writes only the host means the site on it. */
function addressFor({ site }: Manifest, of: string): SiteAddress {
  const own = parseAddress(site);
  const asked = parseAddress(of);
  if (own === undefined || asked === undefined) throw new Error(`no address: ${site} ${of}`);
  return asked.base === '/' ? { ...asked, base: own.base } : asked;
}
