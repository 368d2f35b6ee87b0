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
    plugins: [{ processAST: (tags) => [{ t: 'e', val: lightInclude, lineNo: 1 }, ...tags] }],
  });
  eta.resolvePath = (name) => {
    if (!templates.has(name)) throw new EtaNameResolutionError(name);
    return name;
  };
  // The line break that ends a file is no part of the markup: a partial may stand inside a sentence.
  eta.readFile = (name) => templates.get(name)?.text.replace(/\r?\n$/, '') ?? '';
  return eta;
}

/** The props that every page has: those of a partial that is included with props of its own. */
const frame = ['lang', 'site', 'meta', 'assets', 'labels', 'menu', 'breadcrumbs'];

/**
 * The first statement of every template: an `include` that hands on the frame instead of all props of the page.
 * Eta's own copies them all, which makes an object too large to be fast; a page of cards took ten times as long.
 */
const lightInclude = `include = (name, props) =>
  this.render(name, props ? { ${frame.map((name) => `${name}: it.${name}`).join(', ')}, ...props } : it, options)`;
