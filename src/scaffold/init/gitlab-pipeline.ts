import type { Language } from '../../core/language.ts';
import { comment, dueScript, indent, installScript, nodeVersion } from './ci-text.ts';
import { deployScript, type ServerTarget } from './deploy-script.ts';
import { gitlabComments } from './gitlab-comments.ts';

/** Exit code of a job that has nothing to publish. A pipeline cannot leave later jobs out by itself. */
const nothingDue = 99;

const allowed = `  allow_failure:
    exit_codes: ${nothingDue}`;

/** The GitLab pipeline: `build`, then the one of `pages`, `rsync` and `sftp` that DEPLOY_TARGET names. */
export const gitlabPipeline = (
  language: Language,
): string => `${indent(comment(gitlabComments.head[language]), 0)}
workflow:
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

stages: [build, publish]

build:
  stage: build
  image: node:${nodeVersion}
  script:
    - ${installScript}
    - |
      if [ "$CI_PIPELINE_SOURCE" = schedule ] && [ "$ALWAYS" != yes ]; then
        due=$(${dueScript})
        if [ "$due" = no ]; then exit ${nothingDue}; fi
      fi
    - npx kec build
    # ${gitlabComments.check[language]}
    - npx kec check
${allowed}
  # ${gitlabComments.cache[language]}
  cache:
    key: kec
    paths: [.kec/cache]
  artifacts:
    paths: [dist]
    expire_in: 3 days

${[pages(), server('rsync', 'rsync'), server('sftp', 'lftp')].join('\n')}`;

const head = (target: ServerTarget | 'pages'): string => `${target}:
  stage: publish
  needs: [build]
  rules:
    - if: $DEPLOY_TARGET == "${target}"
  resource_group: situs
  image: debian:stable-slim
${allowed}`;

const ready = `    - if [ ! -d dist ]; then exit ${nothingDue}; fi`;

const pages = (): string => `${head('pages')}
  script:
${ready}
    - mv dist public
  artifacts:
    paths: [public]
    expire_in: 3 days
`;

const server = (target: ServerTarget, program: string): string => `${head(target)}
  script:
${ready}
    - apt-get update && apt-get install --yes openssh-client ${program}
    - |
${indent(deployScript(target, 'file'), 6)}
`;
