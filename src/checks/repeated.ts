import { byCodeUnit } from '../core/order.ts';
import type { Article } from '../site/site.ts';

/** An article that says what another one says as well, whose file comes before its own. */
type Repeated = Readonly<{ article: Article; first: Article }>;

/**
 * Articles that have the same text, whatever its case, spaces and punctuation, each with the first that has it, in the
 * order of their files. Empty texts are not compared.
 */
export function repeated(
  articles: Iterable<Article>,
  textOf: (article: Article) => string,
): readonly Repeated[] {
  const sorted = [...articles].sort((a, b) => byCodeUnit(a.head.file, b.head.file));
  const firsts = new Map<string, Article>();
  return sorted.flatMap((article) => {
    const text = textOf(article)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const first = firsts.get(text);
    if (first === undefined) firsts.set(text, article);
    return first === undefined || text === '' ? [] : [{ article, first }];
  });
}
