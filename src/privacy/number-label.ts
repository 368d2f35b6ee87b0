import type { DigitRun } from './digit-run.ts';

/** What the words before a number say that it is; `other` for what is long and not private, such as an account. */
export type NumberLabel = 'nik' | 'kk' | 'npwp' | 'phone' | 'other';

const words: readonly Readonly<{ label: NumberLabel; words: string }>[] = [
  { label: 'nik', words: 'nik|ktp|e-ktp|induk kependudukan' },
  { label: 'kk', words: 'kk|kartu keluarga' },
  { label: 'npwp', words: 'npwp|pokok wajib pajak' },
  {
    label: 'phone',
    words:
      'hp|wa|whats ?app|tel|telp|tlp|telepon|telpon|ponsel|handphone|seluler|kontak|phone|cp|hub|hubungi|narahubung',
  },
  {
    label: 'other',
    words:
      'nuptk|nisn?|npsn|nib|nop|isbn|issn|imei|rek|rekening|account|va|billing|ntpn|resi|invoice|seri|doi',
  },
];

const anyWord = new RegExp(
  `(?:^|[^a-z])(?:${words.map(({ words }) => `(${words})`).join('|')})(?![a-z])`,
  'g',
);

/** How far before a number its label may stand: `Nomor Kartu Keluarga (KK) kepala keluarga: 3573…`. */
const reach = 40;

/** A label before a number; `near` where nothing but signs stands between. */
export type FoundLabel = Readonly<{ label: NumberLabel | undefined; near: boolean }>;

/** The label nearest before a group of digits. One in an earlier sentence does not say that the number is not private. */
export function labelBefore(run: DigitRun, index: number): FoundLabel {
  const at = run.groups[index]?.at ?? 0;
  const before = run.text.slice(Math.max(0, at - reach), at).toLowerCase();
  const last = [...before.matchAll(anyWord)].at(-1);
  if (last === undefined) return { label: undefined, near: false };
  const label = words[last.slice(1).findIndex((word) => word !== undefined)]?.label;
  const between = before.slice(last.index + last[0].length);
  const other = label === 'other' && /[a-z]{2}[.!?]\s/.test(between);
  return { label: other ? undefined : label, near: /^[\W_]*$/.test(between) };
}

/** Whether a group of digits is in the address of another site, where long numbers name posts and videos. */
export function isInAddress(run: DigitRun, index: number): boolean {
  const at = run.groups[index]?.at ?? 0;
  const before = run.text.slice(Math.max(0, at - 200), at);
  if (!before.includes('://') && !before.includes('www.')) return false;
  const word = before.split(/[\s"'<>()[\]]/).at(-1) ?? '';
  return /:\/\/|^www\./.test(word);
}
