import { describe, expect, test } from 'vitest';
import { pageLoads } from './page-loads.ts';

describe('a page loads', () => {
  test.each([
    ['a style sheet', '<link rel="stylesheet" href="/assets/site.css">', ['assets/site.css']],
    ['a script', '<script src="/assets/site.js" defer></script>', ['assets/site.js']],
    ['a font that it asks for early', '<link rel="preload" as="font" href="/a.woff2">', ['a.woff2']],
    ['a picture', '<img src="/a.png" alt="">', ['a.png']],
    ['the same thing once', '<img src="/a.png"><img src="/a.png" loading="lazy">', ['a.png']],
    [
      'of several widths the one of the phone',
      '<img src="/w.jpg" srcset="/480.jpg 480w, /800.jpg 800w, /1200.jpg 1200w" sizes="100vw">',
      ['800.jpg'],
    ],
    [
      'of a picture the first format',
      '<picture><source type="image/webp" srcset="/360.webp 360w, /720.webp 720w" sizes="100vw"><img src="/w.jpg" srcset="/360.jpg 360w"></picture><img src="/b.png">',
      ['720.webp', 'b.png'],
    ],
    ['a name as it is on the disk', '<img src="/foto%20a&amp;b.png?v=1#x">', ['foto a&b.png']],
    ['no icon of the window', '<link rel="icon" href="/favicon.ico">', []],
    ['nothing of its own script', '<script type="application/ld+json">{}</script>', []],
    ['nothing from elsewhere', '<img src="https://contoh.id/a.png"><img src="data:image/png;base64,AA">', []],
  ])('%s', (_name, html, open) => {
    expect(pageLoads(html, '/')).toEqual({ open, later: [] });
  });

  test('lazy pictures later', () => {
    const html = '<img src="/a.png"><img src="/b.png" loading="lazy">';
    expect(pageLoads(html, '/')).toEqual({ open: ['a.png'], later: ['b.png'] });
  });

  test('from below its base only', () => {
    expect(pageLoads('<img src="/situs/a.png"><img src="/b.png">', '/situs/').open).toEqual(['a.png']);
  });
});
