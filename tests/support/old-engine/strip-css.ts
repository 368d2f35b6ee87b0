import {
  type Atrule,
  type CssNode,
  type Declaration,
  find,
  generate,
  type List,
  parse,
  type Rule,
  walk,
} from 'css-tree';
import {
  knowsAtRule,
  knowsFunction,
  knowsMediaFeature,
  knowsProperty,
  knowsPseudo,
  knowsUnit,
  knowsWord,
} from './known.ts';

/**
 * A style sheet as Chrome 70 reads it: a declaration that it does not understand is gone, a rule is gone with its whole
 * list of selectors if it does not understand one of them, an at-rule if its name or condition is unknown, and nested
 * rules are gone with the declaration after them. That flex boxes have no `gap` there is not to be seen in the sheet:
 * see `withoutFlexGaps`.
 */
export function stripCss(css: string): string {
  const sheet = parse(css, { parseCustomProperty: true });
  if (sheet.type !== 'StyleSheet') throw new Error('not a style sheet');
  stripRules(sheet.children);
  return generate(sheet);
}

function stripRules(rules: List<CssNode>): void {
  rules.forEach((node, item) => {
    const kept =
      (node.type === 'Rule' && keepsRule(node)) ||
      (node.type === 'Atrule' && keepsAtRule(node)) ||
      node.type === 'Comment';
    if (!kept) rules.remove(item);
  });
}

function keepsRule(rule: Rule): boolean {
  stripDeclarations(rule.block.children);
  return rule.prelude.type === 'SelectorList' && knowsSelector(rule.prelude);
}

function keepsAtRule(rule: Atrule): boolean {
  if (!knowsAtRule(rule.name.replace(/^-webkit-/, ''))) return false;
  if (rule.name === 'supports' && !supports(rule.prelude)) return false;
  if (rule.name === 'media' && !knowsQuery(rule.prelude)) return false;
  if (rule.block === null) return true;
  if (rule.name === 'font-face' || rule.name === 'page') return true;
  if (rule.name.endsWith('keyframes')) {
    walk(rule, { visit: 'Rule', enter: (step: Rule) => stripDeclarations(step.block.children) });
    return true;
  }
  stripRules(rule.block.children);
  return true;
}

function stripDeclarations(children: List<CssNode>): void {
  let afterNested = false;
  children.forEach((node, item) => {
    const isDeclaration = node.type === 'Declaration';
    if (isDeclaration && !afterNested && knowsDeclaration(node)) return;
    // The old parser looks for the next semicolon after what it does not understand.
    afterNested = !isDeclaration;
    // A custom property is never wrong where it stands, but where it is used.
    if (isDeclaration && node.property.startsWith('--') && !afterNested)
      node.value = { type: 'Raw', value: ' kec-unknown()' };
    else children.remove(item);
  });
}

function knowsDeclaration({ property, value }: Declaration): boolean {
  const unknown = find(value, (node) => {
    if (node.type === 'Identifier') return !knowsWord(property, node.name);
    if (node.type === 'Function') return !knowsFunction(node.name);
    return node.type === 'Dimension' && !knowsUnit(node.unit);
  });
  return knowsProperty(property) && unknown === null;
}

function knowsSelector(selector: CssNode): boolean {
  const unknown = find(selector, (node) => {
    if (node.type === 'NestingSelector' || node.type === 'Raw') return true;
    if (node.type === 'PseudoClassSelector' && node.name === 'not') return !isSimple(node.children);
    return (
      (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector') &&
      !knowsPseudo(node.name)
    );
  });
  return unknown === null;
}

/** Whether the argument of `:not` is one simple selector, which is all that Chrome 70 takes there (lists: Chrome 88). */
function isSimple(argument: List<CssNode> | null): boolean {
  const list = argument?.first;
  if (list?.type !== 'SelectorList' || list.children.size !== 1) return false;
  const only = list.children.first;
  return only?.type === 'Selector' && only.children.size === 1;
}

/** Unknown features make a query `not all`; here the whole rule goes, so a list of queries must be known as a whole. */
const knowsQuery = (prelude: CssNode | null): boolean =>
  prelude !== null &&
  find(
    prelude,
    (node) =>
      node.type === 'Raw' ||
      node.type === 'FeatureRange' ||
      (node.type === 'Feature' && !knowsMediaFeature(node.name)),
  ) === null;

/** What Chrome 70 answers to `@supports`. It does not know `selector()`, and what it does not know does not hold. */
function supports(condition: CssNode | null): boolean {
  const text = condition === null ? '' : generate(condition);
  const declarations = condition === null ? [] : declarationsIn(condition);
  const unknown = /(selector|font-tech|font-format)\(/.test(text);
  const all = !unknown && declarations.every(knowsDeclaration);
  if (!/\bor\b|\bnot\b/.test(text)) return all;
  if (/^not\b/.test(text) && !/\b(and|or)\b/.test(text)) return !unknown && !all;
  throw new Error(`a condition that this test cannot answer: @supports ${text}`);
}

function declarationsIn(condition: CssNode): readonly Declaration[] {
  const found: Declaration[] = [];
  walk(condition, (node) => {
    if (node.type === 'Declaration') found.push(node);
  });
  return found;
}
