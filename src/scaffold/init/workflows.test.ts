import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../core/yaml.ts';
import { deployScript } from './deploy-script.ts';
import { githubWorkflow } from './github-workflow.ts';
import { gitlabPipeline } from './gitlab-pipeline.ts';

type Job = Readonly<{
  if?: string;
  rules?: unknown;
  needs?: unknown;
  script?: readonly string[];
  steps?: readonly Readonly<{ run?: string; uses?: string }>[];
}>;

const read = (text: string): Readonly<Record<string, unknown>> => {
  const { value, fault } = parseYaml(text);
  expect(fault).toBeUndefined();
  return value as Readonly<Record<string, unknown>>;
};

const targets = ['pages', 'rsync', 'sftp'] as const;

describe.each(['id', 'en'] as const)('in %s', (language) => {
  test('the GitHub workflow builds, then publishes where DEPLOY_TARGET says', () => {
    const jobs = read(githubWorkflow({ language, timezone: 'Asia/Jakarta' }))['jobs'] as Record<string, Job>;
    expect(Object.keys(jobs)).toEqual(['build', ...targets]);
    expect(jobs['build']?.steps?.flatMap(({ run }) => run ?? [])).toEqual(
      expect.arrayContaining(['npx kec build', 'npx kec check']),
    );
    for (const target of targets) {
      expect(jobs[target]).toMatchObject({
        needs: 'build',
        if: `needs.build.outputs.due == 'yes' && vars.DEPLOY_TARGET == '${target}'`,
      });
    }
    for (const target of ['rsync', 'sftp'] as const) {
      expect(jobs[target]?.steps?.at(-1)?.run).toBe(`${deployScript(target, 'text').join('\n')}\n`);
    }
  });

  test('the GitLab pipeline builds, then publishes where DEPLOY_TARGET says', () => {
    const jobs = read(gitlabPipeline(language)) as Record<string, Job>;
    expect(Object.keys(jobs)).toEqual(['workflow', 'stages', 'build', ...targets]);
    expect(jobs['build']?.script).toEqual(expect.arrayContaining(['npx kec build', 'npx kec check']));
    for (const target of targets) {
      expect(jobs[target]).toMatchObject({
        needs: ['build'],
        rules: [{ if: `$DEPLOY_TARGET == "${target}"` }],
      });
    }
    for (const target of ['rsync', 'sftp'] as const) {
      expect(jobs[target]?.script?.at(-1)).toBe(`${deployScript(target, 'file').join('\n')}\n`);
    }
  });
});

test.each([
  ['Asia/Jakarta', '43 20 * * *'],
  ['Asia/Makassar', '43 19 * * *'],
  ['Asia/Jayapura', '43 18 * * *'],
] as const)('an office in %s builds every hour, and every day at %s UTC', (timezone, daily) => {
  expect(read(githubWorkflow({ language: 'id', timezone }))['on']).toEqual({
    push: { branches: ['main'] },
    workflow_dispatch: null,
    schedule: [{ cron: '17 * * * *' }, { cron: daily }],
  });
});

test('only the hourly run asks whether something is due', () => {
  const text = githubWorkflow({ language: 'id', timezone: 'Asia/Jakarta' });
  expect(text).toContain(`if [ "$SCHEDULE" = '17 * * * *' ]; then due=$(npx kec due --last 61m); fi`);
  expect(gitlabPipeline('id')).toContain('due=$(npx kec due --last 61m)');
});
