import type { Token } from 'marked';

/**
 * The tokens of a run of text with nothing but words, links, emphasis and code of the plainest kind, as marked would give
 * them, in a fraction of its time. Undefined for any other run, and wherever there may be a doubt.
 */
export function simpleRun(source: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let text = '';
  const endText = () => {
    if (text !== '') tokens.push(textToken(text));
    text = '';
  };
  piece.lastIndex = 0;
  while (piece.lastIndex < source.length) {
    const found = piece.exec(source);
    if (!found) return undefined;
    const [, words, label, , , , stressed] = found;
    const read = words ?? label ?? stressed;
    if (read !== undefined && mayBeMore.test(read)) return undefined;
    if (words === undefined) {
      endText();
      tokens.push(tokenOf(found));
    } else text += words;
  }
  endText();
  return tokens;
}

/** The token of a piece that is more than words. */
function tokenOf([raw, , label, href = '', title, stars, stressed, code = '']: RegExpExecArray): Token {
  if (label !== undefined)
    return { type: 'link', raw, href, title: title ?? null, text: label, tokens: [textToken(label)] };
  if (stressed === undefined) return { type: 'codespan', raw, text: code };
  const type = stars === '*' ? 'em' : 'strong';
  return { type, raw, text: stressed, tokens: [textToken(stressed)] };
}

const textToken = (text: string): Token => ({ type: 'text', raw: text, text, escaped: false });

/** A character that begins and ends nothing. */
const plain = String.raw`[^\\<![\]\x60*_~@&]`;

const piece = new RegExp(
  [
    String.raw`(${plain}+|!(?!\[)|&(?!#))`,
    String.raw`\[(?!\^)(${plain}+)\]\(([^\s\0-\x1f\\<>()[\]\x60"']+)(?: "([^\\<>[\]\x60"\n]+)")?\)`,
    String.raw`(?<![^\s("])(\*\*?)([A-Za-z0-9](?:${plain}*[A-Za-z0-9])?)\5(?=[\s.,;:?)"]|$)`,
    String.raw`\x60([^\x60\s]+(?: [^\x60\s]+)*)\x60(?!\x60)`,
  ].join('|'),
  'y',
);

/** What plain characters may still make: an address, or a line break by two spaces. */
const mayBeMore = /:\/\/|www\.|(?:mailto|xmpp):| {2}\n/i;
