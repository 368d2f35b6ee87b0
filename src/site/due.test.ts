import { expect, test } from 'vitest';
import { configOf, headOf } from '../../tests/support/heads.ts';
import { endOfDay, parseMoment } from '../core/moment.ts';
import { assembleSite } from './assemble.ts';
import { dueAfter, dueBetween } from './due.ts';

const moment = (text: string) => {
  const found = parseMoment(text, 'Asia/Jakarta');
  if (found === undefined) throw new Error(text);
  return found;
};

const alert = {
  text: 'Loket tutup',
  link: undefined,
  start: moment('2026-01-05'),
  end: endOfDay(moment('2026-01-06')),
  until: moment('2026-01-06'),
};
const config = { ...configOf(), alert, include: { drafts: true, future: true, expired: true } };
const site = assembleSite({
  config,
  heads: [
    headOf('kabar', { date: '2026-02-01', expires: '2026-03-01 09:00' }),
    headOf('pesta', {
      date: '2025-12-01',
      matter: { event: { start: moment('2026-04-01'), end: undefined, place: undefined } },
    }),
    headOf('draf', { date: '2026-02-02', matter: { draft: true } }),
  ],
  photos: new Map(),
  files: [],
  sizes: new Map(),
  statics: [],
});

test('a site changes when articles appear and expire, when the banner does, and on the day after an event', () => {
  const found = dueAfter(site, config.now.epoch);
  expect(found.map(({ kind, moment: { local }, title }) => `${local} ${kind} ${title}`)).toEqual([
    '2026-01-05T00:00:00 alert-start Loket tutup',
    '2026-01-07T00:00:00 alert-end Loket tutup',
    '2026-02-01T00:00:00 publish kabar',
    '2026-03-01T09:00:00 expire kabar',
    '2026-04-02T00:00:00 event-end pesta',
  ]);
});

test('only what lies after the one instant and until the other counts', () => {
  const kinds = dueBetween(site, alert.start.epoch, alert.end.epoch).map(({ kind }) => kind);
  expect(kinds).toEqual(['alert-end']);
});
