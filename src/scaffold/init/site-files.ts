import { firstArticle } from './first-article.ts';
import { gitAttributes, gitIgnore } from './git-files.ts';
import { githubWorkflow } from './github-workflow.ts';
import { gitlabPipeline } from './gitlab-pipeline.ts';
import { packageFile } from './package-file.ts';
import { pages } from './pages.ts';
import { siteYaml } from './site-yaml.ts';

/** What the command asks about an office before it makes a site for it. */
export type Office = Readonly<{
  name: string;
  city: string;
  address: string;
  timezone: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';
  /** `#rrggbb` */
  colour: string;
  url: string;
  /** Language of the pages, of the comments and of the words in URLs. */
  language: 'id' | 'en';
}>;

/** `today` is YYYY-MM-DD in the site's zone; `version` is that of kec. */
export type SiteFileOptions = Readonly<{ today: string; version: string }>;

/** Every file of a new site: path relative to its folder → text. The site builds without a problem as it is. */
export function siteFiles(office: Office, { today, version }: SiteFileOptions): ReadonlyMap<string, string> {
  const article = firstArticle(office, today);
  return new Map([
    ['content/site.yaml', siteYaml(office)],
    [article.path, article.text],
    ...pages(office).map(({ path, text }) => [path, text] as const),
    ['.gitignore', gitIgnore],
    ['.gitattributes', gitAttributes],
    ['package.json', packageFile(office, version)],
    ['.github/workflows/situs.yml', githubWorkflow(office)],
    ['.gitlab-ci.yml', gitlabPipeline(office.language)],
  ]);
}
