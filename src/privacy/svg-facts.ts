import type { HiddenFact } from './hidden-facts.ts';

/** Folders of people, which drawing programs leave in attributes: `C:\Users\budi\…`, `/home/budi/…`. */
const ownFolder = /[a-z]:\\(?:users|documents and settings)\\[^\\"<]|\/(?:home|users)\/[^/"<\s]+\//i;

/** The hidden facts of an SVG besides its metadata in RDF, which are read as XMP is. */
export const svgFacts = (svg: string): readonly HiddenFact[] => (ownFolder.test(svg) ? ['owner'] : []);
