import { isCancel, multiselect, select, text } from '@clack/prompts';
import type { Text } from '../core/language.ts';
import type { Call } from './command.ts';

/** Asks the user. Each answer is undefined when the user ends the program instead of answering. */
export type Asker = Readonly<{
  text: (question: Text, suggestion?: string) => Promise<string | undefined>;
  /** One of some words, or another, or none (empty). */
  choose: (question: Text, words: readonly string[]) => Promise<string | undefined>;
  chooseSome: (question: Text, words: readonly string[]) => Promise<readonly string[] | undefined>;
}>;

/** An asker that asks on a terminal. Where nobody sits, or `silent`, it takes the suggestion or nothing. */
export function createAsker({ world, language }: Call, { silent }: Readonly<{ silent: boolean }>): Asker {
  const asks = world.interactive && !silent;
  const answer = <Value>(given: Value | symbol): Value | undefined => (isCancel(given) ? undefined : given);
  const ask = async (question: Text, suggestion = ''): Promise<string | undefined> => {
    if (!asks) return suggestion;
    const given = answer(
      await text({ message: question[language], initialValue: suggestion, defaultValue: suggestion }),
    );
    return given?.trim();
  };
  return {
    text: ask,
    async choose(question, words) {
      if (!asks) return '';
      const other = ' ';
      const options = [
        ...words.map((word) => ({ value: word, label: word })),
        { value: other, label: { id: 'yang lain…', en: 'another…' }[language] },
        { value: '', label: { id: 'tanpa', en: 'none' }[language] },
      ];
      const chosen = answer(await select({ message: question[language], options }));
      return chosen === other ? ask(question) : chosen;
    },
    async chooseSome(question, words) {
      if (!asks || words.length === 0) return [];
      const options = words.map((word) => ({ value: word, label: word }));
      return answer(await multiselect({ message: question[language], options, required: false }));
    },
  };
}
