import { renderUnicodeCompact } from 'uqr';
import { lanAddresses } from '../dev/guard.ts';
import { PortRefused } from '../dev/listen.ts';
import type { Call } from './command.ts';

/** A server that has started. `wanted` is the port that was asked for; `path` that of the home page. */
export type Started = Readonly<{
  port: number;
  wanted: number;
  path: string;
  exposed: boolean;
  open: boolean;
}>;

/** Starts a server, or says that its port cannot be had and gives undefined. */
export async function startOrTell<Server>(
  start: () => Promise<Server>,
  { world, language }: Pick<Call, 'world' | 'language'>,
): Promise<Server | undefined> {
  try {
    return await start();
  } catch (error) {
    if (!(error instanceof PortRefused)) throw error;
    world.stderr.write(
      {
        id: `Porta ${error.message} tidak dapat dipakai; pilih yang lain dengan --port, misalnya --port 4100.\n`,
        en: `Port ${error.message} cannot be used; choose another with --port, for example --port 4100.\n`,
      }[language],
    );
    return undefined;
  }
}

/** Prints where the site can be seen, with a QR code for phones, and opens the browser where that is wanted. */
export async function announce(
  { port, wanted, path, exposed, open }: Started,
  { world, language }: Pick<Call, 'world' | 'language'>,
): Promise<void> {
  const local = `http://localhost:${port}${path}`;
  const lan = exposed ? lanAddresses().map((address) => `http://${address}:${port}${path}`) : [];
  if (wanted !== 0 && port !== wanted) {
    world.stdout.write(
      {
        id: `Porta ${wanted} sedang dipakai; memakai ${port}.\n`,
        en: `Port ${wanted} is taken; using ${port}.\n`,
      }[language],
    );
  }
  world.stdout.write(`\n  ${{ id: 'Di komputer ini', en: 'On this computer' }[language]}:  ${local}\n`);
  for (const url of lan)
    world.stdout.write(`  ${{ id: 'Di jaringan', en: 'In the network' }[language]}:      ${url}\n`);
  if (lan[0] !== undefined) world.stdout.write(`\n${renderUnicodeCompact(lan[0], { border: 2 })}\n`);
  world.stdout.write({ id: '\n  Berhenti dengan Ctrl+C.\n\n', en: '\n  Stop with Ctrl+C.\n\n' }[language]);
  if (open) await (await import('open')).default(local);
}
