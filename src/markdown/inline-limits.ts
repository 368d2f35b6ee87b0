/** What is read as one run of text, such as a paragraph or a cell. */
type Run = Readonly<{ src: string }>;

/** Characters up to which a run costs nothing to speak of, whatever is in it. */
const short = 1000;

/**
 * The most steps that all long runs of a text may cost: about two seconds at worst. A step is one sign that may begin
 * something, times one character of its run: the parser looks for the end of each through the rest of the run.
 */
const mostSteps = 400_000_000;

/** The most signs of one run that may open or close something, and so nest: far less than what fills the stack. */
const mostSigns = 5000;

/** A letter of a word longer than this counts as a sign: it is no word, and may be read as an address from each letter on. */
const longWord = 1000;

/** The run with which a text becomes too tangled to be read; undefined for all that people write. */
export function tangledRun(runs: readonly Run[]): string | undefined {
  let steps = 0;
  for (const { src } of runs) {
    if (src.length <= short) continue;
    const { signs, nesting } = signsIn(src);
    steps += signs * src.length;
    if (steps > mostSteps || nesting > mostSigns) return src;
  }
  return undefined;
}

/** `nesting`: those of them that may stand inside each other. */
function signsIn(text: string): Readonly<{ signs: number; nesting: number }> {
  let signs = 0;
  let nesting = 0;
  let word = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    word = char === ' ' || char === '\n' ? 0 : word + 1;
    if (nests.has(char)) nesting += 1;
    const isBreak = char === '\n' && text.charAt(at - 1) === ' ';
    if (nests.has(char) || begins.has(char) || isBreak || word > longWord) signs += 1;
  }
  return { signs, nesting };
}

const nests: ReadonlySet<string> = new Set('*_~[]');
const begins: ReadonlySet<string> = new Set('`<@&\\!:');
