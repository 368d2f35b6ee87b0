import yaml from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { settingsSchema } from '../../config/settings.ts';
import { splitEntry } from '../../content/split-entry.ts';
import { parseYaml } from '../../core/yaml.ts';
import { type Office, siteFiles } from './site-files.ts';

const klojen: Office = {
  name: 'Kecamatan Klojen',
  city: 'Kota Malang',
  address: 'Jl. Contoh No. 1',
  timezone: 'Asia/Jakarta',
  colour: '#0b5d3b',
  url: 'https://kecklojen.malangkota.go.id/',
  language: 'id',
};

const options = { today: '2026-11-24', version: '0.1.0' };

const textOf = (office: Office, path: string): string => siteFiles(office, options).get(path) ?? '';

const settingsOf = (office: Office) =>
  settingsSchema.parse(parseYaml(textOf(office, 'content/site.yaml')).value);

const odd = [
  'Kecamatan "Klojen"',
  "Jum'at",
  'Siaga: Musim Hujan',
  'Klojen # x',
  '# x',
  'Kantor 🏛️ Kota',
  '{{ nama }}',
  '{ a: b }',
  '- Klojen',
  '%YAML 1.2',
  '---',
  '&jangkar *bintang !tanda',
  'a\\nb\\',
  '2026-11-24',
  'true',
  '<script>alert(1)</script> [a](b) **c**',
];

describe('a new site', () => {
  test.each([
    ['id', ['profil', 'layanan', 'kontak'], '2026-11-24-situs-baru'],
    ['en', ['profile', 'services', 'contact'], '2026-11-24-new-site'],
  ] as const)('in %s has these files', (language, pages, article) => {
    expect([...siteFiles({ ...klojen, language }, options).keys()]).toEqual([
      'content/site.yaml',
      `content/posts/${article}/index.md`,
      ...pages.map((page) => `content/pages/${page}.md`),
      '.gitignore',
      '.gitattributes',
      'package.json',
      '.github/workflows/situs.yml',
      '.gitlab-ci.yml',
    ]);
  });

  test.each(['id', 'en'] as const)('in %s ends every file with one line feed, and has no tab', (language) => {
    for (const text of siteFiles({ ...klojen, language }, options).values()) {
      expect(text).toMatch(/[^\n]\n$/);
      expect(text).not.toMatch(/[\t\r]| \n|undefined/);
    }
  });
});

describe('content/site.yaml', () => {
  test.each(odd)('keeps %s as it is', (text) => {
    const source = textOf({ ...klojen, name: text, city: text, address: text }, 'content/site.yaml');
    const office = { name: text, city: text, address: text };
    expect(yaml.load(source)).toMatchObject({ title: text, office });
    expect(parseYaml(source).value).toMatchObject({ title: text, office });
  });

  test('has settings that are valid, and a menu in the language of the site', () => {
    expect(settingsOf(klojen)).toMatchObject({
      url: klojen.url,
      timezone: 'Asia/Jakarta',
      theme: { primary: '#0b5d3b' },
      office: { complaint: { label: 'SP4N-LAPOR!', url: 'https://www.lapor.go.id/' } },
      home: { services: [{ label: 'Layanan', url: '/layanan/' }] },
    });
    const menu = (language: 'id' | 'en') =>
      settingsOf({ ...klojen, language }).navigation.map(({ label, url }) => `${label} ${url}`);
    expect(menu('id')).toEqual([
      'Beranda /',
      'Berita /berita/',
      'Profil /profil/',
      'Layanan /layanan/',
      'Kontak /kontak/',
    ]);
    expect(menu('en')).toEqual([
      'Home /',
      'News /news/',
      'Profile /profile/',
      'Services /services/',
      'Contact /contact/',
    ]);
  });
});

describe('the articles and pages', () => {
  test.each(
    odd.flatMap((name) => [
      { name, language: 'id' as const },
      { name, language: 'en' as const },
    ]),
  )('have front matter that is valid for $name in $language', ({ name, language }) => {
    for (const [path, text] of siteFiles({ ...klojen, name, language }, options)) {
      if (path.endsWith('.md')) expect(splitEntry(text, path).problems).toEqual([]);
    }
  });

  test('name the fourteen components of a service standard', () => {
    expect(textOf(klojen, 'content/pages/layanan.md').match(/^## /gm)).toHaveLength(14);
    expect(textOf({ ...klojen, language: 'en' }, 'content/pages/services.md').match(/^## /gm)).toHaveLength(
      14,
    );
  });

  test('give the address on the page for contact, without empty lines for what is not known', () => {
    expect(textOf(klojen, 'content/pages/kontak.md')).toContain(
      '\n\n**Kecamatan Klojen**\\\nJl. Contoh No. 1\\\nKota Malang\n\n',
    );
    expect(textOf({ ...klojen, address: '' }, 'content/pages/kontak.md')).toContain(
      '**Kecamatan Klojen**\\\nKota Malang\n\n',
    );
  });
});

test.each([
  ['Kecamatan Klojen', 'situs-kecamatan-klojen'],
  ['kec', 'situs-kec'],
  ['🏛️', 'situs'],
])('the package of %s is named %s', (name, expected) => {
  expect(JSON.parse(textOf({ ...klojen, name }, 'package.json'))).toMatchObject({
    name: expected,
    private: true,
    scripts: { build: 'kec build', dev: 'kec dev' },
    dependencies: { kec: 'file:./kec-0.1.0.tgz' },
  });
});
