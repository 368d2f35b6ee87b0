import type { Text } from '../../core/language.ts';
import { defineProblem } from '../../core/problem.ts';

export const blockUnknown = defineProblem<{ name: string; guess: string | undefined; known: Text }>({
  code: 'KEC-BLOCK-NAME',
  severity: 'error',
  summary: { id: 'Blok `:::` yang tidak dikenal.', en: 'A block `:::` that is unknown.' },
  message: ({ name }) => ({ id: `Tidak ada blok ":::${name}".`, en: `There is no block ":::${name}".` }),
  hint: ({ guess, known }) => ({
    id: guess ? `Mungkin maksudnya :::${guess}?` : `Yang ada: ${known.id}.`,
    en: guess ? `Did you mean :::${guess}?` : `There are: ${known.en}.`,
  }),
});

export const blockOpen = defineProblem<{ name: string }>({
  code: 'KEC-BLOCK-OPEN',
  severity: 'error',
  summary: { id: 'Blok `:::` yang tidak ditutup.', en: 'A block `:::` that is not closed.' },
  message: ({ name }) => ({
    id: `Blok ":::${name}" tidak ditutup.`,
    en: `The block ":::${name}" is not closed.`,
  }),
  hint: () => ({
    id: 'Tulis ::: di baris sendiri sesudah isinya; di dalam sebuah blok tidak boleh ada blok lain.',
    en: 'Write ::: on a line of its own after what it holds; there is no block inside a block.',
  }),
});

export const blockStray = defineProblem<Readonly<Record<string, never>>>({
  code: 'KEC-BLOCK-STRAY',
  severity: 'error',
  summary: { id: 'Baris `:::` yang tidak menutup apa-apa.', en: 'A line `:::` that closes nothing.' },
  message: () => ({ id: 'Baris ":::" ini tidak menutup apa-apa.', en: 'This line ":::" closes nothing.' }),
  hint: () => ({
    id: 'Hapus baris itu, atau tulis nama bloknya di baris pembuka, misalnya :::galeri.',
    en: 'Remove it, or write the name of the block on its first line, such as :::gallery.',
  }),
});

export const blockContent = defineProblem<{ name: string; found: string; holds: Text }>({
  code: 'KEC-BLOCK-CONTENT',
  severity: 'error',
  summary: {
    id: 'Isi yang tidak termasuk dalam bloknya.',
    en: 'Something in a block that does not belong in it.',
  },
  message: ({ name, found }) => ({
    id: `Ini tidak termasuk dalam blok ":::${name}": ${shortened(found)}`,
    en: `This does not belong in the block ":::${name}": ${shortened(found)}`,
  }),
  hint: ({ name, holds }) => ({
    id: `Pindahkan ke luar blok. Isi ":::${name}": ${holds.id}`,
    en: `Move it out of the block. What ":::${name}" holds: ${holds.en}`,
  }),
});

export const blockEmpty = defineProblem<{ name: string; lacks: 'image' | 'link'; holds: Text }>({
  code: 'KEC-BLOCK-EMPTY',
  severity: 'error',
  summary: { id: 'Blok tanpa isi yang diperlukannya.', en: 'A block without what it needs.' },
  message: ({ name, lacks }) => ({
    id: `Blok ":::${name}" tidak berisi ${lacks === 'image' ? 'gambar' : 'tautan'}.`,
    en: `The block ":::${name}" holds no ${lacks}.`,
  }),
  hint: ({ name, holds }) => ({
    id: `Hapus bloknya, atau isilah. Isi ":::${name}": ${holds.id}`,
    en: `Remove the block, or fill it. What ":::${name}" holds: ${holds.en}`,
  }),
});

export const blockLink = defineProblem<{ name: string; href: string; wanted: Text; holds: Text }>({
  code: 'KEC-BLOCK-LINK',
  severity: 'error',
  summary: {
    id: 'Tautan di blok yang menuju hal lain daripada yang ditampilkan blok itu.',
    en: 'A link in a block that leads to something else than the block shows.',
  },
  message: ({ name, href, wanted }) => ({
    id: `Tautan "${href}" di blok ":::${name}" tidak menuju ${wanted.id}.`,
    en: `The link "${href}" in the block ":::${name}" does not lead to ${wanted.en}.`,
  }),
  hint: ({ name, holds }) => ({
    id: `Isi ":::${name}": ${holds.id}`,
    en: `What ":::${name}" holds: ${holds.en}`,
  }),
});

/** The beginning of what an author wrote, on one line. */
function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57).trimEnd()}…` : line;
}
