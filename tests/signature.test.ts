import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkSignature } from '../src/verify/check-signature.ts';
import { signatureCodes } from './support/folder-codes.ts';
import { type Finished, runKec, runProcess } from './support/kec.ts';
import { changeSite, makeSite } from './support/site.ts';
import { tempFolder } from './support/temp-folder.ts';

const page = (text: string) => ({ 'content/pages/profil.md': `---\ntitle: Profil\n---\n\n${text}\n` });

const read = (root: string, path: string): Buffer => readFileSync(join(root, path));
const stateOf = (root: string) =>
  readdirSync(join(root, '.kec')).filter((name) => name.startsWith('manifest'));

/** The check that `kec keygen` prints. */
const openssl = (cwd: string): Promise<Finished> =>
  runProcess(
    'openssl',
    'pkeyutl -verify -pubin -inkey kec-key.pub.pem -rawin -in .kec/manifest.json -sigfile .kec/manifest.json.sig'.split(
      ' ',
    ),
    { cwd },
  );

async function keygen(cwd: string): Promise<Finished> {
  const run = await runKec(['keygen'], { cwd });
  expect(run).toMatchObject({ code: 0, stderr: '' });
  return run;
}

/** A signed site, with its keys beside it. */
async function signedSite(): Promise<string> {
  const root = makeSite(page('Isi.'));
  await keygen(root);
  expect(await runKec(['build', '--sign', 'kec-key.pem'], { cwd: root })).toMatchObject({
    code: 0,
    stderr: '',
  });
  return root;
}

describe('kec keygen', () => {
  test('writes a private key for its owner alone, and says what each file is for and how to check with openssl', async () => {
    const cwd = tempFolder();
    const { stdout } = await keygen(cwd);
    expect(readdirSync(cwd).sort()).toEqual(['kec-key.pem', 'kec-key.pub.pem']);
    expect(statSync(join(cwd, 'kec-key.pem')).mode & 0o777).toBe(0o600);
    expect(String(read(cwd, 'kec-key.pem'))).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
    expect(String(read(cwd, 'kec-key.pub.pem'))).toMatch(/^-----BEGIN PUBLIC KEY-----\n/);
    expect(stdout).toContain('kec build --sign kec-key.pem\n');
    expect(stdout).toContain(
      'openssl pkeyutl -verify -pubin -inkey kec-key.pub.pem -rawin -in .kec/manifest.json -sigfile .kec/manifest.json.sig\n',
    );
  });

  test('prints the fingerprint that openssl finds for the public key', async () => {
    const cwd = tempFolder();
    const { stdout } = await keygen(cwd);
    const der = await runProcess(
      'openssl',
      'pkey -pubin -in kec-key.pub.pem -outform DER -out der'.split(' '),
      { cwd },
    );
    expect(der.code).toBe(0);
    const { stdout: digest } = await runProcess('openssl', ['dgst', '-sha256', '-r', 'der'], { cwd });
    expect(stdout).toContain(`Fingerprint (SHA-256): ${digest.split(' ')[0]}\n`);
  });

  test('never overwrites either file, and then writes neither', async () => {
    for (const name of ['lama.pem', 'lama.pub.pem']) {
      const cwd = tempFolder();
      writeFileSync(join(cwd, name), 'kunci lama');
      const run = await runKec(['keygen', '--out', 'lama'], { cwd });
      expect(run).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(`"${name}" exists`) });
      expect([readdirSync(cwd), String(read(cwd, name))]).toEqual([[name], 'kunci lama']);
    }
  });

  test('is silent about git where the key is ignored or there is no work tree, and warns elsewhere', async () => {
    const cwd = tempFolder();
    expect((await runProcess('git', ['init', '--quiet', '.'], { cwd })).code).toBe(0);
    writeFileSync(join(cwd, '.gitignore'), 'aman*.pem\n');
    expect(await runKec(['keygen', '--out', 'aman'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    const seen = await runKec(['keygen', '--out', 'terlihat'], { cwd });
    expect(seen).toMatchObject({ code: 0, stderr: expect.stringContaining('warning KEC-KEY-EXPOSED') });
  });

  test('gives the same as data', async () => {
    const run = await runKec(['keygen', '--out', 'a.pem', '--json'], { cwd: tempFolder() });
    expect(JSON.parse(run.stdout)).toEqual({
      ok: true,
      privateKey: 'a.pem',
      publicKey: 'a.pub.pem',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      problems: [],
    });
  });
});

describe('kec build --sign', () => {
  test('writes a signature of 64 bytes that openssl accepts, and refuses after a change of one byte', async () => {
    const root = await signedSite();
    expect(read(root, '.kec/manifest.json.sig').length).toBe(64);
    expect(await openssl(root)).toMatchObject({ code: 0, stdout: 'Signature Verified Successfully\n' });
    const manifest = read(root, '.kec/manifest.json');
    manifest[manifest.length >> 1] = (manifest[manifest.length >> 1] ?? 0) ^ 1;
    writeFileSync(join(root, '.kec/manifest.json'), manifest);
    expect((await openssl(root)).code).toBe(1);
  });

  test('signs each manifest anew, and a build without it takes the signature away', async () => {
    const root = await signedSite();
    changeSite(root, page('Isi lain.'));
    await runKec(['build', '--sign', 'kec-key.pem'], { cwd: root });
    expect((await openssl(root)).code).toBe(0);
    await runKec(['build'], { cwd: root });
    expect(stateOf(root)).toEqual(['manifest.json']);
  });

  test('leaves manifest and signature as they are when the build fails', async () => {
    const root = await signedSite();
    changeSite(root, page('[x](tidak-ada.md)'));
    expect((await runKec(['build'], { cwd: root })).code).toBe(1);
    expect((await openssl(root)).code).toBe(0);
  });

  test('takes the key from the environment where no file is named', async () => {
    const root = makeSite(page('Isi.'));
    await keygen(root);
    const env = { KEC_SIGN_KEY: String(read(root, 'kec-key.pem')) };
    const run = await runKec(['build', '--sign'], { cwd: root, env });
    expect(run).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/\nThe manifest is signed\.\n$/),
    });
    expect((await openssl(root)).code).toBe(0);
  });

  test('does not sign without the flag, whatever the environment holds', async () => {
    const root = makeSite(page('Isi.'));
    await keygen(root);
    await runKec(['build'], { cwd: root, env: { KEC_SIGN_KEY: String(read(root, 'kec-key.pem')) } });
    expect(stateOf(root)).toEqual(['manifest.json']);
  });

  test('fails with --strict when others can read the key', async () => {
    const root = makeSite(page('Isi.'));
    await keygen(root);
    writeFileSync(join(root, 'terbuka.pem'), read(root, 'kec-key.pem'), { mode: 0o644 });
    expect((await runKec(['build', '--strict', '--sign', 'terbuka.pem'], { cwd: root })).code).toBe(2);
  });

  test('is cleaned away with the manifest', async () => {
    const root = await signedSite();
    expect((await runKec(['clean'], { cwd: root })).code).toBe(0);
    expect(readdirSync(root).sort()).toEqual(['content', 'kec-key.pem', 'kec-key.pub.pem']);
  });
});

