import { isCancel, multiselect, select, text } from '@clack/prompts';
import type { Text } from '../core/language.ts';
import { Cancelled } from './cancelled.ts';
import type { Call } from './command.ts';

type Check = (answer: string) => Text | undefined;

/** Asks the user. Every question throws {@link Cancelled} when the user ends the program instead of answering. */
export type Asker = Readonly<{
  /** `check` says what is wrong with an answer, which is then asked for again. */
  text: (question: Text, suggestion?: string, check?: Check) => Promise<string>;
  /** One of some words, the first where nobody is asked. */
  one: (question: Text, words: readonly string[]) => Promise<string>;
  /** One of some words, or another, or none (empty). */
  oneOrOther: (question: Text, words: readonly string[]) => Promise<string>;
  some: (question: Text, words: readonly string[]) => Promise<readonly string[]>;
}>;

/** An asker that asks on a terminal. Where nobody sits, or `silent`, it takes the suggestion or nothing. */
export function createAsker({ world, language }: Call, { silent }: Readonly<{ silent: boolean }>): Asker {
  const asks = world.interactive && !silent;
  const askText = async (question: Text, suggestion = '', check?: Check): Promise<string> => {
    if (!asks) return suggestion;
    const given = await text({
      message: question[language],
      placeholder: suggestion,
      defaultValue: suggestion,
      validate: (value) => check?.(value || suggestion)?.[language],
    });
    return answered(given).trim();
  };
  return {
    text: askText,
    async one(question, words) {
      if (!asks) return words[0] ?? '';
      return answered(
        await select({ message: question[language], options: optionsOf(words), showInstructions }),
      );
    },
    async oneOrOther(question, words) {
      if (!asks) return '';
      const another = { value: other, label: { id: 'yang lain…', en: 'another…' }[language] };
      const none = { value: '', label: { id: 'tanpa', en: 'none' }[language] };
      const chosen = answered(
        await select({
          message: question[language],
          options: [...optionsOf(words), another, none],
          showInstructions,
        }),
      );
      return chosen === other ? askText(question) : chosen;
    },
    async some(question, words) {
      if (!asks || words.length === 0) return [];
      return answered(
        await multiselect({
          message: `${question[language]} ${howToMark[language]}`,
          options: optionsOf(words),
          required: false,
          showInstructions,
        }),
      );
    },
  };
}

/** The library has its instructions in English only. */
const showInstructions = false;

const howToMark: Text = { id: '(spasi: pilih, Enter: selesai)', en: '(space: choose, Enter: done)' };

/** Stands for a word that is not in the list; no word is a blank. */
const other = ' ';

const optionsOf = (words: readonly string[]) => words.map((word) => ({ value: word, label: word }));

function answered<Value>(given: Value): Exclude<Value, symbol> {
  if (isCancel(given)) throw new Cancelled();
  // All symbols that a prompt gives are that of cancellation.
  return given as Exclude<Value, symbol>;
}
