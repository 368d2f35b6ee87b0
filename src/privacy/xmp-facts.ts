import type { HiddenFact } from './hidden-facts.ts';
import { namesSomeone } from './names-someone.ts';

/** Properties by what they tell. They are known by name alone, for programs choose the prefix of a schema. */
const properties: readonly Readonly<{
  fact: HiddenFact;
  names: string;
  tells: (value: string) => boolean;
}>[] = [
  { fact: 'location', names: 'GPSLatitude|GPSLongitude|GPSDestLatitude', tells: (value) => /\d/.test(value) },
  {
    fact: 'owner',
    names:
      'creator|Author|Artist|Owner|OwnerName|CameraOwnerName|CreatorContactInfo|rights|LastModifiedBy|Company',
    tells: namesSomeone,
  },
  {
    fact: 'serial',
    names: 'SerialNumber|BodySerialNumber|LensSerialNumber|CameraSerialNumber',
    tells: (value) => /[1-9a-z]/i.test(value),
  },
  { fact: 'thumbnail', names: 'Thumbnails|image', tells: (value) => value.length > 100 },
];

/** The hidden facts of XMP, also where it was written as attributes (ISO 16684-1, 7.9.2). */
export const xmpFacts = (xmp: string): readonly HiddenFact[] =>
  properties.flatMap(({ fact, names, tells }) => (valuesOf(xmp, names).some(tells) ? [fact] : []));

/** Texts of properties, without the markup of lists in them. */
function valuesOf(xmp: string, names: string): readonly string[] {
  const property = new RegExp(`:(${names})(?:\\s*=\\s*["']([^"']*)|(?:\\s[^<>]{0,200})?>)`, 'g');
  return [...xmp.matchAll(property)].map((found) => {
    if (found[2] !== undefined) return found[2];
    const start = found.index + found[0].length;
    const content = xmp.slice(start, start + 1000).split(`:${found[1]}>`)[0] ?? '';
    return content.replace(/<[^<>]*>?/g, ' ').trim();
  });
}
