import { type Eta, EtaNameResolutionError } from 'eta/core';
import { nearest } from '../core/nearest.ts';
import type { Problem } from '../core/problem.ts';
import { createEngine } from './engine.ts';
import { type SyntaxFault, syntaxFault } from './syntax-fault.ts';
import { TemplateFault } from './template-fault.ts';
import { includeUnknown, templateFaulty } from './template-problems.ts';
import type { ThemeTemplate } from './theme.ts';

type Templates = ReadonlyMap<string, ThemeTemplate>;

/**
 * Renders a page that failed once more, slowly and with an eye on the lines, to learn which template is broken and
 * where. Undefined if it does not fail again.
 */
export function explain(templates: Templates, name: string, props: object): TemplateFault | undefined {
  try {
    watchfulEngine(templates).render(name, props);
    return undefined;
  } catch (error) {
    if (error instanceof TemplateFault) return error;
    throw error;
  }
}

/** An engine whose every fault of a template is a {@link TemplateFault} with the place in the innermost one. */
function watchfulEngine(templates: Templates): Eta {
  const eta = createEngine(templates, true);
  const read = eta.readFile;
  eta.readFile = (name) => {
    const text = read?.call(eta, name) ?? '';
    const fault = syntaxFault(eta, text);
    if (fault === undefined) return text;
    throw new TemplateFault(faulty(templates.get(name), fault), fault.error);
  };
  eta.RuntimeErr = (error, _text, line, name) => {
    if (error instanceof TemplateFault) throw error;
    const template = templates.get(name);
    const problem =
      error instanceof EtaNameResolutionError
        ? unknownName(templates, template, error.message)
        : faulty(template, { line, cause: { id: error.message, en: error.message } });
    throw new TemplateFault(problem, error);
  };
  return eta;
}

function faulty(
  template: ThemeTemplate | undefined,
  { line, cause }: Pick<SyntaxFault, 'line' | 'cause'>,
): Problem {
  const source = line === undefined ? undefined : template?.text.split('\n')[line - 1]?.trim();
  return templateFaulty({ file: template?.file ?? '', line }, { cause, source: source ?? '' });
}

/** A layout is looked up after the last line of its template, so the line is that which quotes the name. */
function unknownName(templates: Templates, template: ThemeTemplate | undefined, name: string): Problem {
  const lines = template?.text.split('\n') ?? [];
  const index = lines.findIndex((line) => line.includes(`'${name}'`) || line.includes(`"${name}"`));
  const place = { file: template?.file ?? '', line: index === -1 ? undefined : index + 1 };
  return includeUnknown(place, { name, guess: nearest(name, templates.keys()) });
}
