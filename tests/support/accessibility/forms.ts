import type { Examples } from './examples-of-rule.ts';

/** Examples of the rules about buttons and fields. */
export const formExamples: readonly Examples[] = [
  {
    code: 'KEC-BUTTON-NAME',
    axe: ['button-name', 'input-button-name', 'input-image-alt'],
    passing: {
      'a text': '<button>Cari</button>',
      'a label': '<button aria-label="Cari"><svg aria-hidden="true"></svg></button>',
      'a picture with an alternative text': '<button><img src="a.png" alt="Cari"></button>',
      'a value': '<input type="submit" value="Kirim">',
      'the word of the browser itself': '<input type="submit">',
      'a button that is a picture': '<input type="image" src="a.png" alt="Cari">',
      'another element with the role': '<div role="button" tabindex="0">Cari</div>',
      'a hidden button': '<button hidden></button>',
      'a title': '<button title="Cari"></button>',
    },
    failing: {
      nothing: '<button></button>',
      'only a drawing': '<button><svg><path d="M0 0h9"/></svg></button>',
      'a picture that is decoration': '<button><img src="a.png" alt=""></button>',
      'an empty value': '<input type="submit" value="">',
      'a button without a value': '<input type="button">',
      'a button that is a picture without a text': '<input type="image" src="a.png">',
      'a sign that nobody is told of': '<button><span aria-hidden="true">×</span></button>',
    },
  },
  {
    code: 'KEC-LABEL',
    axe: ['label', 'select-name', 'aria-input-field-name', 'aria-toggle-field-name'],
    passing: {
      'a label that names its id': '<label for="nama">Nama</label><input id="nama">',
      'a label around it': '<label>Nama <input></label>',
      'aria-label': '<input type="search" aria-label="Kata yang dicari">',
      'the text of another element': '<p id="a">Alamat</p><textarea aria-labelledby="a"></textarea>',
      'a title': '<input type="tel" title="Nomor telepon">',
      'a hint in the field': '<input placeholder="Nama lengkap">',
      'a labelled choice': '<label for="a">Kelurahan</label><select id="a"><option>Bareng</option></select>',
      'a box with its text': '<label><input type="checkbox"> Setuju</label>',
      'a hidden value': '<input type="hidden" name="a" value="1">',
      'a field by role with a label': '<div role="textbox" tabindex="0" aria-label="Pesan"></div>',
    },
    failing: {
      nothing: '<input name="nama">',
      'a text beside it': 'Nama <input name="nama">',
      'a label for another id': '<label for="nama">Nama</label><input id="name">',
      'an empty label': '<label for="a"></label><input id="a">',
      'a choice without a label': '<select><option>Bareng</option><option>Kasin</option></select>',
      'a text area without a label': '<textarea></textarea>',
      'a box without a text': '<input type="checkbox">',
      'a field by role without a label': '<div role="textbox" tabindex="0">Pesan</div>',
    },
  },
];
