import { attributeOf, type Element, elementsOf, parsePage, textOf } from '../../../markup/document.ts';
import { fileAt, type Rules } from '../rules.ts';
import { hides } from './page-facts.ts';

/** What the error pages that servers have of their own keep to; those of Apache, nginx, Python, Caddy and IIS do. */
const most = { letters: 2000, words: 60 };

/**
 * The text of an answer that is a plain error page, the address that was asked for left out of it, so that the pages of
 * several addresses can be compared; undefined for any other. A plain page is short, has no address but those of pages
 * of the site, loads nothing, runs nothing and hides nothing.
 */
export function plainPage(html: string, url: URL, rules: Rules): string | undefined {
  if (html.length > most.letters) return undefined;
  const page = parsePage(html);
  const words = textOf(page).trim().split(/\s+/);
  if (words.length > most.words || /https?:|www\./i.test(words.join(' '))) return undefined;
  const isPlain = elementsOf(page).every((element) => isPlainElement(element, { url, rules }));
  return isPlain ? html.replaceAll(url.pathname + url.search, '').replaceAll(url.pathname, '') : undefined;
}

const plainTags =
  /^(html|head|title|meta|style|body|header|main|section|h[1-6]|p|center|div|span|pre|address|a|b|strong|i|em|ul|li|br|hr)$/;

const plainAttributes =
  /^(class|id|lang|dir|type|style|charset|name|content|http-equiv|href|align|color|bgcolor|text)$/;

function isPlainElement(element: Element, { url, rules }: Readonly<{ url: URL; rules: Rules }>): boolean {
  const { tagName, attrs } = element;
  const style = tagName === 'style' ? styleText(element) : (attributeOf(element, 'style') ?? '');
  const href = attributeOf(element, 'href');
  return (
    plainTags.test(tagName) &&
    attrs.every(({ name }) => plainAttributes.test(name)) &&
    !/refresh/i.test(attributeOf(element, 'http-equiv') ?? '') &&
    !hides(style) &&
    !/url\(|@import|content\s*:|\\/i.test(style) &&
    (href === undefined || isOwnPage(href, { url, rules }))
  );
}

const styleText = ({ childNodes }: Element): string =>
  childNodes.map((node) => ('value' in node ? node.value : '')).join('');

function isOwnPage(href: string, { url, rules }: Readonly<{ url: URL; rules: Rules }>): boolean {
  if (!URL.canParse(href, url)) return false;
  const { protocol, host, pathname } = new URL(href, url);
  return /^https?:$/.test(protocol) && rules.ownHosts.has(host) && fileAt(rules, pathname) !== undefined;
}
