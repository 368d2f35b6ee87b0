import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { elementsOf, visibleText } from '../../tests/support/page.ts';
import { sampleFigure, samplePicture, sampleProps } from '../../tests/support/sample-props.ts';
import { readTheme } from './read-theme.ts';
import { createTheme } from './render.ts';

const files = readTheme(fileURLToPath(new URL('../../templates', import.meta.url)), undefined);
const theme = createTheme(files);
const figure = theme.render('partials/figure', sampleFigure);
const gallery = theme.render('partials/figure', { ...sampleFigure, caption: '', credit: '' });
const props = sampleProps({ figure, gallery: gallery + gallery });
const { mobile } = props;
const mobileCss = String(files.assets.get('mobile.css')?.content);
const mobilePage = theme.render('mobile', { ...mobile, assets: { ...mobile.assets, mobileCss } });
const pages = Object.entries(props).map(([name, values]) => ({ name, html: theme.render(name, values) }));

const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });

describe.each([...pages, { name: 'mobile with its style sheet', html: mobilePage }])('$name', ({ html }) => {
  test('is valid and accessible HTML', async () => {
    const { results } = await validator.validateString(html);
    const faults = results.flatMap(({ messages }) => messages);
    expect(faults.map(({ line, ruleId, message }) => `${line} ${ruleId} ${message}`)).toEqual([]);
  });

  test('keeps a strict content policy: no style attribute, no handler, no script in the page but that of the banner', () => {
    const elements = elementsOf(html);
    const attributes = elements.flatMap((element) => Object.keys(element.attributes));
    expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
    const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g)];
    const own = scripts.filter(([, attributes]) => !attributes?.includes('application/ld+json'));
    // The banner's is the one script in a page, the same text wherever it stands, so that a hash can name it.
    expect(own.filter(([, , text]) => text !== props.home.assets.alertScript)).toEqual([]);
  });

  test('prints nothing undefined', () => {
    expect(html).not.toMatch(/undefined|\[object|NaN/);
  });

  test('has one heading of the first level, and skips none', () => {
    const levels = elementsOf(html).flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
    const skips = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
    expect({ first: levels.filter((level) => level === 1).length, skips }).toEqual({ first: 1, skips: [] });
  });
});

test('an article page reads in the order that its readers know', () => {
  const order = [
    'Kecamatan Klojen Malang',
    'Beranda',
    'Pelayanan publik',
    'Kota Malang Masuk 10 Besar',
    'Selasa, 19 November 2024, pukul 09.30 WIB',
    'Diperbarui Rabu, 20 November 2024',
    'Waktu Selasa, 19 November 2024',
    'Tempat Aula kecamatan',
    'kembali menorehkan prestasi',
    'usai menerima penghargaan',
    'Ilustrasi: bukan foto acara',
    '(iu/yon)',
    'Penulis Nama Penulis',
    'Sumber malangkota.go.id',
    'Bagikan ke WhatsApp',
    'Facebook',
    'Ombudsman RI',
    'Berita sebelumnya',
    'Berita berikutnya',
    'Baca juga',
    'Jalan Contoh 1',
    'SP4N-LAPOR!',
  ];
  const article = theme.render('article', props.article);
  const text = visibleText(article.slice(article.indexOf('<header')));
  let position = 0;
  for (const part of order) {
    const found = text.indexOf(part, position);
    expect(found, part).toBeGreaterThanOrEqual(position);
    position = found + part.length;
  }
});

describe('the mobile page', () => {
  test('begins with the icon and the name of the site, and ends with the way out', () => {
    const text = visibleText(mobilePage);
    expect(text).toMatch(
      /^Site icon Selamat Datang di Offical Website Kecamatan Klojen Malang Loket tutup .* pukul 17.00 WIB Kota Malang Masuk 10 Besar/,
    );
    expect(text).toMatch(/Kembali ke atas Exit mobile version$/);
  });

  test('fits, with its style sheet, into the first packets of a connection', () => {
    expect(gzipSync(mobilePage).length).toBeLessThan(14 * 1024);
    expect(mobileCss.length).toBeLessThan(6 * 1024);
  });

  test('leads to the normal page and names it as the original, and not itself as its mobile page', () => {
    const elements = elementsOf(mobilePage);
    const exit = elements.find(({ attributes }) => attributes['class'] === 'exit');
    expect(exit?.attributes).toMatchObject({
      href: '/2024/11/19/kota-malang-masuk-10-besar/?noamp=mobile',
      rel: 'nofollow',
    });
    expect(elements.some(({ attributes }) => attributes['media'])).toBe(false);
    expect(elements.filter(({ attributes }) => attributes['rel'] === 'canonical')).toHaveLength(1);
  });
});

describe('the offer of the mobile page', () => {
  const withRedirect = (redirect: 'offer' | 'auto' | 'off') =>
    elementsOf(theme.render('article', { ...props.article, mobile: { url: '/m/a/', redirect } }));

  test.each(['offer', 'auto'] as const)(
    'is hidden in the page and carried out by the script (%s)',
    (redirect) => {
      const elements = withRedirect(redirect);
      const bar = elements.find(({ attributes }) => attributes['id'] === 'switcher');
      expect(bar?.attributes).toMatchObject({ hidden: '', 'data-redirect': redirect });
      expect(elements.some(({ attributes }) => attributes['src'] === '/assets/site.js')).toBe(true);
    },
  );

  test('is absent where it is switched off', () => {
    const elements = withRedirect('off');
    expect(elements.some(({ attributes }) => attributes['id'] === 'switcher')).toBe(false);
  });
});

describe('a picture', () => {
  test('stands without white space around it', () => {
    expect(theme.render('partials/picture', samplePicture())).toBe(
      '<picture><source type="image/webp" srcset="/images/a-480.webp 480w, /images/a-800.webp 800w" ' +
        'sizes="(max-width: 46rem) 100vw, 44rem"><img src="/images/a-800.jpg" ' +
        'srcset="/images/a-480.jpg 480w, /images/a-800.jpg 800w" sizes="(max-width: 46rem) 100vw, 44rem" ' +
        'width="1200" height="800" alt="Penyerahan piagam di atas panggung" class="tone-5" ' +
        'loading="lazy" decoding="async"></picture>',
    );
  });

  test('is an image alone where it has one file', () => {
    const picture = samplePicture({ sources: [], srcset: '', tone: '', alt: '', lead: true });
    expect(theme.render('partials/picture', picture)).toBe(
      '<img src="/images/a-800.jpg" width="1200" height="800" alt="" fetchpriority="high">',
    );
  });

  test.each([
    ['Pasar', 'Foto: A', '<figcaption><span>Pasar</span> <small>Foto: A</small></figcaption></figure>'],
    ['Pasar', '', '<figcaption><span>Pasar</span></figcaption></figure>'],
    ['', 'Foto: A', '<figcaption> <small>Foto: A</small></figcaption></figure>'],
    ['', '', '</picture></figure>'],
  ])('in a figure has the caption %o and the credit %o', (caption, credit, end) => {
    const html = theme.render('partials/figure', { picture: samplePicture(), caption, credit });
    expect(html.startsWith('<figure><picture>')).toBe(true);
    expect(html.slice(-end.length)).toBe(end);
  });
});

test('the scripts of normal pages are small', () => {
  const script = String(files.assets.get('site.js')?.content);
  expect(gzipSync(script).length).toBeLessThan(2048);
});
