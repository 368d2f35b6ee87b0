import { comment, dueScript, indent, installScript, nodeVersion } from './ci-text.ts';
import { githubComments } from './github-comments.ts';
import { githubPublishJobs } from './github-publish-jobs.ts';
import type { Office } from './site-files.ts';

/** `17 * * * *`: not on the hour, when GitHub has the most to do. */
const hourly = '17 * * * *';

/** 03:43 in the zone of the office, as an hour of the evening before in UTC. */
const dailyHour: Readonly<Record<Office['timezone'], number>> = {
  'Asia/Jakarta': 20,
  'Asia/Makassar': 19,
  'Asia/Jayapura': 18,
};

/**
 * The GitHub Actions workflow: `build`, then the one of `pages`, `rsync` and `sftp` that DEPLOY_TARGET names. Runs of
 * one kind wait for each other. An hourly run cannot push a change out of the queue, because it waits in another one.
 */
export function githubWorkflow({ language, timezone }: Pick<Office, 'language' | 'timezone'>): string {
  const say = (word: keyof typeof githubComments): string => githubComments[word][language];
  return `${indent(comment(say('head')), 0)}
name: situs

on:
  push:
    branches: [main]
  workflow_dispatch:
  schedule:
    # ${say('hourly')}
    - cron: '${hourly}'
    # ${say('daily')}
    - cron: '43 ${dailyHour[timezone]} * * *'
    # ${say('pause')}

permissions:
  contents: read

concurrency:
  group: situs-\${{ github.event_name }}
  cancel-in-progress: false

jobs:
  build:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    outputs:
      due: \${{ steps.due.outputs.due }}
    steps:
      - uses: actions/checkout@v7
      - uses: actions/setup-node@v7
        with:
          node-version: ${nodeVersion}
      - run: ${installScript}
      - id: due
        env:
          SCHEDULE: \${{ github.event.schedule }}
        run: |
          due=yes
          if [ "$SCHEDULE" = '${hourly}' ]; then due=$(${dueScript}); fi
          echo "due=$due" >> "$GITHUB_OUTPUT"
      # ${say('cache')}
      - if: steps.due.outputs.due == 'yes'
        uses: actions/cache@v6
        with:
          path: .kec/cache
          key: kec-\${{ github.run_id }}
          restore-keys: kec-
      - if: steps.due.outputs.due == 'yes'
        run: npx kec build
      # ${say('check')}
      - if: steps.due.outputs.due == 'yes'
        run: npx kec check
      - if: steps.due.outputs.due == 'yes'
        uses: actions/upload-artifact@v7
        with:
          name: situs
          path: dist
          # ${say('hidden')}
          include-hidden-files: true
          if-no-files-found: error
          retention-days: 3
      - if: steps.due.outputs.due == 'yes' && vars.DEPLOY_TARGET == ''
        run: |
          echo '::notice::${say('unset')}'

${githubPublishJobs}`;
}
