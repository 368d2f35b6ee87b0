import { type Output, siteOutput } from '../core/output.ts';
import { isPicture } from '../site/photo-use.ts';
import { pictureOf, picturesOf } from '../site/pictures.ts';
import type { Context } from '../views/context.ts';
import { shareFile } from '../views/share-image.ts';

/** Every file of every picture that a page shows, once, and the share cards. */
export function pictures(context: Context): readonly Output[] {
  const { site, siteCard } = context;
  const outputs = new Map<string, Output>();
  const add = (path: string, cause: string, make: Output['make']) => {
    if (!outputs.has(path)) outputs.set(path, siteOutput(path, cause, make));
  };
  for (const article of site.articles.values()) {
    for (const use of picturesOf(article, site)) {
      const picture = pictureOf(use, site);
      const files = picture
        ? [...picture.sources.flatMap((source) => source.files), ...picture.fallback]
        : [];
      for (const { path, recipe } of files) add(path, `content/${use.file}`, { kind: 'image', recipe });
    }
    const card = shareFile({ title: article.head.matter.title, article }, context);
    add(card.path, article.head.file, { kind: 'image', recipe: card.recipe });
  }
  add(siteCard.path, 'images.shareCard', { kind: 'image', recipe: siteCard.recipe });
  return [...outputs.values()];
}

/** How a file of `content/` gets into the site: a picture cleaned of its metadata, anything else as it is. */
export function fileMake(file: string, { site }: Context): Output['make'] {
  const facts = site.photos.get(file);
  return facts && isPicture(file)
    ? { kind: 'image', recipe: { kind: 'clean', source: { file, hash: facts.hash } } }
    : { kind: 'copy', file };
}
