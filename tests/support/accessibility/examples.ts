import { contrastExamples } from './contrast.ts';
import type { Examples } from './examples-of-rule.ts';
import { formExamples } from './forms.ts';
import { headingExamples } from './headings.ts';
import { imageExamples } from './images.ts';
import { linkExamples } from './links.ts';
import { pageExamples } from './pages.ts';
import { structureExamples } from './structure.ts';

/** The examples of all rules about accessibility. */
export const examples: readonly Examples[] = [
  ...pageExamples,
  ...headingExamples,
  ...imageExamples,
  ...linkExamples,
  ...formExamples,
  ...structureExamples,
  ...contrastExamples,
];
