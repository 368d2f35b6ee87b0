/** Letters of a text of a server that are kept. */
const longest = 200;

/**
 * A text that comes from a server, as it may stand in a report: short, and without characters that would control a
 * terminal or turn the direction of the line around.
 */
export const shownText = (text: string): string =>
  text
    .slice(0, longest * 2)
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, '\ufffd')
    .slice(0, longest);
