/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// Runs in the browser, in every page that `kec dev` serves. It loads nothing else.
import type { ShownProblem } from './live-events.ts';

const seen = document.querySelector('script[data-page]')?.getAttribute('data-page') ?? '';
const page = new URLSearchParams({ path: decodeURI(location.pathname), seen });
const events = new EventSource(`/.kec/events?${page}`);

events.addEventListener('page', ({ data }) => {
  if (JSON.parse(data) === 'styles') void swapStyles();
  else location.reload();
});

events.addEventListener('problems', ({ data }) => showProblems(JSON.parse(data)));

/** Takes the style sheets of the page as it is now; everything else stays as the reader has it. */
async function swapStyles(): Promise<void> {
  const response = await fetch(location.href);
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  const wanted = 'link[rel="stylesheet"], style';
  const incoming = [...fresh.head.querySelectorAll(wanted)];
  for (const [index, old] of [...document.head.querySelectorAll(wanted)].entries()) {
    const next = incoming[index];
    if (next === undefined || next.outerHTML === old.outerHTML) continue;
    const added = document.importNode(next, true);
    old.after(added);
    // The old sheet goes when the new one is there, so that the page is never bare.
    if (added instanceof HTMLLinkElement) added.addEventListener('load', () => old.remove());
    else old.remove();
  }
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
  root.append(element('style', '', panelStyle), panel);
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
