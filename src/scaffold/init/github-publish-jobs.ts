import { indent } from './ci-text.ts';
import { deployScript, type ServerTarget } from './deploy-script.ts';

/** What the jobs have in common: when they run, one after the other, and the finished site in `dist/`. */
const head = (target: ServerTarget | 'pages'): string => `  ${target}:
    needs: build
    if: needs.build.outputs.due == 'yes' && vars.DEPLOY_TARGET == '${target}'
    runs-on: ubuntu-latest
    timeout-minutes: 30
    concurrency:
      group: situs-publish
      cancel-in-progress: false`;

const download = `      - uses: actions/download-artifact@v8
        with:
          name: situs
          path: dist`;

const pages = `${head('pages')}
    permissions:
      contents: read
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
${download}
      - uses: actions/configure-pages@v6
      - uses: actions/upload-pages-artifact@v5
        with:
          path: dist
      - id: deployment
        uses: actions/deploy-pages@v5
`;

const server = (target: ServerTarget, program: string, password: string): string => `${head(target)}
    env:
      DEPLOY_HOST: \${{ vars.DEPLOY_HOST }}
      DEPLOY_USER: \${{ vars.DEPLOY_USER }}
      DEPLOY_PATH: \${{ vars.DEPLOY_PATH }}
      DEPLOY_PORT: \${{ vars.DEPLOY_PORT }}
      DEPLOY_KNOWN_HOSTS: \${{ vars.DEPLOY_KNOWN_HOSTS }}
      DEPLOY_KEY: \${{ secrets.DEPLOY_KEY }}
${password}    steps:
${download}
      - run: ${program}
      - run: |
${indent(deployScript(target, 'text'), 10)}
`;

const installed = (program: string): string =>
  `command -v ${program} || { sudo apt-get update && sudo apt-get install --yes ${program}; }`;

/** The jobs `pages`, `rsync` and `sftp`, of which DEPLOY_TARGET chooses one. */
export const githubPublishJobs = [
  pages,
  server('rsync', installed('rsync'), ''),
  server('sftp', installed('lftp'), `      DEPLOY_PASSWORD: \${{ secrets.DEPLOY_PASSWORD }}\n`),
].join('\n');
