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
  });
  eta.resolvePath = (name) => {
    if (!templates.has(name)) throw new EtaNameResolutionError(name);
    return name;
  };
  // The line break that ends a file is no part of the markup: a partial may stand inside a sentence.
  eta.readFile = (name) => templates.get(name)?.text.replace(/\r?\n$/, '') ?? '';
  return eta;
}
