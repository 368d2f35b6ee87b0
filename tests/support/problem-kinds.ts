import { join } from 'node:path';
import * as z from 'zod';
import { readTree } from './tree.ts';

const text = z.object({ id: z.string(), en: z.string() });
const kindSchema = z.object({ code: z.string(), severity: z.enum(['error', 'warning']), summary: text });

/** A kind of problem as the source declares it. */
export type DeclaredKind = z.infer<typeof kindSchema> & Readonly<{ file: string }>;

/** Every kind of problem that a file of `src/` declares and exports, sorted by code. */
export async function declaredKinds(): Promise<readonly DeclaredKind[]> {
  const kinds = await Promise.all(declaringFiles().map(kindsOf));
  return kinds.flat().sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** How many declarations the text of `src/` holds, exported or not. */
export const countDeclarations = (): number =>
  declaringFiles().reduce((sum, { source }) => sum + source.split(/\bdefineProblem(?:<|\()/).length - 1, 0);

type SourceFile = Readonly<{ file: string; source: string }>;

function declaringFiles(): readonly SourceFile[] {
  return [...readTree('src')]
    .map(([file, bytes]) => ({ file, source: String(bytes) }))
    .filter(
      ({ file, source }) =>
        /(?<!\.test)\.ts$/.test(file) && file !== 'core/problem.ts' && source.includes('defineProblem'),
    );
}

async function kindsOf({ file }: SourceFile): Promise<readonly DeclaredKind[]> {
  const exported: Record<string, unknown> = await import(join(process.cwd(), 'src', file));
  return Object.values(exported).flatMap((value) => {
    if (typeof value !== 'function' || !('code' in value)) return [];
    const { code, severity, summary } = { severity: undefined, summary: undefined, ...value };
    return [{ ...kindSchema.parse({ code, severity, summary }), file }];
  });
}
