import { setImmediate as breathe } from 'node:timers/promises';
import type { SizedFile } from '../build/page-budgets.ts';
import { pageChecks, pagesChecks } from '../checks/audit-checks.ts';
import type { PublishedPage } from '../checks/check.ts';
import { pageLoads } from '../checks/page-loads.ts';
import { type Output, pageText, variantOf } from '../core/output.ts';
import type { Problem } from '../core/problem.ts';
import { urlOfFile } from '../core/url.ts';
import { parsePage } from '../markup/document.ts';
import { TemplateFault } from '../theme/template-fault.ts';
import type { AuditWork, Judged } from './audit-work.ts';
import { createPlaceFinder } from './place-finder.ts';

/** Whether an output is a page that is rendered; an HTML file of `content/static/` is a file like others. */
export const isPage = ({ path, make }: Output): boolean =>
  path.endsWith('.html') && (make.kind === 'text' || make.kind === 'article');

/** Renders every page and judges it. A page is let go when it is judged; where its size is in doubt it is made again. */
export async function judgePagesOf(work: AuditWork): Promise<Judged> {
  const { subject, signal, onDone } = work;
  const { base } = subject.context.site.config.address;
  const placeIn = createPlaceFinder(work.folders.root, subject.templates);
  const sizes = new Map<string, SizedFile>();
  const problems: Problem[] = [];
  const together = pagesChecks.map((check) => check(subject));
  for (const output of subject.outputs.filter(isPage)) {
    const render = rendererOf(output, work);
    if (render === undefined) continue;
    try {
      const html = render();
      sizes.set(output.path, sizedPage(output, { html, render, base }));
      const page = pageOf(output, { html, placeIn });
      problems.push(...pageChecks.flatMap((check) => check(page, subject)));
      problems.push(...together.flatMap(({ look }) => look(page)));
    } catch (error) {
      if (!(error instanceof TemplateFault)) throw error;
      problems.push(error.problem);
    }
    onDone();
    await breathe();
    signal.throwIfAborted();
  }
  problems.push(...together.flatMap(({ finish }) => finish()));
  return { problems, sizes };
}

/** Made apart from what is judged, which would stay in memory with it. */
function sizedPage(
  { budget }: Output,
  { html, render, base }: Readonly<{ html: string; render: () => string; base: string }>,
): SizedFile {
  const loads = budget && pageLoads(html, base);
  return { size: Buffer.byteLength(html), ...(loads && { loads }), bytes: () => Buffer.from(render()) };
}

function rendererOf({ make }: Output, { bodies }: AuditWork): (() => string) | undefined {
  if (make.kind === 'text') return make.text;
  if (make.kind !== 'article') return undefined;
  const body = bodies.get(make.entry);
  return body && (() => pageText(make.page(), body));
}

function pageOf(
  output: Output,
  { html, placeIn }: Readonly<{ html: string; placeIn: ReturnType<typeof createPlaceFinder> }>,
): PublishedPage {
  return {
    url: urlOfFile(output.path),
    variant: variantOf(output),
    output,
    html,
    document: parsePage(html),
    placeOf: (text) => placeIn(output, text),
  };
}
