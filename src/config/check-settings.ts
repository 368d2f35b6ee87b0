import * as z from 'zod';
import { filledText } from '../core/fields.ts';
import { custom } from '../core/schema.ts';
import { dateText, whatsappNumber } from './setting-fields.ts';

/** The code of a kind of problem, as reports print it. */
const problemCode = filledText
  .transform((value) => value.toUpperCase())
  .refine((value) => /^KEC(-[A-Z]+)+$/.test(value), {
    params: custom(
      { id: 'bukan kode temuan', en: 'is not the code of a finding' },
      {
        id: 'Salin kodenya dari laporan, misalnya KEC-NIK',
        en: 'Copy it from the report, for example KEC-NIK',
      },
    ),
  });

/** The group `check` of the settings. */
export const check = z
  .strictObject({
    accepted: z
      .array(
        z.strictObject({
          code: problemCode.describe('The code of the finding, such as KEC-NIK'),
          file: filledText
            .transform((value) => value.replace(/^(\.\/)+/, ''))
            .optional()
            .describe('The file that it is found in, as the report names it; everywhere where absent'),
          reason: filledText.describe('Why it is right as it is'),
          until: dateText.describe('The last day on which it is accepted; then it is reported again'),
        }),
      )
      .default([])
      .describe('Warnings that somebody has looked at and answers for'),
    phones: z
      .array(whatsappNumber)
      .default([])
      .describe('Mobile numbers that the site may show besides those of the office'),
  })
  .prefault({})
  .describe('What `kec check` and every build find');
