import type { Output } from '../core/output.ts';
import type { Context } from '../views/context.ts';

/** Describes all outputs of one kind. Pure: what a site has follows from its model. */
export type OutputKind = (context: Context) => readonly Output[];
