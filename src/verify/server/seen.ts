import * as z from 'zod';
import { profileNames } from './client/profiles.ts';

const profileSchema = z.enum(profileNames);
const someSchema = z.array(profileSchema);

/** What is suspicious in a page that is not the built one; texts are short. */
export const suspectsSchema = z.object({
  scripts: z.array(z.string()),
  frames: z.array(z.string()),
  links: z.array(z.object({ href: z.string(), hidden: z.boolean() })),
  canonicals: z.array(z.string()),
  noindex: z.array(z.string()),
  refreshes: z.array(z.string()),
  /** Paths of this host that the site does not have, to which the page leads. */
  strangePaths: z.array(z.string()),
  /** Whether this is the exact difference from the built page, and no judgement of the page alone. */
  exact: z.boolean(),
});

/** In what an answer differs from what the build made. */
const differenceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('status'), status: z.int() }),
  z.object({ kind: z.literal('redirect'), status: z.int(), to: z.string() }),
  z.object({
    kind: z.literal('content'),
    hash: z.string(),
    /** Bytes, as far as they were read. */
    size: z.int(),
    /** For a page. */
    suspects: suspectsSchema.optional(),
    /** For robots.txt and sitemaps: lines and addresses that the build does not have. */
    named: z.array(z.string()),
  }),
]);

/** Something about the headers of an answer. */
const headerNoteSchema = z.object({
  kind: z.enum(['added', 'changed', 'missing', 'cookie', 'type']),
  name: z.string(),
  value: z.string(),
});

/** What came of asking for one file as everybody. */
export const seenSchema = z.object({
  /** Of the file, in the site folder. */
  path: z.string(),
  asked: someSchema,
  faults: z.array(z.object({ profile: profileSchema, cause: z.string() })),
  differences: z.array(z.object({ profiles: someSchema, difference: differenceSchema })),
  headers: z.array(z.object({ profiles: someSchema, note: headerNoteSchema })),
  /** Outside hosts to which the built page links, where a page came as it was built. */
  hosts: z.array(z.string()),
});

export type Suspects = Readonly<z.infer<typeof suspectsSchema>>;
export type Difference = Readonly<z.infer<typeof differenceSchema>>;
export type HeaderNote = Readonly<z.infer<typeof headerNoteSchema>>;
export type Seen = Readonly<z.infer<typeof seenSchema>>;
