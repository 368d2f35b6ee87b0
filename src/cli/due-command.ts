import { longDate, timeText } from '../core/date-text.ts';
import { isoOf } from '../core/moment.ts';
import { readSite } from '../scaffold/read-site.ts';
import { type Due, dueAfter, dueBetween } from '../site/due.ts';
import type { Call, Run } from './command.ts';
import { exitCode } from './exit-code.ts';
import { isSet, nowOf, spanOf, textOf } from './flag-values.ts';
import { refuse } from './refuse.ts';
import { writeData } from './write-data.ts';

/** `kec due` */
export const runDue: Run = async (values, call) => {
  const { world } = call;
  const written = await readSite(world.cwd, nowOf(values));
  if (written.value === undefined) return refuse(written.problems, exitCode.usage, { values, call });
  const { site } = written.value;
  const now = site.config.now.epoch;
  const span = spanOf(textOf(values, 'last') ?? '');
  const found = span === undefined ? dueAfter(site, now) : dueBetween(site, now - span, now);
  if (isSet(values, 'json')) {
    const next = found[0] && isoOf(found[0].moment);
    const data = span === undefined ? { next: next ?? null } : { due: found.length > 0 };
    writeData({ ...data, moments: found.map(rowOf) }, world);
  } else if (span === undefined) world.stdout.write(linesOf(found, site.config.timezone, call));
  else world.stdout.write(found.length > 0 ? 'yes\n' : 'no\n');
  return exitCode.fine;
};

const rowOf = ({ kind, moment, file, url, title }: Due): Readonly<Record<string, unknown>> => ({
  kind,
  moment: isoOf(moment),
  file,
  url,
  title,
});

const words = {
  publish: { id: 'terbit', en: 'appears' },
  expire: { id: 'berakhir', en: 'expires' },
  'alert-start': { id: 'pemberitahuan muncul', en: 'the notice appears' },
  'alert-end': { id: 'pemberitahuan berakhir', en: 'the notice ends' },
  'event-end': { id: 'acara lewat', en: 'the event is over' },
} as const;

function linesOf(found: readonly Due[], zone: string, { language }: Call): string {
  if (found.length === 0) {
    return {
      id: 'Tidak ada yang akan terbit atau berakhir.\n',
      en: 'Nothing is to appear or to expire.\n',
    }[language];
  }
  const rows = found.map(({ kind, moment, title, file }) => {
    const time = timeText({ ...moment, timed: true }, language, zone);
    return `${longDate(moment, language)}, ${time}  ${words[kind][language]}: ${title}\n    ${file}\n`;
  });
  const opening = { id: 'Situs perlu dibuat lagi pada:', en: 'The next builds are due on:' }[language];
  return `${opening}\n\n${rows.join('')}`;
}
