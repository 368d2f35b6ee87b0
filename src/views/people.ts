import type { Article, Site } from '../site/site.ts';
import type { PersonProps } from './props/people.ts';

/** Writer and editor of an article: as the front matter names them, else by the initials of its byline. */
export function peopleOf(
  { head }: Article,
  { config }: Site,
): Readonly<{ writer: string | undefined; editor: string | undefined }> {
  const { matter, byline } = head;
  const nameOf = (initials: string | undefined) => initials && (config.people[initials] ?? initials);
  return { writer: matter.author ?? nameOf(byline?.writer), editor: matter.editor ?? nameOf(byline?.editor) };
}

/** The people that the page names. Initials without a name stay where the author wrote them. */
export function peopleProps(article: Article, site: Site): readonly PersonProps[] {
  const { labels } = site.config;
  const { byline, matter } = article.head;
  const { writer, editor } = peopleOf(article, site);
  const named = [
    { role: labels.writer, name: writer === byline?.writer ? undefined : writer },
    { role: labels.editor, name: editor === byline?.editor ? undefined : editor },
    { role: labels.photo, name: matter.photographer },
  ];
  return named.flatMap(({ role, name }) => (name === undefined ? [] : [{ role, name }]));
}
