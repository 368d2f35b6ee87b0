import { groupBy } from '../core/group-by.ts';
import { byCodeUnit } from '../core/order.ts';
import { defineProblem, type Problem } from '../core/problem.ts';
import { fileOfUrl } from '../core/url.ts';
import { withoutPrivateNumbers } from '../privacy/private-numbers.ts';
import type { Article, Site } from '../site/site.ts';
import { domainOf } from '../spam/domain.ts';
import type { Subject } from './check.ts';
import { type ForeignLink, foreignLinks } from './foreign-links.ts';

type Named = Readonly<{ files: readonly string[] }>;

const cure = {
  id: 'Apakah kantor sendiri yang menaruhnya? Bila ya, cukup lanjutkan: sesudah situs dibuat, kec mengenalnya (dengan --strict, terima dulu pada `check.accepted`). Bila tidak, hapus tautannya, lihat riwayat berkas-berkas itu dan siapa yang dapat mengubahnya, lalu ganti kata sandi mereka.',
  en: 'Did your office put this there? If so, just go on: once the site is built, kec knows it (with --strict, accept it in `check.accepted` first). If not, remove the links, look at the history of these files and at who can change them, and change their passwords.',
};

export const newHost = defineProblem<Named & Readonly<{ host: string }>>({
  code: 'KEC-NEW-HOST',
  severity: 'warning',
  summary: {
    id: 'Situs lain yang tiba-tiba ditautkan dari banyak artikel atau dari setiap halaman.',
    en: 'Another site that many articles or all pages suddenly link to.',
  },
  message: ({ host, files }) => ({
    id: `${files.length} berkas kini menautkan ke ${host}, yang sebelumnya tidak ditautkan sama sekali: ${listOf(files, 3).id}.`,
    en: `${files.length} ${files.length === 1 ? 'file now links' : 'files now link'} to ${host}, which the last build did not link to at all: ${listOf(files, 3).en}.`,
  }),
  hint: () => cure,
});

export const newHostsSpread = defineProblem<Named & Readonly<{ hosts: readonly string[] }>>({
  code: 'KEC-NEW-HOSTS',
  severity: 'warning',
  summary: {
    id: 'Banyak situs lain yang tiba-tiba ditautkan, tersebar di artikel lama.',
    en: 'Many other sites that are suddenly linked to, spread over old articles.',
  },
  message: ({ hosts, files }) => ({
    id: `${hosts.length} situs yang sebelumnya tidak ditautkan kini ditautkan dari ${files.length} artikel lama: ${listOf(hosts, 10).id} (di ${listOf(files, 3).id}).`,
    en: `${hosts.length} sites that the last build did not link to are now linked from ${files.length} old articles: ${listOf(hosts, 10).en} (in ${listOf(files, 3).en}).`,
  }),
  hint: () => cure,
});

function listOf(names: readonly string[], most: number): Readonly<{ id: string; en: string }> {
  const shown = names.slice(0, most).join(', ');
  const rest = names.length - most;
  return rest <= 0
    ? { id: shown, en: shown }
    : { id: `${shown}, dan ${rest} lagi`, en: `${shown} and ${rest} more` };
}

/**
 * From how many on it is sudden. By judgement: an editor adds a new partner to an article or two, or several of them to
 * one list, where a break-in writes to whatever it can change, and that is mostly old articles.
 */
const least = { oldArticles: 3, newArticles: 5, hosts: 5 };

/**
 * Foreign hosts that the last build did not link to do not appear in many places unnoticed; sub-domains count as one host.
 * One is told of that stands in the settings or in a template of the site's own, in three articles that were published
 * before, or in five new ones that are most of the new ones: the articles of a day have many topics, planted ones have one
 * aim. Where most articles are new, as after an import or when a site is set up, only the old ones count. Hosts of which none
 * of this is true are told of together when there are five, spread over three old articles.
 */
export function newHosts(subject: Subject): readonly Problem[] {
  const { context, previousPaths, previousHosts } = subject;
  if (previousHosts === undefined) return [];
  const links = newLinks(foreignLinks(subject), previousHosts);
  if (links.length === 0) return [];
  const { articles, config } = context.site;
  const shown = (name: string): string => withoutPrivateNumbers(name, config.ownPhones);
  const sudden = suddenHosts(links, { articles, previousPaths });
  return sudden.flatMap(({ hosts, links: [first, ...rest] }) => {
    if (first === undefined) return [];
    const place = { ...first.place, file: shown(first.place.file) };
    const files = filesOf([first, ...rest]).map(shown);
    const [host = '', ...others] = hosts.map(shown);
    return others.length === 0
      ? newHost(place, { host, files })
      : newHostsSpread(place, { hosts: [host, ...others], files });
  });
}

/** The links to hosts that are not known, those of the site as a whole first and then by file. */
function newLinks(links: readonly ForeignLink[], knownHosts: readonly string[]): readonly ForeignLink[] {
  const hosts = new Set(knownHosts);
  const domains = new Set(knownHosts.map(domainOf));
  const found = links.filter(({ host }) => !hosts.has(host) && !domains.has(domainOf(host)));
  const rank = ({ article, place }: ForeignLink) => (article ? `1${place.file}` : '0');
  return found.sort((a, b) => byCodeUnit(rank(a), rank(b)));
}

/** Hosts that are told of together, with their links. */
type Sudden = Readonly<{ hosts: readonly string[]; links: readonly ForeignLink[] }>;

/** The sudden ones of some links to hosts that are all new. */
function suddenHosts(
  links: readonly ForeignLink[],
  { articles, previousPaths }: Readonly<{ articles: Site['articles']; previousPaths: readonly string[] }>,
): readonly Sudden[] {
  const published = new Set(previousPaths);
  const isOld = ({ url }: Article): boolean => published.has(fileOfUrl(url));
  const inOld = ({ article }: ForeignLink): boolean => article !== undefined && isOld(article);
  const added = [...articles.values()].filter((article) => !isOld(article)).length;
  const isSudden = (links: readonly ForeignLink[]): boolean => {
    const old = filesOf(links.filter(inOld)).length;
    if (old >= least.oldArticles) return true;
    if (added * 2 > articles.size) return false;
    if (links.some(({ article }) => article === undefined)) return true;
    const fresh = filesOf(links).length - old;
    return fresh >= least.newArticles && fresh * 2 > added;
  };
  const groups = [...groupBy(links, ({ host }) => domainOf(host))];
  const alone = groups
    .filter(([, links]) => isSudden(links))
    .map(([host, links]) => ({ hosts: [host], links }));
  const told = new Set(alone.flatMap(({ hosts }) => hosts));
  const scattered = links.filter((link) => inOld(link) && !told.has(domainOf(link.host)));
  const hosts = [...new Set(scattered.map(({ host }) => domainOf(host)))].sort(byCodeUnit);
  const isFarm = hosts.length >= least.hosts && filesOf(scattered).length >= least.oldArticles;
  return isFarm ? [...alone, { hosts, links: scattered }] : alone;
}

const filesOf = (links: readonly ForeignLink[]): readonly string[] => [
  ...new Set(links.map(({ place }) => place.file)),
];
