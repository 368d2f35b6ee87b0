/**
 * How many words of HTML are read; an image counts as one. They are counted without making a list of them, which
 * would cost more than all the rest.
 */
export function countWords(html: string): number {
  let words = 0;
  let between = true;
  for (let index = 0; index < html.length; index += 1) {
    const code = html.charCodeAt(index);
    const parts = code === space || code === lineEnd || code === tagStart;
    if (code === tagStart) index = Math.max(index, html.indexOf('>', index));
    if (between && !parts) words += 1;
    between = parts;
  }
  return words;
}

const [space, lineEnd, tagStart] = [0x20, 0x0a, 0x3c];
