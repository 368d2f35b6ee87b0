import { withoutComments } from './comments.ts';
import { createLevelLimit, type LevelLimit } from './level-limit.ts';
import { loadSanitizer } from './load-sanitizer.ts';
import { isSvgAttribute, svgDroppedWhole, svgElements } from './svg-allowed.ts';
import { createSvgCost } from './svg-cost.ts';

/** A vector picture without anything that could run or load, and its size in CSS pixels. */
export type CleanedSvg = Readonly<{ svg: string; width: number; height: number }>;

/**
 * What loads something from elsewhere in CSS or in an attribute; `url(#name)` of the picture itself does not. CSS can
 * write any of it with a backslash, so that is refused too.
 */
const loads = /\\|url\((?!\s*['"]?#)|(?:src|image|image-set|cross-fade)\(|@import|javascript:|expression\(/i;

/** The most characters of an SVG, and its elements inside each other. */
const most = { length: 1_000_000, levels: 100 } as const;

/**
 * Cleans an SVG by an allow-list; undefined when the text is not an SVG with a size, `too-complex` when it would take
 * too long to be read or drawn.
 */
export function cleanSvg(text: string): CleanedSvg | 'too-complex' | undefined {
  if (text.length > most.length) return 'too-complex';
  const source = withoutComments(text).replace(/[\0-\x08\v\f\x0e-\x1f]/g, '');
  const start = source.search(/<svg[\s>]/);
  if (start < 0) return undefined;
  const levels = createLevelLimit(most.levels);
  const svg = levels.unlessTooDeep(() => clean(source.slice(start), levels));
  if (svg === undefined) return 'too-complex';
  const size = sizeOf(svg);
  return size && { svg, ...size };
}

/** Undefined where the picture costs too much. */
function clean(source: string, levels: LevelLimit): string | undefined {
  const cost = createSvgCost();
  const styles: string[] = [];
  const svg = loadSanitizer()(source, {
    allowedTags: [...svgElements],
    nonTextTags: [...svgDroppedWhole],
    allowedAttributes: false,
    allowVulnerableTags: true,
    parser: { xmlMode: true, lowerCaseTags: false, lowerCaseAttributeNames: false },
    onOpenTag: (name: string, attributes: Record<string, string>) => {
      levels.open();
      cost.open(name, attributes);
    },
    onCloseTag: () => {
      levels.close();
      cost.close();
    },
    // The sanitizer writes the text of a style sheet as it reads it, with entities and CDATA resolved.
    exclusiveFilter: ({ tag, text: css }) => {
      if (tag !== 'style') return false;
      styles.push(css);
      return /[<&]/.test(css) || loads.test(css);
    },
    transformTags: { '*': (tagName, attribs) => ({ tagName, attribs: safeAttributes(tagName, attribs) }) },
  }).trim();
  return cost.isTooMuch(styles.join('\n')) ? undefined : svg;
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
