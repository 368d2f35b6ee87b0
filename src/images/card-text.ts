/** A font as far as lines are concerned; `width` is in parts of the font size. */
export type Measure = Readonly<{ has: (character: string) => boolean; width: (text: string) => number }>;

/** Text in lines at a size in pixels. */
export type SetText = Readonly<{ lines: readonly string[]; size: number }>;

/** Where a text must fit: a width in pixels, and sizes from the one that is wanted to the smallest. */
export type TextFrame = Readonly<{
  width: number;
  steps: readonly Readonly<{ size: number; maxLines: number }>[];
}>;

/**
 * Sets a text at the largest size at which it fits its frame, the lines about equally long. What does not fit at the
 * smallest size is left out, with an ellipsis; so is, without a trace, every character that the font has not.
 */
export function setText(text: string, font: Measure, { width, steps }: TextFrame): SetText {
  const words = knownWords(text, font);
  const fitting = steps.find(({ size, maxLines }) => {
    const lines = breakLines(words, width / size, font);
    return lines.length <= maxLines && lines.every((line) => font.width(line) <= width / size);
  });
  if (fitting) return { lines: evenLines(words, width / fitting.size, font), size: fitting.size };
  const { size, maxLines } = steps.at(-1) ?? { size: 0, maxLines: 0 };
  return {
    lines: cutOff(breakLines(words, width / size, font), { limit: width / size, maxLines, font }),
    size,
  };
}

function knownWords(text: string, font: Measure): readonly string[] {
  const known = Array.from(text.normalize('NFC').replace(/\u00ad/g, ''), (character) =>
    /\s/.test(character) ? ' ' : font.has(character) ? character : '',
  );
  return known
    .join('')
    .split(' ')
    .filter((word) => word !== '');
}

/** Fills line after line. A word that is wider than the limit gets a line of its own. */
function breakLines(words: readonly string[], limit: number, font: Measure): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && font.width(longer) <= limit) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Breaks at the narrowest width that needs no more lines, so that no word is left alone in the last one. */
function evenLines(words: readonly string[], limit: number, font: Measure): readonly string[] {
  const widest = Math.max(0, ...words.map((word) => font.width(word)));
  const full = breakLines(words, limit, font);
  let best = full;
  for (let narrow = limit; narrow >= widest; narrow -= limit / 50) {
    const lines = breakLines(words, narrow, font);
    if (lines.length > full.length) break;
    best = lines;
  }
  return best;
}

type Limits = Readonly<{ limit: number; maxLines: number; font: Measure }>;

function cutOff(lines: readonly string[], { limit, maxLines, font }: Limits): readonly string[] {
  return lines.slice(0, maxLines).map((line, index) => {
    const last = index === maxLines - 1 && lines.length > maxLines;
    if (!last && font.width(line) <= limit) return line;
    const letters = Array.from(line);
    while (letters.length > 0 && font.width(`${letters.join('')}…`) > limit) letters.pop();
    return `${letters.join('').replace(/[\s,.;:–-]+$/, '')}…`;
  });
}
