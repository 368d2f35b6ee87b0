import { defineProblem } from '../core/problem.ts';

/** The levels of quotes, lists and notes inside each other, and of elements of raw HTML. */
export const mostLevels = { blocks: 32, html: 100 } as const;

export const nestedTooDeep = defineProblem<{ levels: number | undefined }>({
  code: 'KEC-NESTING',
  severity: 'error',
  summary: { id: 'Naskah yang terlalu bertingkat.', en: 'A text that is nested too deeply.' },
  message: ({ levels }) =>
    levels === undefined
      ? {
          id: 'Tanda-tanda di naskah ini bersarang terlalu dalam untuk dibaca.',
          en: 'The marks of this text are nested too deeply to be read.',
        }
      : {
          id: `Di sini kutipan, daftar, catatan atau HTML bersarang lebih dari ${levels} tingkat.`,
          en: `Quotes, lists, notes or HTML are nested here in more than ${levels} levels.`,
        },
  hint: () => ({
    id: 'Tulis dengan lebih sedikit tingkat; periksa tanda ">", "-", "*", "[" atau tag yang berulang.',
    en: 'Write it with fewer levels; look for repeated signs ">", "-", "*", "[" or tags.',
  }),
});

export const textTangled = defineProblem<Record<never, never>>({
  code: 'KEC-TANGLED',
  severity: 'error',
  summary: {
    id: 'Bagian naskah yang sangat panjang dan penuh tanda Markdown.',
    en: 'A very long part of a text that is full of marks of Markdown.',
  },
  message: () => ({
    id: 'Bagian ini terlalu panjang dan terlalu penuh tanda seperti "*", "_", "[", "<", ">" atau "-" untuk dibaca.',
    en: 'This part is too long and too full of signs such as "*", "_", "[", "<", ">" or "-" to be read.',
  }),
  hint: () => ({
    id: 'Bagi dengan baris kosong, atau hapus tanda yang berulang-ulang.',
    en: 'Divide it by empty lines, or remove the signs that are repeated.',
  }),
});

export const tableTooLarge = defineProblem<{ cells: number }>({
  code: 'KEC-TABLE-LARGE',
  severity: 'error',
  summary: { id: 'Tabel yang terlalu besar.', en: 'A table that is too large.' },
  message: ({ cells }) => ({
    id: `Tabel ini punya lebih dari ${cells} sel.`,
    en: `This table has more than ${cells} cells.`,
  }),
  hint: () => ({
    id: 'Bagi tabelnya, atau tawarkan sebagai berkas unduhan.',
    en: 'Divide the table, or offer it as a file to be downloaded.',
  }),
});
