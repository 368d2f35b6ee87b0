import { expect, test } from 'vitest';
import { elementsOf } from '../../tests/support/page.ts';
import { cleanSvg } from './clean-svg.ts';

/** A picture with some content, cleaned. */
const picture = (content: string) => cleanSvg(`<svg viewBox="0 0 4 3">${content}</svg>`);

/** What is left of the content of a picture. */
function cleaned(content: string): string | undefined {
  const clean = picture(content);
  return typeof clean === 'object' ? /^<svg[^>]*>([\s\S]*)<\/svg>$/.exec(clean.svg)?.[1] : undefined;
}

test.each([
  ['<svg width="30" height="20"/>', 30, 20],
  ['<svg width="30px" viewBox="0 0 4 3"/>', 30, 23],
  ['<svg height="30" viewBox="0,0,4,3"></svg>', 40, 30],
  ['<svg width="100%" viewBox="-2 -2 40 30"></svg>', 40, 30],
  ['<?xml version="1.0"?>\n<!-- <svg> -->\n<!DOCTYPE svg>\n<svg viewBox="0 0 4 3"></svg>\n', 4, 3],
])('the size of %j is %d × %d', (text, width, height) => {
  expect(cleanSvg(text)).toMatchObject({ width, height });
});

test.each(['', '<html></html>', 'teks', '<svg></svg>', '<svg width="0" height="0"/>'])(
  '%j is no picture with a size',
  (text) => {
    expect(cleanSvg(text)).toBeUndefined();
  },
);

test('names keep their case, and what points into the picture stays', () => {
  expect(
    cleaned(
      '<linearGradient id="a" gradientUnits="userSpaceOnUse"><stop offset="0" stop-color="red"/></linearGradient>' +
        '<use xlink:href="#a"/><path fill="url(#a)" d="M0 0h4"/><text>5 &lt; 6</text>',
    ),
  ).toBe(
    '<linearGradient id="a" gradientUnits="userSpaceOnUse"><stop offset="0" stop-color="red"></stop></linearGradient>' +
      '<use href="#a"></use><path fill="url(#a)" d="M0 0h4"></path><text>5 &lt; 6</text>',
  );
});

test('a style sheet that loads nothing stays', () => {
  expect(cleaned('<style><![CDATA[.a > .b{fill:url(#c)}]]></style>')).toBe(
    '<style>.a > .b{fill:url(#c)}</style>',
  );
});

