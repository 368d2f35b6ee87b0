import { cheapEndings, knownServices, publicEndings } from './known-hosts.ts';
import type { SpamRules } from './signal.ts';
import { spamStem } from './stems.ts';

/** The host of an address that leaves the site; undefined for a path, a fragment and schemes that lead to no host. */
export function hostOf(address: string): string | undefined {
  // A browser takes line ends and tabs out of an address, and reads `\` as `/`.
  const found = /^(?:https?:|wss?:|ftp:)?[/\\]{2}(?:[^/\\?#@]*@)?([^/\\?#:]+)/i.exec(
    address
      .slice(0, 2_000)
      .replace(/[\t\n\r]/g, '')
      .trim(),
  );
  return found?.[1]?.toLowerCase().replace(/\.$/, '');
}

/** Whether a host is none of the site's, of the settings', of a public body or of a known service. */
export function isForeign(host: string, { ownHosts, allowedHosts }: SpamRules): boolean {
  if (!/^[^.].*\.[^.]+$/.test(host)) return false;
  if (publicEndings.some((ending) => host.endsWith(`.${ending}`))) return false;
  if (below(host, (name) => knownServices.has(name))) return false;
  const own = ownHosts.map((name) => name.replace(/^www\./, ''));
  if (below(host, (name) => own.includes(name))) return false;
  return !allowedHosts.some((origin) => {
    const name = origin.replace(/^https?:\/\//, '').replace(/:\d+$/, '');
    return name.startsWith('*.') ? host.endsWith(name.slice(1)) : host === name;
  });
}

/** Whether the test holds for a host or for one that it stands below. */
function below(host: string, test: (name: string) => boolean): boolean {
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    if (test(name)) return true;
  }
  return false;
}

const playLabels = new Set(
  'slot slots spin scatter bet toto togel jackpot hoki win maxwin mpo qq poker kasino casino play judi judol cuan sultan gacor rtp sbo sbobet vip jp depo pkv idn dewa bandar agen taruhan bola parlay hoky menang'.split(
    ' ',
  ),
);

/** Parts of made-up names of such hosts; those of luck and riches are also in names of honest shops, so they weigh less. */
const playParts =
  /scatter|spin(?!al|dle|ning|oza)|hoki|hoky|cuan|jitu|taruh|tangkas|mahjong|zeus|olympus|petir|jepe|sabung|tembakikan|domino(?!s)|capsa|parlay|keno(?!n)|bola(?:jalan|gila|jitu|88)|freechip|pinjam|danacair|danakilat|danacepat|cairkilat|pinjol|aborsi|obatkuat|followers|backlink|ijazah|joki|replika|maxwin|bonanza|menangterus|totalwin/;
const luckParts =
  /(?:^|[.-])(?:login|daftar|link|masuk|alternatif)-|naga|sultan|dewa(?!n|sa)|rejeki|rezeki|berkah|jago|menang|lucky|royal|vegas|macau/;

/** Points for the name of a foreign host: what games are called, the lucky numbers that follow such names, cheap endings. */
export function hostScore(host: string): number {
  // A public body's name before the end of a host is there to be mistaken for it.
  if (/\.(go|ac|sch|desa)\.id\./.test(host)) return 8;
  const name = host.replace(/^(www|m|amp|login|link)\./, '');
  const plain = name.replace(/[^a-z0-9]/g, '');
  const labels = name.split(/[.-]/).slice(0, -1);
  const stem = labels.some((label) => playLabels.has(label))
    ? 5
    : spamStem.test(plain) || /(?:bet|toto|hoki|slot|judi|win|mpo|qq|jp|play|pkv|idn)\d{1,4}/.test(plain)
      ? 6
      : 0;
  const part = playParts.test(plain) ? 5 : luckParts.test(name) ? 2 : 0;
  const ending = labels.some((label) =>
    /^(?:slot|togel|judi|bandar(?!a|u|lamp|jaya|seri))[a-z]{3,}|^(?!alfabet|alphabet).{2,}(bet|slot|toto|qq|poker|hoki|casino|togel|judi)$/.test(
      label,
    ),
  )
    ? 4
    : 0;
  const lucky = /[a-z](?:77|88|99|138|168|303|333|365|555|666|69|777|888|999|4d)(?![0-9])/.test(plain)
    ? 4
    : 0;
  const cheap = cheapEndings.has(name.slice(name.lastIndexOf('.') + 1)) ? 2 : 0;
  const numeric = /^\d+(\.\d+){3}$/.test(host) ? 4 : 0;
  return Math.min(8, Math.max(stem, ending, part) + lucky + cheap + numeric);
}
