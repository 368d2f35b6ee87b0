import { createEngine } from './engine.ts';
import { explain } from './explain.ts';
import type { TemplateFault } from './template-fault.ts';
import type { ThemeFiles } from './theme.ts';

/** A theme ready to render. */
export type Theme = Readonly<{
  /** The text that a template makes of its props. Throws a {@link TemplateFault} where a template is broken. */
  render: (name: string, props: object) => string;
  has: (name: string) => boolean;
  templateNames: readonly string[];
}>;

/** Makes a theme of its files. Templates are compiled when they are first used, and once. */
export function createTheme({ templates }: ThemeFiles): Theme {
  const engine = createEngine(templates, false);
  /** A fault met again on thousands of pages is explained once. */
  const faults = new Map<string, TemplateFault | undefined>();
  return {
    render(name, props) {
      try {
        return engine.render(name, props);
      } catch (error) {
        const key = `${name}\0${error}`;
        if (!faults.has(key)) faults.set(key, explain(templates, name, props));
        throw faults.get(key) ?? error;
      }
    },
    has: (name) => templates.has(name),
    templateNames: [...templates.keys()],
  };
}
