import { Eta, EtaNameResolutionError } from 'eta/core';
import { escapeHtml } from '../core/html.ts';
import type { ThemeTemplate } from './theme.ts';

/**
 * An Eta that finds its templates by name and compiles each once, when it is first used. Text is escaped;
 * undefined and null print nothing. An unknown name is an `EtaNameResolutionError` with the name as its message.
 */
export function createEngine(templates: ReadonlyMap<string, ThemeTemplate>, debug: boolean): Eta {
  const eta = new Eta({
    cache: true,
    debug,
    autoFilter: true,
    filterFunction: (value) => (value === undefined || value === null ? '' : String(value)),
    escapeFunction: (text) => escapeHtml(String(text)),
    plugins: [{ processFnString: withOwnFunctions }],
  });
  eta.resolvePath = (name) => {
    if (!templates.has(name)) throw new EtaNameResolutionError(name);
    return name;
  };
  // The line break that ends a file is no part of the markup: a partial may stand inside a sentence.
  eta.readFile = (name) => templates.get(name)?.text.replace(/\r?\n$/, '') ?? '';
  return Object.assign(eta, { render: createRender(eta), once: createOnce(eta) });
}

/** Renders a template by name, without the options that Eta makes anew for each call. */
function createRender(eta: Eta): (name: string, props: object) => string {
  const known = new Map<string, (props: object) => string>();
  const compile = (name: string) => {
    const options = { filepath: eta.resolvePath?.(name) ?? name };
    const run = eta.compile(eta.readFile?.(name) ?? '', options);
    return (props: object) => run.call(eta, props, options);
  };
  return (name, props) => {
    const template = known.get(name) ?? compile(name);
    known.set(name, template);
    return template(props);
  };
}

/** Renders a partial once for each object that it is said to follow from, and remembers what came of it. */
function createOnce(eta: Eta): (name: string, of: object, props: object) => string {
  const known = new WeakMap<object, Map<string, string>>();
  return (name, of, props) => {
    const texts = known.get(of) ?? new Map<string, string>();
    known.set(of, texts);
    const text = texts.get(name) ?? eta.render(name, props);
    texts.set(name, text);
    return text;
  };
}

/** The props that every page has: those of a partial that is included with props of its own. */
const frame = ['lang', 'site', 'meta', 'assets', 'labels', 'menu', 'breadcrumbs'];

/** The props that are the same on all pages. */
const shared = ['site', 'labels', 'assets'].map((name) => `${name}: it.${name}`).join(', ');

/**
 * What every template can call: an `include` that hands on the frame instead of all props of the page, and
 * `once` for a partial that is the same on all pages, or on all that have the same menu. Such a partial sees what all
 * pages share, or the menu as well, and nothing of the page. Eta's own `include` copies all props, which makes an object too large to be
 * fast; a page of cards took ten times as long. A layout (which alone is given `__blocks`) has all props of its page already.
 */
const ownFunctions = [
  'let include = (name, props) => this.render(name,',
  `props?.__blocks ? props : props ? { ${frame.map((name) => `${name}: it.${name}`).join(', ')}, ...props } : it);`,
  'let once = (name, of = it.site) =>',
  `this.once(name, of, of === it.menu ? { ${shared}, menu: it.menu } : { ${shared} });`,
].join(' ');

/**
 * The code of a template with these functions, and without those that it does not use: Eta declares ten in each, and they
 * would be made anew each time that it renders.
 */
function withOwnFunctions(code: string): string {
  const own = code.replace(/^let include = .*$/m, () => ownFunctions);
  return optional.reduce((rest, name) => {
    const without = rest.replace(new RegExp(`(?:let ${name} =|^(?:async )?function ${name}\\().*$`, 'm'), '');
    return new RegExp(`\\b${name}\\b`).test(without) ? rest : without;
  }, own);
}

/** The functions that a template may do without, after those that use them. */
const optional = ['once', 'includeAsync', 'blockAsync', 'block', 'captureAsync', 'capture', 'output'];
