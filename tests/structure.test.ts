import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { homes, ranks, structureFaults } from './support/structure-rules.ts';
import { readTree } from './support/tree.ts';

const sources = [...readTree('src')].filter(([path]) => path.endsWith('.ts'));

describe('the source', () => {
  test.each(sources.map(([path, bytes]) => ({ path, text: String(bytes) })))(
    '$path keeps the rules of the house',
    ({ path, text }) => {
      expect(structureFaults(path, text)).toEqual([]);
    },
  );

  test('has a rank for each of its folders, and no rank without a folder', () => {
    const folders = new Set(sources.map(([path]) => path.split('/')[0]));
    expect([...folders].sort()).toEqual(Object.keys(ranks).sort());
  });

  test('has a home for each dependency of the package', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(Object.keys(dependencies).sort()).toEqual(Object.keys(homes).sort());
  });
});

describe('the rules', () => {
  test.each([
    ['views/a.ts', `import { a } from '../site/a.ts';\nimport { b } from './b.ts';`],
    ['config/read-config.ts', `import { readFileSync } from 'node:fs';`],
    ['core/hash.ts', `import { createHash } from 'node:crypto';\nimport * as z from 'zod';`],
    [
      'core/a.ts',
      `/** Not process.env, and no\n * import 'node:fs' */\nconst a = 'console.log'; // Date.now()`,
    ],
    [
      'core/a.ts',
      'export const a = new Map([[1, 2]]);\nconst at = new Date(0);\nfunction f() {\n  let b = 1;\n}',
    ],
    ['verify/server/ask/a.ts', `import { a } from '../client/a.ts';\nimport { b } from '../rules.ts';`],
    ['site/a.test.ts', `import sharp from 'sharp';\nimport { readFileSync } from 'node:fs';`],
    ['site/a.test.ts', `import { siteOf } from '../../tests/support/heads.ts';`],
    ['cli/commands.ts', `const load = async () => (await import('./build-command.ts')).runBuild;`],
  ])('find no fault in %s: %s', (path, source) => {
    expect(structureFaults(path, source)).toEqual([]);
  });

  test.each([
    ['site/a.ts', `import type { A } from '../views/a.ts';`, 'site (rank 3) imports views (rank 4)'],
    ['outputs/a.ts', `import { a } from '../checks/a.ts';`, 'outputs (rank 5) imports checks (rank 5)'],
    ['site/a.test.ts', `import { a } from '../build/a.ts';`, 'site (rank 3) imports build (rank 6)'],
    ['core/a.ts', `const a = await import('../site/a.ts');`, 'core (rank 0) imports site (rank 3)'],
    ['core/a.ts', `import { a } from '../helpers/a.ts';`, 'a folder without a rank: helpers'],
    [
      'verify/server/client/a.ts',
      `import { a } from '../ask/a.ts';`,
      'verify/server/client/ imports verify/server/ask/, a floor above it',
    ],
    ['views/a.ts', `import { Marked } from 'marked';`, 'marked is imported by views, its home is markdown'],
    [
      'views/a.ts',
      `import type { Colors } from 'picocolors/types.js';`,
      'picocolors is imported by views, its home is cli',
    ],
    ['core/a.ts', `import left from 'left-pad';`, 'left-pad is imported by core, its home is not known'],
    ['views/a.ts', `import { readFileSync } from 'node:fs';`, 'the world is touched: node:fs'],
    ['core/a.ts', 'const a = Date.now();', 'the world is touched: Date.now'],
    ['core/a.ts', 'const a = new Date();', 'the world is touched: new Date()'],
    ['site/a.ts', `console.log('a');`, 'the world is touched: console.log'],
    ['build/a.ts', 'const a = process.env.TZ;', 'the environment, which only bin/ passes on'],
    ['build/a.ts', 'let a = 1;', 'a module-level variable that changes'],
    [
      'build/a.ts',
      'const a: Map<string, number> = new Map();',
      'a module-level collection that starts empty',
    ],
    ['build/a.ts', `export * from './b.ts';`, 'a re-export'],
    ['build/a.ts', 'export default 1;', 'a default export'],
    ['build/a.ts', 'x\n'.repeat(251), 'more than 250 lines'],
  ])('find the fault in %s: %s', (path, source, fault) => {
    expect(structureFaults(path, source)).toEqual([fault]);
  });
});
