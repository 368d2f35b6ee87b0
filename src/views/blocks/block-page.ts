import type { Article } from '../../site/site.ts';
import type { Variant } from '../link-href.ts';

/** Where a block stands. `lead` is the index of the image that is seen first. */
export type BlockPage = Readonly<{ article: Article; variant: Variant; lead: number }>;
