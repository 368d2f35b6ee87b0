import { gameWords } from './game-words.ts';
import { lureWords } from './lure-words.ts';
import { callWords, payWords, trustWords } from './offer-words.ts';
import { wareWords } from './ware-words.ts';

/** What a term is about. Terms of different topics in one paragraph speak louder than many of one. */
export type Topic = 'game' | 'lure' | 'call' | 'trust' | 'pay' | 'ware';

/** What a term of one to three words is about, and what it weighs alone. */
export type Term = Readonly<{ topic: Topic; points: number }>;

/** All terms by their words, parted by a space. */
export const lexicon: readonly (readonly [string, Term])[] = [
  ...termsOf('game', gameWords),
  ...termsOf('lure', lureWords),
  ...termsOf('call', callWords),
  ...termsOf('trust', trustWords),
  ...termsOf('pay', payWords),
  ...termsOf('ware', wareWords),
];

/** Reads lists such as `4: togel, slot gacor`, one for each number of points; a list may go on in indented lines. */
function termsOf(topic: Topic, lists: string): readonly (readonly [string, Term])[] {
  return lists
    .trim()
    .split(/\n(?! )/)
    .flatMap((list) => {
      const [points, words = ''] = list.split(':');
      return words.split(',').map((word) => [word.trim(), { topic, points: Number(points) }] as const);
    });
}
