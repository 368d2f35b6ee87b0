import { renderUnicodeCompact } from 'uqr';
import { lanAddresses } from '../dev/guard.ts';
import type { Call } from './command.ts';

/** A server that has started. `wanted` is the port that was asked for; `path` that of the home page. */
export type Started = Readonly<{
  port: number;
  wanted: number;
  path: string;
  exposed: boolean;
  open: boolean;
}>;

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
