import type { Examples } from './examples-of-rule.ts';

/** Examples of the rules about headings. */
export const headingExamples: readonly Examples[] = [
  {
    code: 'KEC-HEADING-ONE',
    axe: ['page-has-heading-one'],
    passing: {
      'one main heading': '<h1>Profil</h1>',
      'with parts below': '<h1>Profil</h1><h2>Sejarah</h2><h2>Pejabat</h2>',
      'after other headings': '<h2>Menu</h2><h1>Profil</h1>',
      'another element with the role': '<div role="heading" aria-level="1">Profil</div>',
      'a second one that is hidden': '<h1>Profil</h1><h1 hidden>Profil lama</h1>',
      'a second one that is only decoration': '<h1>Profil</h1><h1 role="presentation">Kecamatan</h1>',
    },
    failing: {
      'no heading': '<p>Profil</p>',
      'only smaller ones': '<h2>Profil</h2>',
      'a hidden one': '<h1 hidden>Profil</h1>',
      'one that nobody is told of': '<div aria-hidden="true"><h1>Profil</h1></div>',
      'two of them': '<h1>Kecamatan</h1><h1>Profil</h1>',
      'a second one by its level': '<h1>Kecamatan</h1><h2 aria-level="1">Profil</h2>',
      'one that has another level': '<h1 aria-level="2">Profil</h1>',
    },
    differs: {
      'two of them': 'axe asks for at least one; a page of kec is about one thing',
      'a second one by its level': 'axe asks for at least one; a page of kec is about one thing',
    },
  },
  {
    code: 'KEC-HEADING-ORDER',
    axe: ['heading-order'],
    passing: {
      'one level after the other': '<h1>A</h1><h2>B</h2><h3>C</h3>',
      'up by several levels': '<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>',
      'the same level': '<h1>A</h1><h2>B</h2><h2>C</h2>',
      'a smaller one first': '<h2>Menu</h2><h1>A</h1><h2>B</h2>',
      'a level by its attribute': '<h1>A</h1><h4 aria-level="2">B</h4>',
      'a hidden one that skips': '<h1>A</h1><h4 hidden>B</h4>',
      'by role': '<h1>A</h1><div role="heading" aria-level="2">B</div>',
      'one heading only': '<h1>A</h1>',
    },
    failing: {
      'from the first to the third': '<h1>A</h1><h3>B</h3>',
      'from the second to the fourth': '<h1>A</h1><h2>B</h2><h4>C</h4>',
      'over a hidden one': '<h1>A</h1><h2 hidden>B</h2><h3>C</h3>',
      'by an attribute': '<h1>A</h1><h2 aria-level="3">B</h2>',
      'by role': '<h1>A</h1><div role="heading" aria-level="4">B</div>',
      'after having come up': '<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2><h5>E</h5>',
    },
  },
  {
    code: 'KEC-HEADING-NAME',
    axe: ['empty-heading'],
    passing: {
      'a text': '<h2>Syarat</h2>',
      'a picture with an alternative text': '<h2><img src="a.png" alt="Syarat"></h2>',
      'a label': '<h2 aria-label="Syarat"></h2>',
      'a text in other elements': '<h2><span><b>Syarat</b></span></h2>',
      'a hidden one': '<h2 hidden></h2>',
      'one that is only decoration': '<h2 role="presentation"></h2>',
    },
    failing: {
      nothing: '<h2></h2>',
      'only spaces': '<h2> &nbsp; </h2>',
      'a picture that is decoration': '<h2><img src="a.png" alt=""></h2>',
      'a text that nobody is told of': '<h2><span aria-hidden="true">Syarat</span></h2>',
      'a hidden text': '<h2><span hidden>Syarat</span></h2>',
      'by role': '<div role="heading" aria-level="2"></div>',
    },
  },
];
