/**
 * The weekdays that a line of opening hours speaks of, 0 (Sunday) to 6: `Senin–Kamis`, `Senin s.d. Jumat`,
 * `Sabtu, Minggu`, `Monday to Friday`. Empty for a line that says anything else, such as a holiday.
 */
export function weekdaysOf(text: string): readonly number[] {
  const parts = text.toLowerCase().split(/\s*(?:,\s*(?:dan|and)\b|,|&|\/(?!d)|\bdan\b|\band\b)\s*/);
  const days = parts.map(daysOfPart);
  return days.some((found) => found.length === 0) ? [] : [...new Set(days.flat())].sort((a, b) => a - b);
}

/** One day, or all from one to another; the week goes on after Saturday. */
function daysOfPart(part: string): readonly number[] {
  const days = part
    .split(/\s*(?:[-–—]|\bs(?:\.\s?|\/)d\b\.?|\bsampai(?: dengan)?\b|\bhingga\b|\bto\b|\buntil\b)\s*/)
    .map((word) => names.get(word.replace(/['’.]/g, '').trim()));
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || days.length > 2) return [];
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => (first + index) % 7);
}

const names: ReadonlyMap<string, number> = new Map(
  [
    'minggu ahad sunday sun',
    'senin monday mon',
    'selasa tuesday tue',
    'rabu wednesday wed',
    'kamis thursday thu',
    'jumat friday fri',
    'sabtu saturday sat',
  ].flatMap((words, day) => words.split(' ').map((word) => [word, day] as const)),
);