describe('the check of a signature', () => {
  const given: Record<'manifest' | 'signature', Buffer> & Record<'publicKey' | 'privateKey', string> = {
    manifest: Buffer.alloc(0),
    signature: Buffer.alloc(0),
    publicKey: '',
    privateKey: '',
  };
  const other = generateKeyPairSync('ed25519').publicKey;
  const elliptic = generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).publicKey;
  const pem = (key: typeof other): string => String(key.export({ type: 'spki', format: 'pem' }));
  const flipped = (bytes: Buffer): Buffer =>
    Buffer.from(bytes.map((byte, at) => (at === 5 ? byte ^ 1 : byte)));

  beforeAll(async () => {
    const root = await signedSite();
    given.manifest = read(root, '.kec/manifest.json');
    given.signature = read(root, '.kec/manifest.json.sig');
    given.publicKey = String(read(root, 'kec-key.pub.pem'));
    given.privateKey = String(read(root, 'kec-key.pem'));
  });

  const cases: readonly [string, () => Partial<Parameters<typeof checkSignature>[0]>, readonly string[]][] = [
    ['accepts what was signed', () => ({}), []],
    ['refuses a changed manifest', () => ({ manifest: flipped(given.manifest) }), ['KEC-SIGNATURE-WRONG']],
    ['refuses a changed signature', () => ({ signature: flipped(given.signature) }), ['KEC-SIGNATURE-WRONG']],
    [
      'refuses a signature cut short',
      () => ({ signature: given.signature.subarray(1) }),
      ['KEC-SIGNATURE-WRONG'],
    ],
    ['refuses an empty signature', () => ({ signature: Buffer.alloc(0) }), ['KEC-SIGNATURE-WRONG']],
    ['refuses the key of another', () => ({ publicKey: pem(other) }), ['KEC-SIGNATURE-WRONG']],
    ['refuses a manifest without a signature', () => ({ signature: undefined }), ['KEC-SIGNATURE-MISSING']],
    ['refuses a key of another kind', () => ({ publicKey: pem(elliptic) }), ['KEC-KEY']],
    ['refuses a text that is no key', () => ({ publicKey: 'kunci' }), ['KEC-KEY']],
    ['refuses the private key', () => ({ publicKey: given.privateKey }), ['KEC-KEY']],
  ];

  test.each(cases)('%s', (_, change, codes) => {
    expect(checkSignature({ ...given, ...change() }).map(({ code }) => code)).toEqual(codes);
  });

  test('has a case for each kind of refusal', () => {
    const codes = cases.flatMap(([, , codes]) => codes).filter((code) => code !== 'KEC-KEY');
    expect([...new Set(codes)].sort()).toEqual(signatureCodes);
  });

  test('names the key that it was made with, so that people can compare', () => {
    const [problem] = checkSignature({ ...given, signature: undefined });
    expect(problem?.hint.en).toMatch(/[0-9a-f]{64}$/);
    const [short] = checkSignature({ ...given, signature: given.signature.subarray(4) });
    expect(short?.message.en).toContain('60 bytes instead of 64');
  });
});
