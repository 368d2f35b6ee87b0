import type { Place } from '../core/problem.ts';
import { parseYaml, type YamlText } from '../core/yaml.ts';
import type { FrontMatter } from './entry.ts';

/** Finds a key of a front matter, or what it holds, in the file again. */
export type PlaceOf = (path: readonly PropertyKey[], at: 'key' | 'value') => Place;

/** `yaml` starts on line 2. It is read a second time for the first place, which is for messages only. */
export function placesIn(file: string, yaml: string): PlaceOf {
  let read: YamlText | undefined;
  return (path, at) => {
    read ??= parseYaml(yaml);
    const found = read.locate(path, at);
    return found ? { file, line: found.line + 1, column: found.column } : { file, line: 1 };
  };
}

/** Place of a key at the top of a front matter, found without reading the YAML. */
export function topKeyPlace(file: string, yaml: string, key: string): Place {
  const offset = `\n${yaml}`.indexOf(`\n${key}:`);
  return { file, line: yaml.slice(0, Math.max(0, offset)).split('\n').length + 1, column: 1 };
}

/** Lines of the keys that are judged later. A key that is written in another way, such as quoted, has none. */
export function judgedLines(yaml: string): FrontMatter['lines'] {
  const lineOf = (key: string): number | undefined => {
    const offset = `\n${yaml}`.indexOf(`\n${key}:`);
    return offset < 0 ? undefined : yaml.slice(0, offset).split('\n').length + 1;
  };
  return { title: lineOf('title'), summary: lineOf('summary'), review: lineOf('review') };
}
