import { groupBy } from '../core/group-by.ts';
import { askLink, type LinkAnswer, type LinkOptions } from './ask-link.ts';

/** Links of one host that are still to be asked, and what became of the last ones. Its lanes share it. */
type Lane<Link> = {
  readonly links: Iterator<Link>;
  /** Links in a row that had no answer, and what was known of the last one. */
  unanswered: number;
  silence: LinkAnswer | undefined;
};

/** Requests that are under way at one host at a time. */
export const atOneHost = 2;

/** Links of a host in a row without an answer after which the rest of them is not asked. */
const patience = 2;

/**
 * As many lanes for each host as it may be asked at a time, so that a host with many links or without an answer keeps
 * nobody from asking the others.
 */
export function lanesOf<Link extends Readonly<{ url: string }>>(
  links: readonly Link[],
): readonly Lane<Link>[] {
  const byHost = groupBy(links, ({ url }) => new URL(url).host);
  return [...byHost.values()].flatMap((ofHost) => {
    const lane: Lane<Link> = { links: ofHost.values(), unanswered: 0, silence: undefined };
    return Array.from({ length: atOneHost }, () => lane);
  });
}

/** Asks the links of a lane one after the other. The rest of a host that does not answer is taken to be like the last. */
export async function* answersOf<Link extends Readonly<{ url: string }>>(
  lane: Lane<Link>,
  options: LinkOptions,
): AsyncGenerator<readonly [url: string, answer: LinkAnswer]> {
  for (let next = lane.links.next(); !next.done; next = lane.links.next()) {
    const { url } = next.value;
    const known = lane.unanswered >= patience ? lane.silence : undefined;
    const answer = known ?? (await askLink(url, options));
    const answered = answer.kind !== 'silent' || (answer.why !== 'late' && answer.why !== 'failed');
    lane.unanswered = answered ? 0 : lane.unanswered + 1;
    lane.silence = answer;
    yield [url, answer];
  }
}
