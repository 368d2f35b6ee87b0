import * as z from 'zod';
import { profileNames } from './server/client/profiles.ts';

const text = z.object({ id: z.string(), en: z.string() });

const problem = z.object({
  code: z.string().describe('Permanent code of the kind of finding, such as KEC-SERVED-LINK'),
  severity: z
    .enum(['error', 'warning'])
    .describe('`error` is tampering; `warning` is to be looked at, or could not be seen'),
  file: z.string().optional().describe('URL on the site, or path in the folder'),
  line: z.int().optional(),
  column: z.int().optional(),
  message: text.describe('What is found'),
  hint: text.describe('What helps'),
});

/** What `kec verify --json` prints. `docs/verify.schema.json` is made from it. */
export const verifyReportSchema = z
  .object({
    verdict: z
      .enum(['same', 'tampered', 'unreachable', 'refused'])
      .describe('Exit codes 0, 3, 4 and 1; `refused` when there was nothing to compare with'),
    of: z.string().describe('The address or the folder that was compared'),
    manifest: z.string().describe('The hash of the manifest; empty where it was refused'),
    compared: z
      .object({
        files: z.int().describe('Files of the manifest for which the server had an answer'),
        invented: z.int().describe('Invented paths for which it had one'),
        profiles: z
          .array(z.enum(profileNames))
          .describe('As whom each was asked for; `amp` where there is a mobile page'),
        requests: z.int().describe('Requests of this run'),
        resumed: z.int().describe('Files that an interrupted run had asked for before'),
        seed: z.int().describe('For --seed: the invented paths follow from it'),
        seconds: z.number(),
      })
      .optional()
      .describe('Only of a server'),
    problems: z.array(problem),
  })
  .describe('Report of `kec verify --json`');

/** The report of a comparison as data. */
export type VerifyReport = Readonly<z.infer<typeof verifyReportSchema>>;
