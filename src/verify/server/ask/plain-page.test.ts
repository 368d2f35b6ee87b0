import { describe, expect, test } from 'vitest';
import { rulesFor } from '../../../../tests/support/verify-rules.ts';
import { plainPage } from './plain-page.ts';

const rules = rulesFor(['index.html']);
const plainOf = (html: string, path = 'slot/') =>
  plainPage(html, new URL(path, 'https://contoh.go.id/kota/'), rules);

const nginx = `<html>\r\n<head><title>404 Not Found</title></head>\r\n<body>\r\n<center><h1>404 Not Found</h1></center>\r\n<hr><center>nginx/1.22.1</center>\r\n</body>\r\n</html>\r\n${'<!-- a padding to disable MSIE and Chrome friendly error page -->\r\n'.repeat(6)}`;
const apache = `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>404 Not Found</title>\n</head><body>\n<h1>Not Found</h1>\n<p>The requested URL /kota/slot/ was not found on this server.</p>\n<hr>\n<address>Apache/2.4.62 (Debian) Server at contoh.go.id Port 443</address>\n</body></html>\n`;
const python = `<!DOCTYPE HTML>\n<html lang="en">\n    <head>\n        <meta charset="utf-8">\n        <style type="text/css">\n            :root {\n                color-scheme: light dark;\n            }\n        </style>\n        <title>Error response</title>\n    </head>\n    <body>\n        <h1>Error response</h1>\n        <p>Error code: 404</p>\n        <p>Message: File not found.</p>\n        <p>Error code explanation: 404 - Nothing matches the given URI.</p>\n    </body>\n</html>\n`;

describe('an error page of a server', () => {
  test.each(Object.entries({ nginx, apache, python, nothing: '', 'a text': '404 page not found\n' }))(
    'is plain: %s',
    (_, html) => {
      expect(plainOf(html)).toBeDefined();
    },
  );

  test('is the same for other addresses, though it names them', () => {
    expect(plainOf(apache.replace('/kota/slot/', '/kota/a.php'), 'a.php?id=1')).toBe(plainOf(apache));
    expect(plainOf(apache.replace('Not Found', 'Slot'))).not.toBe(plainOf(apache));
  });

  test('may lead back to a page of the site', () => {
    expect(plainOf('<a href="/kota/">Beranda</a>')).toBeDefined();
  });

  test.each([
    '<script>1</script>',
    '<iframe src="/"></iframe>',
    '<a href="https://slot.invalid/">x</a>',
    '<a href="/kota/slot-gacor/">x</a>',
    '<a href="javascript:1">x</a>',
    '<meta http-equiv="refresh" content="0;url=/">',
    '<p hidden>slot</p>',
    '<p style="display:none">slot</p>',
    '<style>p { display: none }</style>',
    '<style>body { background: url(//slot.invalid/) }</style>',
    '<p onclick="x">404</p>',
    '<img src="x.png">',
    '<link rel="stylesheet" href="/kota/">',
    '<base href="/kota/">',
    'Buka https://slot.invalid/',
    'slot '.repeat(61),
    `<p>404</p>${'<!-- x -->'.repeat(200)}`,
  ])('is not plain with %s', (html) => {
    expect(plainOf(`<h1>404</h1>${html}`)).toBeUndefined();
  });
});
