/** What a JSON text holds; undefined for a text that is no JSON. */
export function jsonData(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
