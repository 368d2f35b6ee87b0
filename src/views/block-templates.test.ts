import { fileURLToPath } from 'node:url';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { elementsOf, visibleText } from '../../tests/support/page.ts';
import { samplePicture, sampleProps } from '../../tests/support/sample-props.ts';
import { readTheme } from '../theme/read-theme.ts';
import { createTheme } from '../theme/render.ts';
import type { ContactProps, DownloadProps, GalleryProps, VideoProps } from './props/blocks.ts';

const theme = createTheme(readTheme(fileURLToPath(new URL('../../templates', import.meta.url)), undefined));
const { labels } = sampleProps({ figure: '', gallery: '' }).article;

const office: ContactProps['office'] = {
  name: 'Kecamatan Klojen',
  address: [],
  phone: '',
  phoneUrl: '',
  whatsappUrl: '',
  email: '',
  map: '',
  hours: [],
  utcOffset: 420,
  complaint: undefined,
  links: [],
  policies: [],
};

const outside: VideoProps = {
  label: 'Profil <kecamatan>',
  url: 'https://youtu.be/x',
  type: '',
  note: 'Di situs lain',
  watch: 'Tonton di YouTube',
  poster: undefined,
  still: undefined,
  caption: '',
  credit: '',
};

const own: VideoProps = { ...outside, url: '/a.mp4', type: 'video/mp4', note: 'MP4, 1 MB', watch: '' };

const contact = (parts: Partial<ContactProps['office']>): ContactProps => ({
  office: { ...office, ...parts },
  labels,
});
const gallery = (caption: string, credit: string): GalleryProps => ({
  items: [{ picture: samplePicture(), caption, credit, url: '/a.jpg', linkLabel: '' }],
});
const download = (note: string): DownloadProps => ({
  files: [{ label: 'Formulir', url: '/a.pdf', type: '', size: '', host: '', note }],
});

const cases: readonly (readonly [string, object, string])[] = [
  ['gallery', gallery('', ''), 'Penyerahan piagam di atas panggung'],
  ['gallery', gallery('Pagi', 'Foto: A'), 'Penyerahan piagam di atas panggung Pagi Foto: A'],
  ['download', download('PDF, 1 MB'), 'Formulir — PDF, 1 MB'],
  ['download', download(''), 'Formulir'],
  ['video', outside, 'Profil <kecamatan> Tonton di YouTube Di situs lain'],
  ['video', { ...outside, label: '' }, 'Tonton di YouTube Di situs lain'],
  [
    'video',
    { ...outside, poster: samplePicture(), caption: 'Kantor' },
    'Penyerahan piagam di atas panggung Profil <kecamatan> Tonton di YouTube Di situs lain Kantor',
  ],
  ['video', own, 'Profil <kecamatan> Profil <kecamatan> MP4, 1 MB'],
  [
    'video',
    { ...own, still: { url: '/a.jpg', width: 16, height: 9 }, caption: 'Kantor', credit: 'Foto: A' },
    'Profil <kecamatan> Profil <kecamatan>. Kantor Foto: A · MP4, 1 MB',
  ],
  ['contact', contact({ address: ['Jalan 1', 'Malang'] }), 'Kecamatan Klojen Jalan 1 Malang'],
  ['contact', contact({ phone: '123', phoneUrl: 'tel:123' }), 'Kecamatan Klojen Telepon: 123'],
  ['contact', contact({ whatsappUrl: 'https://wa.me/1' }), 'Kecamatan Klojen WhatsApp'],
  ['contact', contact({ email: 'a@b.id', map: '/peta' }), 'Kecamatan Klojen Surel: a@b.id Lihat di peta'],
  [
    'contact',
    contact({ hours: [{ days: 'Senin', time: '08.00', weekdays: '1' }] }),
    'Kecamatan Klojen Jam pelayanan Senin 08.00',
  ],
];

describe.each(cases)('the partial %s', (name, props, text) => {
  const html = theme.render(`partials/${name}`, props);

  test(`says ${text}`, () => {
    expect(visibleText(html)).toBe(text);
    expect(html).not.toMatch(/undefined|\[object/);
  });

  test('is valid HTML without an empty part, a style or a handler', async () => {
    const page = `<!doctype html>\n<html lang="id"><head><title>x</title></head><body><h1>x</h1>\n${html}\n</body></html>`;
    const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });
    const { results } = await validator.validateString(page);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    expect(html).not.toMatch(/<(ul|dl|p|small|span|strong|address|figcaption|li)[^>]*>\s*<\/\1>/);
    const attributes = elementsOf(html).flatMap((element) => Object.keys(element.attributes));
    expect(attributes.filter((attribute) => attribute === 'style' || attribute.startsWith('on'))).toEqual([]);
  });
});
