import { defineProblem, type Place, type Problem } from '../core/problem.ts';
import type { DocumentContent, DocumentPart, Unread } from '../privacy/document-content.ts';
import { documentFormat } from '../privacy/document-format.ts';
import {
  findPrivateNumbers,
  type NumberKind,
  type PrivateNumber,
  withoutPrivateNumbers,
} from '../privacy/private-numbers.ts';
import type { PublishedFile, SourceRules } from './check.ts';
import { factsLeft } from './hidden-facts.ts';
import { numberProblem } from './private-number-problems.ts';

export const documentUnread = defineProblem<{ why: Unread }>({
  code: 'KEC-DOCUMENT',
  severity: 'warning',
  summary: {
    id: 'Dokumen yang tidak dapat diperiksa.',
    en: 'A document that could not be looked into.',
  },
  message: ({ why }) => {
    const reasons = {
      locked: { id: 'terkunci dengan kata sandi', en: 'it is locked by a password' },
      broken: {
        id: 'isinya rusak atau bukan jenis yang disebut namanya',
        en: 'it is damaged or not what its name says',
      },
      large: { id: 'terlalu besar', en: 'it is too large' },
      slow: { id: 'membacanya terlalu lama', en: 'reading it takes too long' },
      archive: { id: 'arsip yang berisi berkas lain', en: 'it is an archive of other files' },
      old: { id: 'formatnya dari Office sebelum 2007', en: 'its format is that of Office before 2007' },
    };
    return {
      id: `Dokumen ini tidak dapat diperiksa (${reasons[why].id}).`,
      en: `This document could not be looked into (${reasons[why].en}).`,
    };
  },
  hint: ({ why }) => {
    const cures = {
      locked: { id: 'Simpan tanpa kata sandi', en: 'Save it without a password' },
      broken: { id: 'Buka dan simpan lagi dari dokumen aslinya', en: 'Open the original and save it again' },
      large: { id: 'Bagi menjadi beberapa berkas', en: 'Split it into several files' },
      slow: { id: 'Cetak ke PDF lagi dari dokumen aslinya', en: 'Print the original to PDF again' },
      archive: { id: 'Terbitkan berkas-berkasnya satu per satu', en: 'Publish the files in it one by one' },
      old: { id: 'Simpan sebagai .docx, .xlsx, .pptx atau PDF', en: 'Save it as .docx, .xlsx, .pptx or PDF' },
    };
    return {
      id: `${cures[why].id}, atau periksa sendiri bahwa tidak ada NIK, nomor KK, NPWP atau nomor ponsel di dalamnya.`,
      en: `${cures[why].en}, or make sure yourself that no NIK, KK number, NPWP or mobile number is in it.`,
    };
  },
});

/**
 * No document holds private numbers, or the names of those who made it. Each kind of number is told once a document, with
 * the first place and how many there are. Texts that kec makes itself are judged where they were written.
 */
export async function documents(
  { cause, bytes }: PublishedFile,
  { phones }: SourceRules,
): Promise<readonly Problem[]> {
  const format = cause.startsWith('content/') ? documentFormat(cause, bytes) : undefined;
  if (format === undefined) return [];
  const { readDocument } = await import('../privacy/read-document.ts');
  const content = await readDocument(format, bytes);
  const place = { file: withoutPrivateNumbers(cause, phones) };
  return [
    ...numberProblems(content, place, phones),
    ...(content.facts.length > 0 ? [factsLeft(place, { facts: content.facts, of: 'document' })] : []),
    ...(content.unread ? [documentUnread(place, { why: content.unread })] : []),
  ];
}

type Met = Readonly<{ part: DocumentPart; first: PrivateNumber; count: number }>;

function numberProblems(
  { parts }: DocumentContent,
  { file }: Place,
  phones: readonly string[],
): readonly Problem[] {
  const met = new Map<NumberKind, Met>();
  for (const part of parts) {
    for (const number of findPrivateNumbers(part.text, phones)) {
      const before = met.get(number.kind);
      met.set(
        number.kind,
        before ? { ...before, count: before.count + 1 } : { part, first: number, count: 1 },
      );
    }
  }
  return [...met].map(([kind, { part, first, count }]) => {
    const line = part.lined ? part.text.slice(0, first.at).split('\n').length : undefined;
    return numberProblem(kind, { file, line }, { masked: first.masked, in: { count, part: part.where } });
  });
}
