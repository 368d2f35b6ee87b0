import type { Text } from '../core/language.ts';
import { defineProblem, type Place, type Problem } from '../core/problem.ts';
import type { NumberKind } from '../privacy/private-numbers.ts';

/** A private number and where it was met: in a text at the place of the problem, in a name, or in a document. */
export type FoundNumber = Readonly<{
  masked: string;
  in: 'text' | 'name' | Readonly<{ count: number; part: Text | undefined }>;
}>;

export const residentNumber = defineProblem<FoundNumber>({
  code: 'KEC-NIK',
  severity: 'warning',
  summary: { id: 'NIK seseorang akan terbit.', en: 'The NIK of a person would be published.' },
  message: (found) => messageOf(found, { id: 'NIK', en: 'a NIK', many: 'NIK numbers' }),
  hint: (found) => identityHint(found),
});

export const familyNumber = defineProblem<FoundNumber>({
  code: 'KEC-KK',
  severity: 'warning',
  summary: {
    id: 'Nomor kartu keluarga akan terbit.',
    en: 'The number of a family card would be published.',
  },
  message: (found) => messageOf(found, { id: 'nomor KK', en: 'a KK number', many: 'KK numbers' }),
  hint: (found) => identityHint(found),
});

export const taxpayerNumber = defineProblem<FoundNumber>({
  code: 'KEC-NPWP',
  severity: 'warning',
  summary: { id: 'NPWP akan terbit.', en: 'A taxpayer number (NPWP) would be published.' },
  message: (found) => messageOf(found, { id: 'NPWP', en: 'an NPWP', many: 'NPWP numbers' }),
  hint: (found) => identityHint(found),
});

export const mobileNumber = defineProblem<FoundNumber>({
  code: 'KEC-MOBILE',
  severity: 'warning',
  summary: {
    id: 'Nomor ponsel yang bukan nomor kantor akan terbit.',
    en: 'A mobile number that is not the office’s would be published.',
  },
  message: (found) =>
    messageOf(found, {
      id: 'nomor ponsel yang bukan nomor kantor',
      en: 'a mobile number that is not the office’s',
      many: 'mobile numbers that are not the office’s',
    }),
  hint: () => ({
    id: 'Ganti dengan nomor kantor. Bila nomor ini memang untuk umum, tulis pada `check.phones` di content/site.yaml.',
    en: 'Use a number of the office instead. If this one is meant for everyone, add it to `check.phones` in content/site.yaml.',
  }),
});

/** The problem of one number, by what it is. */
export const numberProblem = (kind: NumberKind, place: Place, found: FoundNumber): Problem =>
  ({ nik: residentNumber, kk: familyNumber, npwp: taxpayerNumber, mobile: mobileNumber })[kind](place, found);

/** What the numbers are called: `en` is one of them, `many` are several in English. */
type Name = Text & Readonly<{ many: string }>;

function messageOf({ masked, in: where }: FoundNumber, { id, en, many }: Name): Text {
  if (where === 'text')
    return { id: `Di sini tertulis ${id}: ${masked}.`, en: `Here stands ${en}: ${masked}.` };
  if (where === 'name')
    return { id: `Nama ini memuat ${id}: ${masked}.`, en: `This name holds ${en}: ${masked}.` };
  const { count, part } = where;
  const at = { id: part ? `, ${part.id}` : '', en: part ? `, ${part.en}` : '' };
  return count === 1
    ? { id: `Berkas ini memuat ${id}: ${masked}${at.id}.`, en: `This file holds ${en}: ${masked}${at.en}.` }
    : {
        id: `Berkas ini memuat ${count} ${id}, yang pertama ${masked}${at.id}.`,
        en: `This file holds ${count} ${many}, the first ${masked}${at.en}.`,
      };
}

/** Numbers of papers are personal data, which an office keeps to itself (UU 27/2022 on personal data). */
function identityHint({ masked, in: where }: FoundNumber): Text {
  if (where === 'text')
    return {
      id: `Hapus nomornya, atau tutup angkanya: ${masked}. Nomor ini data pribadi (UU 27/2022).`,
      en: `Remove the number, or cover its digits: ${masked}. It is personal data (UU 27/2022).`,
    };
  if (where === 'name')
    return {
      id: 'Ganti namanya tanpa nomor itu; alamat berkas dapat dibaca semua orang.',
      en: 'Rename it without the number; everyone can read the address of a file.',
    };
  return {
    id: `Tutup angkanya di dokumen aslinya (${masked}), simpan atau cetak ke PDF lagi, lalu ganti berkas ini. Kotak hitam di atas teks tidak menghapus teksnya.`,
    en: `Cover the digits in the original document (${masked}), save or print it to PDF again, and replace this file. A black box over a text does not remove the text.`,
  };
}
