import type { ContentType } from './content-type.ts';
import { pages } from './pages.ts';
import { posts } from './posts.ts';

/** Every type of entry. A new one is one file and one line here. */
export const contentTypes: readonly ContentType[] = [posts, pages];
