import { loadSanitizer } from './load-sanitizer.ts';
import { isSvgAttribute, svgDroppedWhole, svgElements } from './svg-allowed.ts';

/** A vector picture without anything that could run or load, and its size in CSS pixels. */
export type CleanedSvg = Readonly<{ svg: string; width: number; height: number }>;

/**
 * What loads something from elsewhere in CSS or in an attribute; `url(#name)` of the picture itself does not. CSS can
 * write any of it with a backslash, so that is refused too.
 */
const loads = /\\|url\((?!\s*['"]?#)|(?:src|image|image-set|cross-fade)\(|@import|javascript:|expression\(/i;

/** Cleans an SVG by an allow-list; undefined when the text is not an SVG with a size. */
export function cleanSvg(text: string): CleanedSvg | undefined {
  const source = text.replace(/<!--[\s\S]*?-->/g, '').replace(/[\0-\x08\v\f\x0e-\x1f]/g, '');
  const start = source.search(/<svg[\s>]/);
  if (start < 0) return undefined;
  const svg = loadSanitizer()(source.slice(start), {
    allowedTags: [...svgElements],
    nonTextTags: [...svgDroppedWhole],
    allowedAttributes: false,
    allowVulnerableTags: true,
    parser: { xmlMode: true, lowerCaseTags: false, lowerCaseAttributeNames: false },
    // The sanitizer writes the text of a style sheet as it reads it, with entities and CDATA resolved.
    exclusiveFilter: ({ tag, text: css }) => tag === 'style' && (/[<&]/.test(css) || loads.test(css)),
    transformTags: { '*': (tagName, attribs) => ({ tagName, attribs: safeAttributes(tagName, attribs) }) },
  }).trim();
  const size = sizeOf(svg);
  return size && { svg, ...size };
}

/** Old `xlink:href` becomes `href`, so that the picture needs the namespace of SVG only. */
function safeAttributes(element: string, attribs: Readonly<Record<string, string>>): Record<string, string> {
  const href = attribs['href'] ?? attribs['xlink:href'];
  const kept = Object.entries(attribs).filter(([name, value]) => isSvgAttribute(name) && !loads.test(value));
  return {
    ...(element === 'svg' && { xmlns: 'http://www.w3.org/2000/svg' }),
    ...(href?.startsWith('#') && { href }),
    ...Object.fromEntries(kept),
  };
}

/** From width and height in pixels, else from the viewBox. */
function sizeOf(svg: string): { width: number; height: number } | undefined {
  const head = /^<svg[^>]*>/.exec(svg)?.[0] ?? '';
  const length = (name: string) =>
    Number(new RegExp(`\\s${name}="\\s*([\\d.]+)(?:px)?\\s*"`).exec(head)?.[1] ?? 0);
  const box = /\sviewBox="\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(head);
  const [boxWidth, boxHeight] = [Number(box?.[1] ?? 0), Number(box?.[2] ?? 0)];
  const width =
    length('width') ||
    (boxHeight > 0 && length('height') ? (length('height') * boxWidth) / boxHeight : boxWidth);
  const height = length('height') || (boxWidth > 0 ? (width * boxHeight) / boxWidth : 0);
  return width > 0 && height > 0 ? { width: Math.round(width), height: Math.round(height) } : undefined;
}
