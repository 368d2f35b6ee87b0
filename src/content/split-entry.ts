import matter from 'gray-matter';
import yaml from 'js-yaml';
import { type Checked, defineProblem } from '../core/problem.ts';

/** An entry cut in two. `firstLine` is the line of the file where the text starts; `yaml` the front matter as written. */
export type SplitEntry = Readonly<{ data: unknown; yaml: string; text: string; firstLine: number }>;

export const frontMatterMissing = defineProblem<Record<never, never>>({
  code: 'KEC-FRONT-MATTER-MISSING',
  severity: 'error',
  summary: { id: 'Berkas tanpa front matter.', en: 'A file without front matter.' },
  message: () => ({
    id: 'Berkas ini tidak diawali judul dan keterangan di antara dua baris "---".',
    en: 'This file does not begin with front matter between two lines "---".',
  }),
  hint: () => ({
    id: 'Awali berkasnya dengan:\n---\ntitle: Judul Artikel\n---',
    en: 'Let the file begin with:\n---\ntitle: Title of the Article\n---',
  }),
});

export const frontMatterLanguage = defineProblem<{ language: string }>({
  code: 'KEC-FRONT-MATTER-LANGUAGE',
  severity: 'error',
  summary: { id: 'Front matter yang bukan YAML.', en: 'Front matter that is not YAML.' },
  message: ({ language }) => ({
    id: `Front matter ditulis dalam ${language}, yang tidak dijalankan.`,
    en: `The front matter is written in ${language}, which is not run.`,
  }),
  hint: () => ({ id: 'Pakai YAML di antara dua baris "---".', en: 'Use YAML between two lines "---".' }),
});

export const frontMatterSyntax = defineProblem<{ reason: string; colon: boolean }>({
  code: 'KEC-YAML',
  severity: 'error',
  summary: { id: 'Front matter bukan YAML yang sah.', en: 'The front matter is not valid YAML.' },
  message: ({ reason }) => ({
    id: `Front matter tidak terbaca: ${reason}.`,
    en: `The front matter cannot be read: ${reason}.`,
  }),
  hint: ({ colon }) =>
    colon
      ? {
          id: 'Teks yang berisi titik dua harus diapit tanda kutip: title: "Pengumuman: Jadwal Baru"',
          en: 'A text that contains a colon needs quotes: title: "Notice: New Schedule"',
        }
      : {
          id: 'Periksa baris ini dan baris di atasnya: jorokan, titik dua dan tanda kutip.',
          en: 'Check this line and the one above it: indentation, colons and quotes.',
        },
});

/**
 * Cuts an entry into front matter and text. YAML is the only engine: gray-matter would run JavaScript. Dates stay
 * text (the core schema), because YAML knows no time zone of a site.
 */
export function splitEntry(source: string, file: string): Checked<SplitEntry | undefined> {
  const text = source.replaceAll('\r\n', '\n');
  const [, language, ended] = /^---(.*)\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text) ?? [];
  if (language === undefined)
    return { value: undefined, problems: [frontMatterMissing({ file, line: 1 }, {})] };
  if (!/^\s*(ya?ml)?\s*$/i.test(language)) {
    return {
      value: undefined,
      problems: [frontMatterLanguage({ file, line: 1 }, { language: language.trim() })],
    };
  }
  try {
    const split = matter(text, { language: 'yaml', engines: { yaml: parseYaml } });
    const head = text.slice(0, text.length - split.content.length);
    return {
      value: { data: split.data, yaml: ended ?? '', text: split.content, firstLine: head.split('\n').length },
      problems: [],
    };
  } catch (error) {
    if (!(error instanceof yaml.YAMLException)) throw error;
    return { value: undefined, problems: [syntaxProblem(error, text, file)] };
  }
}

/** An empty front matter is an empty object, so that the schema can say what is missing. */
const parseYaml = (text: string): object => (yaml.load(text, { schema: yaml.CORE_SCHEMA }) ?? {}) as object;

function syntaxProblem(error: yaml.YAMLException, text: string, file: string) {
  // js-yaml 3 gives the reason and the mark of the fault, which its types leave out.
  const { mark, reason } = error as yaml.YAMLException & {
    reason: string;
    mark?: { line: number; column: number };
  };
  const line = (mark?.line ?? 0) + 2;
  const written = text.split('\n')[line - 1] ?? '';
  const colon = /^\s*[\w-]+:\s+[^"'[{|>].*:\s/.test(written);
  return frontMatterSyntax({ file, line, column: (mark?.column ?? 0) + 1 }, { reason, colon });
}
