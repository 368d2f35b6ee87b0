import type { Text } from '../core/language.ts';
import { defineProblem, type Problem } from '../core/problem.ts';
import { documentFormat } from '../privacy/document-format.ts';
import type { HiddenFact } from '../privacy/hidden-facts.ts';
import { withoutPrivateNumbers } from '../privacy/private-numbers.ts';
import type { PublishedFile, SourceRules } from './check.ts';

export const factsLeft = defineProblem<{ facts: readonly HiddenFact[]; of: 'document' | 'picture' }>({
  code: 'KEC-METADATA',
  severity: 'warning',
  summary: {
    id: 'Berkas yang menyimpan keterangan tersembunyi tentang pembuatnya.',
    en: 'A file that tells more of its maker than it shows.',
  },
  message: ({ facts }) => ({
    id: `Berkas ini menyimpan keterangan tersembunyi: ${facts.map((fact) => names[fact].id).join(', ')}.`,
    en: `This file holds what it does not show: ${facts.map((fact) => names[fact].en).join(', ')}.`,
  }),
  hint: ({ of }) =>
    of === 'document'
      ? {
          id: 'Di Word atau Excel: File > Info > Periksa Masalah > Periksa Dokumen > Hapus Semua; simpan, dan untuk PDF simpan lagi sebagai PDF. Di LibreOffice: File > Properti > Atur Ulang Properti.',
          en: 'In Word or Excel: File > Info > Check for Issues > Inspect Document > Remove All; save, and for a PDF save as PDF again. In LibreOffice: File > Properties > Reset Properties.',
        }
      : {
          id: 'Ekspor ulang tanpa metadata, atau pakai JPEG, PNG, WebP, AVIF, GIF, atau SVG, yang dibersihkan oleh kec.',
          en: 'Export it again without metadata, or use JPEG, PNG, WebP, AVIF, GIF or SVG, which kec cleans.',
        },
});

const names: Readonly<Record<HiddenFact, Text>> = {
  location: { id: 'lokasi GPS', en: 'a GPS position' },
  owner: { id: 'nama pembuat atau pemilik', en: 'the name of an author or owner' },
  serial: { id: 'nomor seri kamera', en: 'the serial number of a camera' },
  thumbnail: { id: 'gambar kecil dari isi sebelumnya', en: 'a small picture of what it was before' },
  comment: { id: 'catatan', en: 'a remark' },
};

/** No picture or video tells where it was taken, by whom, or with which camera. Documents are judged by their own check. */
export async function hiddenFactsLeft(
  { cause, bytes }: PublishedFile,
  { phones }: SourceRules,
): Promise<readonly Problem[]> {
  if (documentFormat(cause, bytes) !== undefined) return [];
  const { hiddenFacts } = await import('../privacy/hidden-facts.ts');
  const facts = hiddenFacts(bytes);
  if (facts.length === 0) return [];
  return [factsLeft({ file: withoutPrivateNumbers(cause, phones) }, { facts, of: 'picture' })];
}
