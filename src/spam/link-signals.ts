import { type Heat, heatOf } from './heat.ts';
import { hostOf, hostScore, isForeign } from './hosts.ts';
import type { Topic } from './lexicon.ts';
import type { Anchor, Block } from './parts.ts';
import type { SpamRules, SpamSignal } from './signal.ts';
import { excerptOf, type HeatedBlock, total } from './words-found.ts';
import { writtenLinks } from './written-links.ts';

type Leaving = Anchor & Readonly<{ host: string }>;

/** What the links that leave for foreign hosts say. */
export function linkSignals(
  anchors: readonly Anchor[],
  blocks: readonly HeatedBlock[],
  rules: SpamRules,
): readonly SpamSignal[] {
  const leaving = [...anchors, ...writtenLinks(blocks.map(({ block }) => block))].flatMap(
    (anchor): readonly Leaving[] => {
      const host = hostOf(anchor.url);
      return host !== undefined && isForeign(host, rules) ? [{ ...anchor, host }] : [];
    },
  );
  if (leaving.length === 0) return [];
  const heats = new Map(blocks.map(({ block, heat }) => [block, heat]));
  return [
    ...hiddenLinks(leaving),
    ...disguisedLinks(leaving),
    ...spamLinks(leaving),
    ...temptingLinks(leaving, heats),
    ...advice(leaving),
    ...farms(leaving),
    ...strangers(leaving),
  ];
}

/** The link that a paragraph leads to whose words draw to gambling or other wares. */
function temptingLinks(links: readonly Leaving[], heats: ReadonlyMap<Block, Heat>): readonly SpamSignal[] {
  const tempting = links.flatMap(({ block, host, index }) => {
    const heat = block && heats.get(block);
    if (heat === undefined || heat.points < 1) return [];
    return [
      {
        kind: 'spam-link' as const,
        score:
          (Math.min(7, 1.5 + heat.points) * (heat.points >= 2 && heat.lowering.size === 0 ? 1.4 : 1)) /
          (1 + 0.4 * total(heat.lowering)),
        index,
        excerpt: host,
      },
    ];
  });
  const [first] = links;
  const promised = promisesOf(heats.values());
  if (first !== undefined && promised > 2) {
    tempting.push({
      kind: 'spam-link',
      score: Math.min(7, promised * 1.4),
      index: first.index,
      excerpt: first.host,
    });
  }
  return [...tempting].sort((a, b) => b.score - a.score).slice(0, 1);
}

/** What all words of play and luck of a text come to, each once, however mild they are. */
function promisesOf(heats: Iterable<Heat>): number {
  const all = [...heats];
  const terms = new Map(all.flatMap((heat) => [...heat.terms]));
  const points = [...terms.values()].reduce(
    (sum, term) =>
      term.points >= (leastPoints[term.topic] ?? Number.POSITIVE_INFINITY) ? sum + term.points : sum,
    0,
  );
  return points / (1 + 0.4 * total(new Map(all.flatMap((heat) => [...heat.lowering]))));
}

/** Calls such as `daftar` and `bonus` are those of any event. */
const leastPoints: Readonly<Partial<Record<Topic, number>>> = { game: 0.3, lure: 0.3, call: 0.8 };

function hiddenLinks(links: readonly Leaving[]): readonly SpamSignal[] {
  const hidden = links.filter(({ hiding }) => hiding !== undefined);
  const [first] = hidden;
  if (first === undefined) return [];
  const sneaky = hidden.some(({ hiding }) => hiding === 'sneaky');
  const hosts = new Set(hidden.map(({ host }) => host)).size;
  return [
    { kind: 'hidden-links', score: sneaky || hosts > 1 ? 10 : 6, index: first.index, excerpt: first.host },
  ];
}

