import fc from 'fast-check';
import yaml from 'js-yaml';
import { expect, test } from 'vitest';
import { parseYaml } from '../core/yaml.ts';
import { yamlText } from './yaml-text.ts';

test('any text comes back from both YAML readers as it was, from one line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const source = `key: ${yamlText(text)} # comment\n`;
      expect(source.trimEnd()).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
      expect(parseYaml(source).value).toEqual({ key: text });
      expect(yaml.load(source)).toEqual({ key: text });
    }),
  );
});

test.each(['\u007f', '\u0085', '\u009f', '\u2028', '\u2029', '\ufeff', '\uffff'])(
  'U+%j is escaped',
  (character) => {
    expect(yamlText(character)).toMatch(/^"\\u[0-9a-f]{4}"$/);
  },
);
