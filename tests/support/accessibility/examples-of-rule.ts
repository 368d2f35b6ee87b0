/** Pages that keep a rule and pages that break it, by what they show. A piece of HTML stands in a page that is right. */
export type Examples = Readonly<{
  code: string;
  /** The rules of axe on the same topic; none where it has none. */
  axe: readonly string[];
  passing: Readonly<Record<string, string>>;
  failing: Readonly<Record<string, string>>;
  /** Why axe decides otherwise, by what the example shows. */
  differs?: Readonly<Record<string, string>>;
}>;

/** An example as a whole page. */
export const pageOfExample = (html: string): string =>
  /^<(!doctype|html)/i.test(html)
    ? html
    : `<!doctype html>\n<html lang="id"><head><title>Contoh</title></head><body>\n${html}\n</body></html>`;
