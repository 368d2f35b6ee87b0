import * as z from 'zod';
import { filledText } from '../core/fields.ts';
import { custom } from '../core/schema.ts';

/** The longest time that `hsts` takes: two years, which the list of browsers asks for (https://hstspreload.org). */
const twoYears = 63_072_000;

/** An https origin as a policy names it: a host, perhaps with a port, and `*.` for all names below one. */
const outsideHost = filledText
  .transform((value) => value.toLowerCase().replace(/\/$/, ''))
  .refine((value) => /^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?$/.test(value), {
    params: custom(
      { id: 'bukan alamat host', en: 'is not the address of a host' },
      {
        id: 'Tulis https:// dan nama hostnya saja, misalnya https://statistik.contoh.go.id',
        en: 'Write https:// and the name of the host only, for example https://statistics.example.go.id',
      },
    ),
  });

const hosts = z.array(outsideHost).default([]);

/** The group `security` of the settings. */
export const security = z
  .strictObject({
    hosts: z
      .strictObject({
        script: hosts.describe('Hosts whose scripts run in the pages, such as one of visitor statistics'),
        frame: hosts.describe('Hosts whose pages may stand in an iframe, such as a survey'),
        image: hosts.describe('Hosts of outside pictures, such as the counter of statistics'),
        media: hosts.describe('Hosts of outside video and sound'),
        connect: hosts.describe('Hosts that scripts may send to, such as one of visitor statistics'),
        form: hosts.describe('Hosts that forms may be sent to'),
      })
      .prefault({})
      .describe('Outside hosts that the pages really need; browsers block all others'),
    hsts: z
      .union([z.int().min(0).max(twoYears), z.enum(['off'])])
      .default(31_536_000)
      .describe('Seconds for which browsers keep to https once they have seen it, or off'),
  })
  .prefault({})
  .describe('What browsers are told to allow');
