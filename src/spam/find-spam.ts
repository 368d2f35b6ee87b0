import { contactSignals } from './contact-signals.ts';
import { elementSignals } from './element-signals.ts';
import { decodedScore, decodedTexts } from './encoded.ts';
import { languageSignals } from './language-signals.ts';
import { letterSignals } from './letter-signals.ts';
import { linkSignals } from './link-signals.ts';
import type { Block, Code } from './parts.ts';
import { sceneSignals } from './scene-signals.ts';
import { scriptSignals } from './script-signals.ts';
import { type SpamRules, type SpamSignal, type SpamSource, spamLimit } from './signal.ts';
import { textParts } from './text-parts.ts';
import { wholeSignals } from './whole-signals.ts';
import { heated, loweringOf, wordSignals } from './words-found.ts';

/** More of a text is not read. */
const most = 1_000_000;

/**
 * What speaks for spam in a text of the site: words of gambling and other wares, hidden or disguised text and links, foreign
 * scripts and frames, encoded programs. Time grows with the length of the text alone.
 */
export function findSpam(source: SpamSource, rules: SpamRules): readonly SpamSignal[] {
  return signalsOf({ ...source, text: source.text.slice(0, most) }, rules);
}

/** Whether the signals of a text together make it spam. */
export const isSpam = (signals: readonly SpamSignal[]): boolean =>
  signals.reduce((sum, { score }) => sum + score, 0) >= spamLimit;

function signalsOf(source: SpamSource, rules: SpamRules, level = 0): readonly SpamSignal[] {
  const { blocks, elements, anchors, codes } = textParts(source, level === 0 ? undefined : 'closed');
  const all = heated([...blocks, ...codes.flatMap(codeBlocks)]);
  const lowering = loweringOf(all);
  return [
    ...wordSignals(all, lowering),
    ...wholeSignals(all, lowering),
    ...sceneSignals(all, lowering),
    ...contactSignals(all),
    ...letterSignals(all),
    ...languageSignals(all),
    ...linkSignals(anchors, all, rules),
    ...elementSignals(elements, rules),
    ...codes.flatMap((code) => (code.kind === 'script' ? scriptSignals(code, rules) : [])),
    ...codes.flatMap((code) => commentSignals(code, rules, level)),
    ...serverCode(source),
    ...(level === 0 ? encodedSignals(source.text, rules) : []),
  ];
}

/** Words in comments, data and scripts are read as hidden ones. */
const codeBlocks = ({ text, index, kind }: Code): readonly Block[] => {
  if (kind === 'comment' && text.includes('<')) return [];
  return [{ code: true, zone: kind === 'data' ? 'told' : 'hidden', text, pieces: [{ at: 0, index }] }];
};

/** Markup in a comment is judged as markup. */
function commentSignals({ kind, text, index }: Code, rules: SpamRules, level: number): readonly SpamSignal[] {
  if (kind === 'script' || level > 1 || !text.includes('<')) return [];
  return signalsOf({ kind: 'html', text }, rules, level + 1).map((signal) => ({
    ...signal,
    index: signal.index + index,
  }));
}

/** Programs of servers in a file that no server runs: they are left behind by a break-in. */
function serverCode({ text, kind }: SpamSource): readonly SpamSignal[] {
  // A text may name such code in a code span; nothing runs it there.
  const said =
    kind === 'markdown' ? text.replace(/`[^`\n]{1,200}`/g, (code) => ' '.repeat(code.length)) : text;
  const found =
    /\b(?:eval|assert|system|passthru|shell_exec|create_function)\s*\(\s*(?:@?(?:base64_decode|gzinflate|gzuncompress|str_rot13|strrev|\$\w+|rawurldecode))|\$_(?:GET|POST|REQUEST|COOKIE)\s*\[|gzinflate\s*\(\s*base64_decode|file_get_contents\s*\(\s*['"]https?:|curl_exec\s*\(|HTTP_USER_AGENT|HTTP_REFERER/.exec(
      said,
    );
  return found === null
    ? []
    : [{ kind: 'server-code', score: 10, index: found.index, excerpt: found[0].slice(0, 60) }];
}

function encodedSignals(text: string, rules: SpamRules): readonly SpamSignal[] {
  return decodedTexts(text).flatMap(({ text: decoded, index }) => {
    const svg = /^\s*(<\?xml|<svg)/.test(decoded);
    const score = svg ? 0 : decodedScore(decoded);
    const inside = signalsOf({ kind: 'html', text: decoded }, rules, 1).map((signal) => ({
      ...signal,
      index,
    }));
    return [
      ...(score > 0
        ? [{ kind: 'hidden-code' as const, score, index, excerpt: decoded.slice(0, 60).replace(/\s+/g, ' ') }]
        : []),
      ...inside,
    ];
  });
}
