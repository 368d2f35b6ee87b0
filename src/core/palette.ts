/**
 * The placeholder colours of photos that are still loading, `#rrggbb`: muted, from dark to light. A page names one
 * by its index (the class `tone-<index>`), because a strict content policy allows no colour in an attribute.
 */
export const tones: readonly string[] = [
  '#2b2d2f',
  '#3d4a52',
  '#4b4038',
  '#3f4f3c',
  '#6b6e70',
  '#6f8192',
  '#7d6a58',
  '#6d7f63',
  '#8c5a4f',
  '#a3a5a6',
  '#9fb3c4',
  '#b39f88',
  '#a5b596',
  '#c2917f',
  '#d5d6d3',
  '#e6ddd0',
];

/** Index of the tone that is nearest to a colour; parts from 0 to 255. */
export function nearestTone(red: number, green: number, blue: number): number {
  const distances = channels.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}

const part = (tone: string, at: number): number => Number.parseInt(tone.slice(at, at + 2), 16);

const channels = tones.map((tone) => [part(tone, 1), part(tone, 3), part(tone, 5)] as const);
