import { loadSanitizer } from './load-sanitizer.ts';

/** An element as it opens: its name in small letters, and its attributes decoded. */
export type HtmlTag = Readonly<{ name: string; attributes: Readonly<Record<string, string>> }>;

/** Every element that a piece of HTML opens, as a browser reads it, in its order. Text inside scripts is no markup. */
export function tagsOf(html: string): readonly HtmlTag[] {
  const tags: HtmlTag[] = [];
  loadSanitizer()(html, {
    allowedTags: false,
    allowedAttributes: false,
    allowVulnerableTags: true,
    onOpenTag: (name: string, attributes: Record<string, string>) => {
      tags.push({ name, attributes: { ...attributes } });
    },
  });
  return tags;
}
