import type { Language } from './language.ts';

/**
 * How much a file weighs, as people read it: `120 KB`, `1,2 MB`, in English `1.2 MB`. A KB is 1,000 bytes, as phones
 * and data plans count. The space does not break.
 */
export function sizeText(bytes: number, language: Language): string {
  const [amount, unit] = scaled(bytes);
  const tenths =
    unit !== 'KB' && amount < 100 ? amount.toFixed(1).replace(/\.0$/, '') : String(Math.round(amount));
  return `${language === 'id' ? tenths.replace('.', ',') : tenths}\u00a0${unit}`;
}

/** In the unit in which at most three digits stand before the point. An empty file has no size that says anything else. */
function scaled(bytes: number): readonly [number, string] {
  if (bytes < 999_500) return [bytes === 0 ? 0 : Math.max(1, bytes / 1e3), 'KB'];
  return bytes < 999.5e6 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB'];
}
