import type { Text } from '../core/language.ts';
import { type WrittenKeys, writeKeys } from '../scaffold/keygen.ts';
import type { Run } from './command.ts';
import { exitCode } from './exit-code.ts';
import { isSet, textOf } from './flag-values.ts';
import { refuse } from './refuse.ts';
import { problemData, reportProblems } from './report.ts';
import { writeData } from './write-data.ts';

/** `kec keygen` */
export const runKeygen: Run = async (values, call) => {
  const { world, language } = call;
  const name = (textOf(values, 'out') ?? 'kec-key').replace(/\.pem$/, '');
  const { value: keys, problems } = writeKeys(world.cwd, name);
  if (keys === undefined) return refuse(problems, exitCode.content, { values, call });
  if (isSet(values, 'json')) {
    const data = { ok: true, ...keys, problems: problems.map(problemData) };
    writeData(data, world);
    return exitCode.fine;
  }
  world.stdout.write(advice(keys)[language]);
  reportProblems(problems, call);
  return exitCode.fine;
};

/** What each half of the pair is for, and how anybody checks a signature without kec. */
function advice({ privateKey, publicKey, fingerprint }: WrittenKeys): Text {
  const check = `openssl pkeyutl -verify -pubin -inkey ${publicKey} -rawin -in .kec/manifest.json -sigfile .kec/manifest.json.sig`;
  return {
    id: `${privateKey}
  Kunci privat. Simpan baik-baik di komputer yang membuat situs; jangan dikirim, diunggah, atau dimasukkan ke git.
  Menandatangani: kec build --sign ${privateKey}
${publicKey}
  Kunci publik. Berikan kepada siapa pun yang memeriksa situs ini.
  Memeriksa tanpa kec: ${check}
Sidik jari (SHA-256): ${fingerprint}
`,
    en: `${privateKey}
  The private key. Keep it safe on the machine that builds the site; never send or upload it, nor put it into git.
  To sign: kec build --sign ${privateKey}
${publicKey}
  The public key. Give it to whoever checks this site.
  To check without kec: ${check}
Fingerprint (SHA-256): ${fingerprint}
`,
  };
}
