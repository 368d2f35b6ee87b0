import type { MarkedExtension } from 'marked';

/**
 * Running text up to the next character that may mean something. marked looks at each letter whether an e-mail or
 * web address begins with it; a text without the signs of one is read in a third of the time.
 */
export const runningText: MarkedExtension = {
  tokenizer: {
    inlineText(source) {
      if (this.lexer.state.inRawBlock || addressOrEntity.test(source)) return false;
      const [raw] = plainRun.exec(source) ?? [];
      return raw === undefined ? false : { type: 'text', raw, text: raw, escaped: false };
    },
  },
};

const addressOrEntity = /[@:&]|www\./i;

/** Two spaces before the end of a line are a line break, not text. */
const plainRun = /^(?:`+|~+|[^`~])(?:[^\\<![`*~_ ]+| (?! +\n))*/;
