import { join } from 'node:path';
import { readFileSizes } from '../build/file-sizes.ts';
import { foldersOf } from '../build/folders.ts';
import { loadSite } from '../build/load-site.ts';
import { readManifest, type WrittenFiles } from '../build/manifest.ts';
import { judgePages } from '../build/page-budgets.ts';
import { planSite } from '../build/plan-site.ts';
import { previousSite } from '../build/previous-site.ts';
import { readEntries } from '../build/read-entry.ts';
import { withoutAccepted } from '../checks/accepted.ts';
import { editorialChecks } from '../checks/audit-checks.ts';
import { readConfig } from '../config/read-config.ts';
import type { ConfigOverrides } from '../config/resolve-config.ts';
import type { SiteConfig } from '../config/site-config.ts';
import type { EntryFile } from '../content/parse-entry.ts';
import { readContent } from '../content/read-content.ts';
import type { Body } from '../core/body.ts';
import { type Checked, hasErrors, type Problem, sortProblems } from '../core/problem.ts';
import { readPhotoFacts } from '../images/read-photo-facts.ts';
import { readTheme } from '../theme/read-theme.ts';
import type { AuditWork } from './audit-work.ts';
import { checkExternalLinks, type ExternalLink, type ExternalLinks } from './external-links.ts';
import { judgeFilesOf } from './file-audit.ts';
import { outsideLinks } from './outside-links.ts';
import { judgePagesOf } from './page-audit.ts';
import { judgeTexts } from './text-audit.ts';

/** What a check is told. `root` is the site's folder, `theme` that of the built-in theme. */
export type AuditOptions = Readonly<{
  root: string;
  theme: string;
  /** What is online now, where that is not the last build of this folder. */
  published: WrittenFiles | undefined;
  /** Whether links to other sites are asked for as well. */
  external: boolean;
  /** Told of each page, file and link that has been judged, and how many there are. */
  onProgress: (done: number, total: number) => void;
  signal: AbortSignal;
}> &
  Omit<ConfigOverrides, 'include'>;

/** What a check has found. Pages and files are judged only where nothing keeps the site from being made. */
export type Audit = Readonly<{
  problems: readonly Problem[];
  fault: 'none' | 'settings' | 'content';
  /** How much was judged. */
  pages: number;
  files: number;
  /** What was learned of links to other sites; absent where they were not asked for. */
  links?: ExternalLinks;
}>;

/** Evaluates a whole site as a build does, writes none of it, and judges all that would be published. */
export async function audit(options: AuditOptions): Promise<Audit> {
  const { root, baseUrl, now } = options;
  const include = { drafts: false, future: false, expired: false };
  const config = readConfig(root, { baseUrl, now, include });
  const nothing = { pages: 0, files: 0 };
  if (config.value === undefined) return { problems: config.problems, fault: 'settings', ...nothing };
  const planned = await planWhole(config.value, options);
  const before = [...config.problems, ...planned.problems];
  if (hasErrors(before)) {
    const { problems } = withoutAccepted(before, config.value);
    return { problems: sortProblems(problems), fault: 'content', ...nothing };
  }
  const { problems: found, ...judged } = await judgeWhole(planned.value, options);
  const { problems, unused } = withoutAccepted([...before, ...found], config.value);
  const all = sortProblems([...problems, ...unused]);
  return { ...judged, problems: all, fault: hasErrors(all) ? 'content' : 'none' };
}

type Planned = Pick<AuditWork, 'subject' | 'bodies' | 'folders'> &
  Readonly<{ entries: readonly EntryFile[] }>;

/** Reads, assembles and plans a site, whose bodies all stay. */
async function planWhole(config: SiteConfig, options: AuditOptions): Promise<Checked<Planned>> {
  const { root } = options;
  const folders = foldersOf(root, {});
  const content = readContent(root);
  const bodies = new Map<string, Body>();
  const loaded = await loadSite({
    config,
    content: content.value,
    async parse(entries, settings) {
      const { value, problems } = readEntries(entries, { root, settings });
      for (const { head, body } of value) bodies.set(head.file, body);
      return { value: value.map(({ head }) => head), problems };
    },
    lookAt: (photos) =>
      readPhotoFacts(photos, {
        contentFolder: folders.content,
        cacheFolder: folders.cache,
        trustStat: true,
        partial: false,
      }),
    measure: (files) => readFileSizes(folders.content, files),
  });
  const theme = readTheme(options.theme, join(root, 'templates'));
  const published = options.published ?? readManifest(folders.state);
  const previous = previousSite(published);
  const planned = planSite(loaded.value, theme, previous);
  const subject = { ...planned.value, templates: theme.templates, ...previous };
  return {
    value: { subject, bodies, folders, entries: content.value.entries },
    problems: [...content.problems, ...loaded.problems, ...planned.problems],
  };
}

/** Judges a site that can be made: its pages and files, and what asks for a decision. */
async function judgeWhole(planned: Planned, options: AuditOptions): Promise<Omit<Audit, 'fault'>> {
  const { subject } = planned;
  const { outputs, context } = subject;
  const outside = options.external ? outsideLinks(context.site) : [];
  let done = 0;
  const onDone = () => {
    done += 1;
    options.onProgress(done, outputs.length + outside.length);
  };
  const work = { ...planned, signal: options.signal, onDone };
  const decisions = editorialChecks.flatMap((check) => check(subject));
  const texts = judgeTexts(planned.entries, { root: options.root, config: context.site.config });
  const files = await judgeFilesOf(work);
  const pages = await judgePagesOf(work);
  const links = options.external ? await askFor(outside, work) : undefined;
  const heavy = judgePages(outputs, new Map([...files.sizes, ...pages.sizes]));
  return {
    problems: [decisions, texts, files.problems, pages.problems, heavy, links?.problems ?? []].flat(),
    pages: pages.sizes.size,
    files: files.sizes.size,
    ...(links && { links }),
  };
}

const askFor = (
  links: readonly ExternalLink[],
  { subject, folders, signal, onDone }: AuditWork,
): Promise<ExternalLinks> =>
  checkExternalLinks(links, {
    cacheFile: join(folders.cache, 'links.json'),
    clock: Date.now,
    site: subject.context.site.config.url,
    signal,
    onProgress: onDone,
  });
