import yaml from 'js-yaml';

/**
 * The YAML of front matter. Dates stay text, because YAML knows no time zone of a site, and a number is one only
 * where it would be written so again: `007`, `1_000` and `10:30` are texts.
 */
export const matterSchema = new yaml.Schema({
  include: [yaml.FAILSAFE_SCHEMA],
  implicit: [
    new yaml.Type('tag:yaml.org,2002:null', {
      kind: 'scalar',
      resolve: (text: string | null) => text === null || /^(|~|null|Null|NULL)$/.test(text),
      construct: () => null,
    }),
    new yaml.Type('tag:yaml.org,2002:bool', {
      kind: 'scalar',
      resolve: (text: string | null) => text !== null && /^(true|True|TRUE|false|False|FALSE)$/.test(text),
      construct: (text: string) => text.toLowerCase() === 'true',
    }),
    new yaml.Type('tag:yaml.org,2002:float', {
      kind: 'scalar',
      resolve: (text: string | null) => text !== null && /^-?\d/.test(text) && String(Number(text)) === text,
      construct: Number,
    }),
  ],
});
