/** A text on one line of Markdown, at its start or inside a sentence: its signs mean nothing. */
export const markdownText = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~&]/g, (sign) => `\\${sign}`)
    .replace(/^(?=[#+=-])|(?<=^\d+)(?=[.)])/, '\\');
