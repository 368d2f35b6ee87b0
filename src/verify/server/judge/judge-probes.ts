import type { Text } from '../../../core/language.ts';
import type { Problem } from '../../../core/problem.ts';
import { isStrange, type Probed } from '../ask/ask-probes.ts';
import { profilesText } from '../client/profiles.ts';
import {
  servedCatchAll,
  servedExtra,
  servedNotFound,
  servedPlainNotFound,
  servedRedirect,
} from './answer-problems.ts';
import { suspectTexts } from './suspect-texts.ts';

/** Invented paths that are answered before it is said that all are. */
const several = 3;

/** What is to be said of the paths that must not be there. */
export function judgeProbes(probed: readonly Probed[], knownHosts: ReadonlySet<string>): readonly Problem[] {
  const answered = byPath(probed.filter(({ kind }) => kind === 'page' || kind === 'redirect'));
  const invented = answered.filter(({ probe }) => probe.kind === 'random');
  return [
    ...(invented.length >= several
      ? [catchAll(answered, probed)]
      : answered.flatMap((one) => extra(one, probed))),
    ...notFound(probed, knownHosts),
  ];
}

/** A plain page of the server, the same for all paths, shows nobody anything. */
function notFound(probed: readonly Probed[], knownHosts: ReadonlySet<string>): readonly Problem[] {
  const replaced = probed.flatMap((one) => (one.kind === 'replaced' ? [one] : []));
  const [first, ...others] = byPath(replaced);
  if (first === undefined) return [];
  const count = others.length + 1;
  const isPlain = first.plain !== undefined && replaced.every(({ plain }) => plain === first.plain);
  if (isPlain) return [servedPlainNotFound(placeOf(first), { count })];
  const found = new Set(replaced.flatMap(({ suspects }) => suspectTexts(suspects, knownHosts)));
  return [servedNotFound(placeOf(first), { count, found: [...found], who: onlyFor(replaced, probed) })];
}

function catchAll(answered: readonly Probed[], probed: readonly Probed[]): Problem {
  const [first] = answered;
  return servedCatchAll(first && placeOf(first), {
    count: answered.length,
    asked: byPath(probed).length,
    who: onlyFor(answered, probed),
  });
}

function extra(one: Probed, probed: readonly Probed[]): readonly Problem[] {
  const who = onlyFor([one], probed);
  if (one.kind === 'page') return [servedExtra(placeOf(one), { status: one.status, from: undefined, who })];
  return one.kind === 'redirect' ? [servedRedirect(placeOf(one), { to: one.to, who })] : [];
}

/** Those who get something strange at the paths of some findings; undefined where all do who got an answer. */
function onlyFor(found: readonly Probed[], probed: readonly Probed[]): Text | undefined {
  const paths = new Set(found.map(({ probe }) => probe.path));
  const there = probed.filter(({ probe, kind }) => paths.has(probe.path) && kind !== 'fault');
  const seeing = new Set([...found, ...there.filter(isStrange)].map(({ profile }) => profile));
  return there.every(({ profile }) => seeing.has(profile)) ? undefined : profilesText([...seeing]);
}

const placeOf = ({ probe }: Probed) => ({ file: `/${probe.path}` });

/** The first of those with the same path. */
const byPath = <Item extends Probed>(probed: readonly Item[]): readonly Item[] =>
  [...new Map([...probed].reverse().map((one) => [one.probe.path, one])).values()].reverse();
