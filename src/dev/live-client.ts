/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// Runs in the browser, in every page that `kec dev` serves. It loads nothing else. The policy of the page holds for it
// too, so all styles that it brings are style sheets made by script.
import type { ShownProblem } from './live-events.ts';

const seen = document.querySelector('script[data-page]')?.getAttribute('data-page') ?? '';
const page = new URLSearchParams({ path: decodeURI(location.pathname), seen });
const events = new EventSource(`/.kec/events?${page}`);

/** The strip of a page that is not public: always in view, and apart from whatever the site's own styles say. */
const stripStyles = new CSSStyleSheet();
stripStyles.replaceSync(
  '[data-kec-strip]{position:sticky;bottom:0;z-index:2147483000;margin:0;padding:.5rem 1rem;' +
    'background:#7a2e0e;color:#fff;font:600 1rem/1.4 system-ui,sans-serif;text-align:center}',
);
document.adoptedStyleSheets = [stripStyles];

/** The inline styles of the page once they have changed. Its policy allows only those that it came with. */
const inlineStyles = new CSSStyleSheet();

events.addEventListener('page', ({ data }) => {
  if (JSON.parse(data) === 'styles') void swapStyles();
  else location.reload();
});

events.addEventListener('problems', ({ data }) => showProblems(JSON.parse(data)));

/** Takes the style sheets of the page as it is now; everything else stays as the reader has it. */
async function swapStyles(): Promise<void> {
  const response = await fetch(location.href);
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  swapInlineStyles(fresh);
  const wanted = 'link[rel="stylesheet"]';
  const incoming = [...fresh.head.querySelectorAll(wanted)];
  for (const [index, old] of [...document.head.querySelectorAll(wanted)].entries()) {
    const next = incoming[index];
    if (next === undefined || next.outerHTML === old.outerHTML) continue;
    const added = document.importNode(next, true);
    old.after(added);
    // The old sheet goes when the new one is there, so that the page is never bare.
    added.addEventListener('load', () => old.remove());
  }
}

function swapInlineStyles(fresh: Document): void {
  const styles = (from: Document) => [...from.head.querySelectorAll('style')];
  if (styles(fresh).length === 0) return;
  inlineStyles.replaceSync(
    styles(fresh)
      .map(({ textContent }) => textContent)
      .join('\n'),
  );
  document.adoptedStyleSheets = [stripStyles, inlineStyles];
  for (const style of styles(document)) style.remove();
}

/** Shows errors over the page, and warnings as a bar that opens; removes either when there are none. */
function showProblems(problems: readonly ShownProblem[]): void {
  document.getElementById('kec-problems')?.remove();
  if (problems.length === 0) return;
  const host = document.createElement('div');
  host.id = 'kec-problems';
  const root = host.attachShadow({ mode: 'open' });
  const severe = problems.some(({ severity }) => severity === 'error');
  const panel = element('details', severe ? 'errors' : 'warnings');
  panel.toggleAttribute('open', severe);
  const heading = element('summary', '', `kec: ${problems.length}`);
  panel.append(heading, ...problems.map(problemElement));
  root.adoptedStyleSheets = [sheetOf(panelStyle)];
  root.append(panel);
  document.body.append(host);
}

function problemElement({ severity, code, where, line, message, hint }: ShownProblem): HTMLElement {
  const item = element('section', severity);
  item.setAttribute('role', 'alert');
  item.append(element('p', 'where', [where, code].filter(Boolean).join('  ')));
  if (line !== '') item.append(element('pre', '', line));
  item.append(element('p', 'message', message), element('p', 'hint', hint));
  return item;
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

const panelStyle = `
details { position: fixed; inset: auto 0 0 0; z-index: 2147483001; max-height: 85vh; overflow: auto;
  box-sizing: border-box; padding: .75rem 1rem; color: #fff; background: #5c3d00;
  font: 1rem/1.5 system-ui, sans-serif; box-shadow: 0 -2px 16px #0008 }
details.errors { background: #2b0f12 }
summary { cursor: pointer; font-weight: 600 }
section { margin: .75rem 0; padding: .75rem 1rem; background: #0006; border-left: 4px solid #f5a623 }
section.error { border-color: #ff5a5f }
p { margin: .25rem 0; white-space: pre-wrap; overflow-wrap: anywhere }
.where { font-family: ui-monospace, monospace; font-size: .875rem; color: #ffd9a8 }
pre { margin: .5rem 0; padding: .5rem; overflow: auto; background: #000a; font: .875rem/1.5 ui-monospace, monospace }
.message { font-weight: 600 }
.hint { color: #cfe8ff }
`;
