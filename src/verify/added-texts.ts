import type { Serving } from '../build/serving.ts';

/**
 * A pattern of what a setting allows, where `*` stands for a token. A token is taken whole, so that no text can make
 * the search try again and again.
 */
export function allowedPattern(text: string): string {
  const parts = text.split(/\*+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return parts.reduce(
    (left, part, index) => `${left}(?=(?<t${index}>[A-Za-z0-9_+-]{1,200}={0,2}))\\k<t${index}>${part}`,
  );
}

/** A page without what the settings say that a CDN adds to it. `url` is that of the site. */
export function withoutAdded(text: string, url: string, exceptions: Readonly<Serving['exceptions']>): string {
  return exceptions
    .filter(({ below }) => url.startsWith(below))
    .reduce(
      (left, { remove, original }) => left.replace(new RegExp(allowedPattern(remove), 'g'), () => original),
      text,
    );
}

/** Whether the settings allow a header. */
export const isAllowedHeader = (
  { name, value }: Readonly<{ name: string; value: string }>,
  allowed: Serving['allowedHeaders'],
): boolean =>
  allowed.some(
    (one) => one.name.toLowerCase() === name && new RegExp(`^${allowedPattern(one.value)}$`).test(value),
  );
