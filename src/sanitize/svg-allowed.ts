/** The elements of a still picture: nothing that runs, loads, animates or holds HTML. */
export const svgElements: readonly string[] = (
  'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath switch view style ' +
  'linearGradient radialGradient stop clipPath mask pattern marker filter feBlend feColorMatrix feComponentTransfer ' +
  'feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB ' +
  'feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight ' +
  'feTile feTurbulence'
).split(' ');

/** Elements whose text goes with them; that of any other unknown element stays. */
export const svgDroppedWhole: readonly string[] = ['script', 'metadata', 'foreignObject'];

const attributes: ReadonlySet<string> = new Set(
  (
    'id class style lang xml:lang xml:space role version width height x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d points ' +
    'pathLength viewBox preserveAspectRatio transform transform-origin opacity display visibility overflow cursor ' +
    'direction isolation filter filterUnits primitiveUnits offset gradientUnits gradientTransform spreadMethod ' +
    'patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits refX refY markerUnits ' +
    'markerWidth markerHeight orient dx dy rotate textLength lengthAdjust startOffset method spacing side unicode-bidi ' +
    'in in2 result type mode values operator k1 k2 k3 k4 order kernelMatrix divisor bias targetX targetY preserveAlpha ' +
    'edgeMode stdDeviation radius scale xChannelSelector yChannelSelector baseFrequency numOctaves seed stitchTiles ' +
    'tableValues slope intercept amplitude exponent azimuth elevation surfaceScale diffuseConstant specularConstant ' +
    'specularExponent limitingConeAngle pointsAtX pointsAtY pointsAtZ z systemLanguage'
  ).split(' '),
);

/** Properties of CSS that come in families: `fill-rule`, `stroke-width`, `font-family` … */
const families =
  /^(aria|fill|stroke|stop|font|text|letter|word|clip|mask|marker|color|flood|lighting|dominant|alignment|baseline|writing|shape|image|vector|paint|mix|pointer)(-[a-z]+)*$/;

/** Whether an attribute may stand in a cleaned picture. `href` is judged by its value. */
export const isSvgAttribute = (name: string): boolean => attributes.has(name) || families.test(name);