test('an entity for the namespace does not spoil the picture', () => {
  const svg = cleanSvg(
    '<!DOCTYPE svg [<!ENTITY n "http://www.w3.org/2000/svg">]><svg xmlns="&n;" viewBox="0 0 4 3"/>',
  );
  expect(svg).toMatchObject({ svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"></svg>' });
});

test('what people wrote about the picture is dropped with its text', () => {
  expect(cleaned('<metadata><rdf:RDF><dc:creator>Nama</dc:creator></rdf:RDF></metadata>')).toBe('');
});

test.each([
  '<script>alert(1)</script>',
  '<script href="https://jahat.example/a.js"/>',
  '<g onload="alert(1)" OnClick="alert(1)"/>',
  '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="alert(1)"/></foreignObject>',
  '<a href="javascript:alert(1)"><text>x</text></a>',
  '<a xlink:href=" java&#9;script:alert(1)"><text>x</text></a>',
  '<use href="https://jahat.example/a.svg#x"/>',
  '<use xlink:href="data:image/svg+xml,x"/>',
  '<image href="https://jahat.example/a.png"/>',
  '<feImage href="https://jahat.example/a.png"/>',
  '<set attributeName="href" to="javascript:alert(1)"/>',
  '<animate attributeName="xlink:href" values="javascript:alert(1)"/>',
  '<path fill="url(https://jahat.example/a)"/>',
  '<path style="fill:url( &quot;//jahat.example/a&quot; )"/>',
  '<path style="fill:u\\72l(https://jahat.example/a)"/>',
  '<style>@import "https://jahat.example/a.css";</style>',
  '<style>@\\69mport "https://jahat.example/a.css";</style>',
  '<style>a{background:image-set("https://jahat.example/a" 1x)}</style>',
  '<style><![CDATA[ </style><script>alert(1)</script> ]]></style>',
  '<style>&lt;/style>&lt;script>alert(1)&lt;/script></style>',
  '<style>a{}<!-- </style><script>alert(1)</script> --></style>',
  '<title>&lt;script>alert(1)&lt;/script></title>',
  '<desc><![CDATA[<script>alert(1)</script>]]></desc>',
  '<?xml-stylesheet href="https://jahat.example/a.css"?>',
  '<path id="&quot;><script>alert(1)</script>"/>',
  '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>',
  '<path xml:base="https://jahat.example/"/>',
])('nothing runs or loads in %s', (content) => {
  const svg = cleaned(content);
  expect(svg).toBeDefined();
  expect(svg).not.toContain('jahat.example');
  for (const { name, attributes } of elementsOf(`<svg>${svg}</svg>`)) {
    expect(['script', 'foreignobject', 'image', 'feimage', 'a', 'set', 'animate']).not.toContain(
      name.toLowerCase(),
    );
    for (const [key, value] of Object.entries(attributes)) {
      expect(key).not.toMatch(/^on/i);
      expect(value.replace(/[\s\0]/g, '')).not.toMatch(/^javascript:/i);
    }
  }
});

/** Groups that each draw the one before ten times. */
const uses = (levels: number) =>
  '<g id="a0"><path/></g>' +
  Array.from(
    { length: levels },
    (_, level) => `<g id="a${level + 1}">${`<use href="#a${level}"/>`.repeat(10)}</g>`,
  ).join('');

test.each([
  ['groups that use each other without end', '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'],
  ['a part that is drawn ten million times', uses(7)],
  ['the same by its old name', uses(7).replaceAll('href', 'xlink:href')],
  [
    'patterns in patterns',
    Array.from(
      { length: 9 },
      (_, level) => `<pattern id="p${level + 1}">${`<path fill="url(#p${level})"/>`.repeat(10)}</pattern>`,
    ).join(''),
  ],
  [
    'patterns by a class',
    `<style>.a{fill:url(#p)}</style><pattern id="p">${'<path class="a"/>'.repeat(200)}</pattern>`,
  ],
  ['more shapes than there may be', '<path/>'.repeat(20_001)],
  ['too many layers', '<path opacity=".5"/>'.repeat(1000)],
  ['too many layers by a class', `<style>.a, .b { opacity: .5 }</style>${'<path class="b"/>'.repeat(1000)}`],
  ['too many layers by a style for all', `<style>path{opacity:.5}</style>${'<path/>'.repeat(1000)}`],
  ['too many layers by their styles', '<path style="fill:red; opacity:.5"/>'.repeat(1000)],
  [
    'a filter that is used too often',
    `<filter id="f"><feGaussianBlur/></filter>${'<g filter="url(#f)"/>'.repeat(20)}`,
  ],
  ['a filter that takes minutes', '<filter id="f"><feConvolveMatrix/></filter>'],
  ['more levels than there may be', '<g>'.repeat(200)],
  ['more text than there may be', `<desc>${'a'.repeat(1_000_000)}</desc>`],
])('%s is too complex', (_name, content) => {
  expect(picture(content)).toBe('too-complex');
});

test.each([
  ['an emblem of many shapes', '<path class="a" fill-opacity=".5"/>'.repeat(5000)],
  [
    'one layer among many shapes',
    `<style>.a{opacity:.5}</style><path class="a"/>${'<path class="b"/>'.repeat(5000)}`,
  ],
  [
    'gradients',
    `<linearGradient id="a"><stop/><stop/></linearGradient>${'<path fill="url(#a)"/>'.repeat(2000)}`,
  ],
  ['a shadow', '<filter id="f"><feOffset/><feGaussianBlur/><feBlend/></filter><g filter="url(#f)"/>'],
  ['entities inside each other', '<text>&a;&b;&c;</text>'],
])('%s is not', (_name, content) => {
  expect(picture(content)).toMatchObject({ width: 4, height: 3 });
});

test('comments that are never closed are cut off at once', () => {
  expect(cleanSvg(`<svg viewBox="0 0 4 3"></svg>${'<!--'.repeat(200_000)}`)).toMatchObject({ width: 4 });
});
