import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { accessibilityProblems } from './problems/accessibility.ts';
import { blockProblems } from './problems/blocks.ts';
import { buildProblems } from './problems/build.ts';
import { checkProblems } from './problems/check.ts';
import { configProblems } from './problems/config.ts';
import { contentProblems } from './problems/content.ts';
import { editorialProblems } from './problems/editorial.ts';
import { externalProblems } from './problems/external.ts';
import type { FaultySite, FaultySites } from './problems/faulty-site.ts';
import { imageProblems } from './problems/images.ts';
import { keyProblems } from './problems/keys.ts';
import { limitProblems } from './problems/limits.ts';
import { markdownProblems } from './problems/markdown.ts';
import { newHostProblems } from './problems/new-hosts.ts';
import { pageLinkProblems } from './problems/page-links.ts';
import { privacyProblems } from './problems/privacy.ts';
import { rebuildProblems } from './problems/rebuild.ts';
import { scaffoldProblems } from './problems/scaffold.ts';
import { siteProblems } from './problems/site.ts';
import { spamProblems } from './problems/spam.ts';
import { themeProblems } from './problems/theme.ts';
import { verifyProblems } from './problems/verify.ts';
import { folderCodes, signatureCodes } from './support/folder-codes.ts';
import { callKec } from './support/kec.ts';
import { linkCodes } from './support/link-codes.ts';
import { countDeclarations, declaredKinds } from './support/problem-kinds.ts';
import { servedCodes } from './support/served-codes.ts';
import { changeSite, makeSite } from './support/site.ts';

const faultySites: FaultySites = {
  ...configProblems,
  ...contentProblems,
  ...markdownProblems,
  ...blockProblems,
  ...imageProblems,
  ...siteProblems,
  ...privacyProblems,
  ...editorialProblems,
  ...externalProblems,
  ...themeProblems,
  ...buildProblems,
  ...checkProblems,
  ...accessibilityProblems,
  ...pageLinkProblems,
  ...scaffoldProblems,
  ...keyProblems,
  ...rebuildProblems,
  ...limitProblems,
  ...verifyProblems,
  ...spamProblems,
  ...newHostProblems,
};

const kinds = await declaredKinds();
const codes = kinds.map(({ code }) => code);

describe('the problem codes', () => {
  test('are written as KEC-NAME and used once', () => {
    expect(codes.filter((code) => !/^KEC-[A-Z]+(-[A-Z]+)*$/.test(code))).toEqual([]);
    expect(codes).toEqual([...new Set(codes)]);
  });

  test('are exported by the file that declares them', () => {
    expect(kinds.length).toBe(countDeclarations());
  });

  test('have a faulty site each, or a folder, a signature, a link or a server in a test of their own', () => {
    const shown = Object.keys(faultySites).map((name) => name.split(':')[0]);
    const elsewhere = [...folderCodes, ...signatureCodes, ...linkCodes, ...servedCodes];
    expect([...new Set([...shown, ...elsewhere])].sort()).toEqual(codes);
  });
});

afterEach(() => vi.unstubAllEnvs());

describe.each(Object.entries(faultySites))('%s', (name, site) => {
  test.each(['id', 'en'] as const)('is said in full, in %s', async (language) => {
    const root = await prepare(site);
    const { code, stderr } = await callKec(
      [...(site.command ?? ['build']), '--lang', language, ...(site.args ?? [])],
      {
        cwd: root,
      },
    );
    expect(problemLines(stderr.replaceAll(root, '{root}'))).toEqual(site[language]);
    expect(site[language].join('\n')).toContain(` ${name.split(':')[0]} `);
    expect(code).toBe(site.exit);
    if (site.exit > 0 && site.before === undefined) expect(existsSync(join(root, 'dist'))).toBe(false);
  });
});

async function prepare({ before, files, tamper }: FaultySite): Promise<string> {
  const root = makeSite(before ?? files);
  if (before !== undefined) {
    const { code, stderr } = await callKec(['build'], { cwd: root });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    changeSite(root, files);
  }
  tamper?.(root);
  return root;
}

/** Without the closing lines, which count the problems and say that nothing was written. */
function problemLines(stderr: string): readonly string[] {
  const lines = stderr.split('\n');
  return lines.slice(0, lines.findLastIndex((line) => line.startsWith('  ')) + 1);
}
