/** Fills `{n}`-like places of an interface word. */
export const fillWord = (word: string, values: Readonly<Record<string, string | number>>): string =>
  word.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
