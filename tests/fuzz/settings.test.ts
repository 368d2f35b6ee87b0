import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import * as z from 'zod';
import { resolveConfig } from '../../src/config/resolve-config.ts';
import { settingsSchema } from '../../src/config/settings.ts';
import { staysInside } from '../../src/core/site-path.ts';
import { fileOfUrl, siteUrlOf } from '../../src/core/url.ts';
import { hostileData, tries } from './hostile.ts';

type Node = z.core.JSONSchema.BaseSchema;

/** Data of about the shape that a schema asks for, with anything at all in its places. */
function dataFor(node: Node | boolean | undefined, depth = 0): fc.Arbitrary<unknown> {
  if (typeof node !== 'object' || depth > 3) return hostileData;
  if (node.properties) {
    const model = Object.fromEntries(
      Object.entries(node.properties).map(([key, value]) => [key, dataFor(value, depth + 1)]),
    );
    return fc.oneof({ weight: 4, arbitrary: fc.record(model, { requiredKeys: [] }) }, hostileData);
  }
  const items = Array.isArray(node.items) ? node.items[0] : node.items;
  if (items) return fc.oneof(fc.array(dataFor(items, depth + 1), { maxLength: 3 }), hostileData);
  if (node.enum) return fc.oneof(fc.constantFrom(...node.enum), hostileData);
  return hostileData;
}

const schema = z.toJSONSchema(settingsSchema, { io: 'input', unrepresentable: 'any' });
const given = { title: 'Kecamatan', url: 'https://contoh.go.id/' };
const overrides = { baseUrl: undefined, now: 0, include: { drafts: false, future: false, expired: false } };

test('whatever the settings hold, they are taken or told what is wrong', () => {
  fc.assert(
    fc.property(dataFor(schema), (data) => {
      const text = stringify(typeof data === 'object' && data !== null ? { ...data, ...given } : data);
      const { value, problems } = resolveConfig(text, overrides);
      if (value === undefined) expect(problems.length).toBeGreaterThan(0);
      for (const { code, message } of problems)
        expect([code, message.id]).toEqual([expect.stringMatching(/^KEC-/), expect.any(String)]);
    }),
    tries(250),
  );
});

test.each([
  'icon',
  'permalink',
  'timezone',
  'mobile.path',
  'lists.news',
  'lists.category',
  'lists.tag',
  'lists.search',
  'home.announcements',
  'alert.link',
  'theme.primary',
  'security.hosts.script',
])('a value of `%s` that is taken leads nowhere else', (name) => {
  fc.assert(
    fc.property(hostileData, (data) => {
      const [first = '', ...rest] = name.split('.');
      const nested = rest.reduceRight<unknown>((inner, key) => ({ [key]: inner }), data);
      const { value } = resolveConfig(
        stringify({ ...given, [first]: rest.length > 0 ? nested : data }),
        overrides,
      );
      if (value === undefined) return;
      const mobile = value.mobile.path.replace('{url}', '/a/');
      const pattern = value.permalink.replaceAll(':', '');
      const words = Object.values(value.lists)
        .filter((one) => typeof one === 'string')
        .map((one) => `/${one}/`);
      for (const url of [mobile, pattern, ...words]) {
        expect(siteUrlOf(url), url).toBeDefined();
        expect(fileOfUrl(url), url).toSatisfy(staysInside);
      }
    }),
    tries(60),
  );
});
