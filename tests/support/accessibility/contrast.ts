import type { Examples } from './examples-of-rule.ts';

/** A piece of HTML with a style sheet before it. */
const styled = (css: string, html: string): string => `<style>${css}</style>\n${html}`;

/** Examples of the contrast of colours. The style sheet stands at the top of each, for a browser to use as well. */
export const contrastExamples: readonly Examples[] = [
  {
    code: 'KEC-CONTRAST',
    axe: ['color-contrast'],
    passing: {
      'dark on light': styled('body{background:#fff;color:#222}', '<p>Teks</p>'),
      'a custom property': styled(':root{--ink:#333}body{background:#fff}p{color:var(--ink)}', '<p>Teks</p>'),
      'what is used when a property is missing': styled('p{color:var(--tiada, #333)}', '<p>Teks</p>'),
      'light on the dark ground around it': styled(
        '.a{background:#222}.b{color:#eee}',
        '<div class="a"><p class="b">Teks</p></div>',
      ),
      'a weaker rule that is faint': styled('.b{color:#222}p{color:#ddd}', '<p class="b">Teks</p>'),
      'large text': styled('h2{color:#888;font-size:2rem}', '<h2>Teks</h2>'),
      'bold text of 20 pixels': styled('p{color:#888;font:700 20px/1.2 sans-serif}', '<p>Teks</p>'),
      'a rule for another element': styled(
        'section > .a{color:#ddd}',
        '<section><div><p class="a">Teks</p></div></section>',
      ),
      'a faint box without a text': styled('.a{color:#ddd}', '<div class="a"></div>'),
      'hidden text': styled('p{color:#ddd}', '<p hidden>Teks</p>'),
      'print only': styled('@media print{p{color:#ddd}}', '<p>Teks</p>'),
      'what it inherits': styled('div{color:#222}p{color:inherit}', '<div><p>Teks</p></div>'),
    },
    failing: {
      'grey on white': styled('body{background:#fff}p{color:#999}', '<p>Teks</p>'),
      'a custom property': styled(':root{--soft:#aaa}p{color:var(--soft)}', '<p>Teks</p>'),
      'one property by another': styled(':root{--a:#aaa;--soft:var(--a)}p{color:var(--soft)}', '<p>Teks</p>'),
      'what it inherits': styled('div{color:rgb(170, 170, 170)}', '<div><p>Teks</p></div>'),
      'dark on the dark ground around it': styled(
        '.a{background:#222}.b{color:#444}',
        '<div class="a"><p class="b">Teks</p></div>',
      ),
      'the stronger rule': styled('#a{color:#ddd}.b{color:#222}', '<p class="b" id="a">Teks</p>'),
      'the later rule': styled('p{color:#222}p{color:#ddd}', '<p>Teks</p>'),
      'an important rule': styled('p{color:#ddd!important}.b{color:#222}', '<p class="b">Teks</p>'),
      'large text that is fainter still': styled('h2{color:#aaa;font-size:2rem}', '<h2>Teks</h2>'),
      'by an attribute': styled(
        '[aria-current="page"]{background:yellow;color:#fff}',
        '<p><a href="/" aria-current="page">Teks</a></p>',
      ),
      'by a word': styled('p{background-color:white;color:silver}', '<p>Teks</p>'),
    },
  },
];