/** Links that no reader is meant to meet: their text is a sign, a letter, or nothing. */
const disguisedLinks = (links: readonly Leaving[]): readonly SpamSignal[] =>
  links
    .filter(({ text, pictured }) => !pictured && (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < 2)
    .slice(0, 1)
    .map(({ index, host }) => ({ kind: 'disguised-link', score: 10, index, excerpt: host }));

function spamLinks(links: readonly Leaving[]): readonly SpamSignal[] {
  const byHost = new Map(links.toReversed().map((link) => [link.host, link]));
  return [...byHost.values()].flatMap((link) => {
    const score = hostScore(link.host) + addressScore(link) + invitationScore(link.text);
    return score < 3
      ? []
      : [
          {
            kind: 'spam-link' as const,
            score,
            index: link.index,
            excerpt: excerptOf(`${link.text} (${link.host})`, 0),
          },
        ];
  });
}

/** Names of parameters that tell who is paid for a visitor, and paths at which one joins. Events of the town have them as well. */
const paidFor =
  /[?&](?:ref|reff|refcode|referral|aff|affid|aff_id|affiliate|btag|kode|invite|agent|agen|upline|clickid|subid|partner)=|\.apk\b/i;
const joining =
  /\/(?:daftar|register|reg|signup|join|gabung|play|main|masuk|login|promo|bonus|klaim|claim|aff|vip|apk|dl|go|r|m|agen|mitra)(?=[/?#]|$)/i;

function addressScore({ url, host }: Leaving): number {
  const rest = url.slice(url.indexOf(host) + host.length);
  const words = Math.min(3, heatOf(rest.replace(/[^a-z0-9]+/gi, ' ')).points);
  return words + (paidFor.test(rest) ? 2 : 0) + (joining.test(rest) ? 1 : 0);
}

const invitation =
  /\b(?:main|mainkan|bermain|putar|gabung|bergabung|klaim|ambil|mulai|coba|buat akun|akun|daftar|login|masuk|menang|hadiah|unduh|peluang)\b/gi;

/** What the text of a link draws to. */
function invitationScore(text: string): number {
  if (text.includes('//')) return 0;
  const asked = new Set(text.match(invitation)?.map((word) => word.toLowerCase())).size;
  return Math.max(Math.min(7, heatOf(text).points * 1.5), Math.min(2, asked));
}

const recommending =
  /rekomendasi|kami sarankan|salah satu(?:nya)? yang|lolos uji|(?:bisa|dapat) dicoba|kami uji|menguji|pilihan kami|langganan kami/i;
const playing =
  /\b(?:taruhan|penarikan|pencairan|tarik dana|pengembalian|kemenangan|berlisensi|member|winrate|saldo|putaran|membayar|abal-abal)\b/gi;

/** A place to play that is recommended, often at the end of a warning: what is said against gambling before it does not count. */
const advice = (links: readonly Leaving[]): readonly SpamSignal[] =>
  links
    .filter(({ block }) => {
      const text = block?.text.slice(0, 2_000) ?? '';
      const words = new Set(text.match(playing)?.map((word) => word.toLowerCase())).size;
      return words > 1 && recommending.test(text);
    })
    .slice(0, 1)
    .map(({ index, host }) => ({ kind: 'spam-link', score: 5.5, index, excerpt: host }));

/** Foreign hosts among the facts that a page tells machines of itself, or in a text otherwise without any. */
function strangers(links: readonly Leaving[]): readonly SpamSignal[] {
  const [first] = links;
  const told = new Set(links.filter(({ block }) => block?.code).map(({ host }) => host)).size;
  if (first === undefined) return [];
  return told > 1
    ? [{ kind: 'foreign-address', score: 4 * told, index: first.index, excerpt: first.host }]
    : [{ kind: 'foreign-link', score: 2.5, index: first.index, excerpt: first.host }];
}

/** Many foreign hosts with cheap names, each linked once. */
function farms(links: readonly Leaving[]): readonly SpamSignal[] {
  const hosts = new Set(links.filter(({ host }) => hostScore(host) > 0).map(({ host }) => host));
  const [first] = links;
  return hosts.size < 4 || first === undefined
    ? []
    : [
        {
          kind: 'link-farm',
          score: hosts.size * 2,
          index: first.index,
          excerpt: [...hosts].slice(0, 3).join(', '),
        },
      ];
}
