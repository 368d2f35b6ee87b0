import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTheme } from '../../src/theme/read-theme.ts';
import { createTheme } from '../../src/theme/render.ts';
import { sampleFigure, sampleProps } from '../support/sample-props.ts';
import { hostileText, runningParts, tries } from './hostile.ts';

const theme = createTheme(readTheme(fileURLToPath(new URL('../../templates', import.meta.url)), undefined));
const figure = theme.render('partials/figure', sampleFigure);

/** Props that kec makes itself and templates print as they are, or whose address has been judged where it was written. */
const own = new Set([
  'html',
  'body',
  'policy',
  'assets',
  'url',
  'href',
  'share',
  'redirect',
  'structured',
  'jsonLd',
]);

/** The same props with other texts in them, one after the other. */
function withTexts(props: unknown, next: () => string, key = ''): unknown {
  if (own.has(key)) return props;
  if (typeof props === 'string') return next();
  if (Array.isArray(props)) return props.map((one) => withTexts(one, next));
  if (typeof props !== 'object' || props === null) return props;
  return Object.fromEntries(
    Object.entries(props).map(([name, value]) => [name, withTexts(value, next, name)]),
  );
}

describe.each(Object.entries(sampleProps({ figure, gallery: figure })))('%s', (name, props) => {
  const before = theme.render(name, props).match(/<script/g)?.length ?? 0;

  test('prints any text as a text', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 12 }), (texts) => {
        let at = 0;
        const next = () => texts[at++ % texts.length] ?? '';
        const html = theme.render(name, withTexts(props, next) as object);
        // The views judge the addresses that they hand over; a template only has to keep them in their attributes.
        const parts = runningParts(html, () => true).filter((part) => !/^[a-z]+ (href|src)=/.test(part));
        expect(parts).toEqual([]);
        expect(html.match(/<script(?=[\s>])/g)?.length ?? 0).toBeLessThanOrEqual(before);
      }),
      tries(40),
    );
  });
});
