import type { PageCheck } from '../check.ts';
import { altCaption } from './alt-caption.ts';
import { altFileName } from './alt-file-name.ts';
import { buttonName } from './button-name.ts';
import { fieldLabel } from './field-label.ts';
import { frameTitle } from './frame-title.ts';
import { headingName } from './heading-name.ts';
import { headingOne } from './heading-one.ts';
import { headingOrder } from './heading-order.ts';
import { imageAlt } from './image-alt.ts';
import { linkName } from './link-name.ts';
import { linkVagueText } from './link-vague.ts';
import { listStructure } from './list-structure.ts';
import { pageLang } from './page-lang.ts';
import { pageLanguage } from './page-language.ts';
import { type AccessibilityRule, pagePartsOf } from './page-parts.ts';
import { pageTitle } from './page-title.ts';
import { tableHeader } from './table-header.ts';
import { tableHeaderName } from './table-header-name.ts';
import { uniqueId } from './unique-id.ts';

/** Every rule about what a page is for those who do not see it. A new one is one file and one line here. */
const rules: readonly AccessibilityRule[] = [
  pageTitle,
  pageLang,
  pageLanguage,
  headingOne,
  headingOrder,
  headingName,
  imageAlt,
  altFileName,
  altCaption,
  linkName,
  linkVagueText,
  buttonName,
  fieldLabel,
  tableHeader,
  tableHeaderName,
  listStructure,
  frameTitle,
  uniqueId,
];

/**
 * What keeps people out who hear a page or use it by keyboard, as far as its markup tells: what a style hides, adds or
 * moves, and what a script does, only a browser knows.
 */
export const accessibility: PageCheck = (page) => {
  const parts = pagePartsOf(page);
  return rules.flatMap((rule) => rule(parts));
};
