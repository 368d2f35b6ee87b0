import sanitizeHtml from 'sanitize-html';

/** A vector picture without anything that could run or load, and its size in CSS pixels. */
export type CleanedSvg = Readonly<{ svg: string; width: number; height: number }>;

const tags =
  'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath linearGradient ' +
  'radialGradient stop clipPath mask pattern marker filter feBlend feColorMatrix feComponentTransfer feComposite ' +
  'feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset feTile ' +
  'feTurbulence switch view style';

/** Anything but what runs (`on…`), loads (`href`, checked below) or hides either (`style`, checked below). */
const forbidden = /^(on.*|src|from|to|values|by|begin|attributename)$/i;

/** CSS and attribute values that load something from elsewhere. A `url(#name)` of the picture itself may stay. */
const loads = /url\(\s*['"]?(?!['"]?#)|@import|javascript:|expression\(/i;

/** Cleans an SVG by an allow-list; undefined when the text is not an SVG with a size. */
export function cleanSvg(text: string): CleanedSvg | undefined {
  const start = text.search(/<svg[\s>]/);
  if (start < 0) return undefined;
  const svg = sanitizeHtml(text.slice(start), {
    allowedTags: tags.split(' '),
    allowedAttributes: false,
    allowVulnerableTags: true,
    parser: { xmlMode: true, lowerCaseTags: false, lowerCaseAttributeNames: false },
    exclusiveFilter: ({ tag, text: css }) => tag === 'style' && loads.test(css),
    transformTags: { '*': (tagName, attribs) => ({ tagName, attribs: safeAttributes(attribs) }) },
  }).trim();
  const size = sizeOf(svg);
  return size && { svg: withNamespace(svg), ...size };
}

function safeAttributes(attribs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attribs).filter(([name, value]) => {
      if (forbidden.test(name)) return false;
      if (/^(xlink:)?href$/i.test(name)) return value.startsWith('#');
      return !loads.test(value);
    }),
  );
}

const withNamespace = (svg: string): string =>
  /^<svg[^>]*\sxmlns=/.test(svg) ? svg : svg.replace(/^<svg/, '<svg xmlns="http://www.w3.org/2000/svg"');

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
