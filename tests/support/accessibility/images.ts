import type { Examples } from './examples-of-rule.ts';

/** Examples of the rules about pictures. */
export const imageExamples: readonly Examples[] = [
  {
    code: 'KEC-ALT-MISSING',
    axe: ['image-alt', 'role-img-alt', 'svg-img-alt', 'area-alt'],
    passing: {
      'a picture with an alternative text': '<img src="loket.jpg" alt="Warga antre di loket">',
      'decoration with an empty one': '<img src="garis.png" alt="">',
      'a name by aria-label': '<img src="loket.jpg" aria-label="Loket pelayanan">',
      'a name by another element':
        '<p id="nama">Denah kantor</p><img src="denah.png" aria-labelledby="nama">',
      'a name by its title': '<img src="loket.jpg" title="Loket pelayanan">',
      'a picture without a role': '<img src="garis.png" role="presentation">',
      'a picture that nobody is told of': '<div aria-hidden="true"><img src="garis.png"></div>',
      'a hidden picture': '<div hidden><img src="garis.png"></div>',
      'a drawing with a role and a title':
        '<svg role="img"><title>Lambang kota</title><path d="M0 0h9"/></svg>',
      'a drawing without a role': '<svg><path d="M0 0h9"/></svg>',
      'an area with a name':
        '<map name="peta"><area href="/bareng/" alt="Kelurahan Bareng" shape="rect" coords="0,0,9,9"></map><img src="peta.png" alt="Peta" usemap="#peta">',
    },
    failing: {
      'a picture without an alternative text': '<img src="loket.jpg">',
      'only spaces': '<img src="loket.jpg" alt="  ">',
      'in a link with a text': '<a href="/profil/"><img src="lambang.png"> Profil</a>',
      'a name by an element that is not there': '<img src="denah.png" aria-labelledby="tiada">',
      'an empty aria-label': '<img src="loket.jpg" aria-label="">',
      'in a figure with a caption': '<figure><img src="loket.jpg"><figcaption>Loket</figcaption></figure>',
      'a drawing with a role and no title': '<svg role="img"><path d="M0 0h9"/></svg>',
      'another element with the role': '<span role="img">☎</span>',
      'an area without a name':
        '<map name="peta"><area href="/bareng/" shape="rect" coords="0,0,9,9"></map><img src="peta.png" alt="Peta" usemap="#peta">',
    },
  },
  {
    code: 'KEC-ALT-NAME',
    axe: [],
    passing: {
      'what the picture shows': '<img src="images/IMG_2034.jpg" alt="Petugas menyerahkan kartu">',
      'a word that is also the name of the file': '<img src="pasar.jpg" alt="Pasar">',
      'a text that speaks of a file': '<img src="a.png" alt="Tombol unduh untuk daftar.pdf di kanan">',
      'a text with a number': '<img src="rt-5.jpg" alt="RT 5 kerja bakti">',
      'a photo with a number of people': '<img src="a.jpg" alt="Foto 12 lurah bersama camat">',
      decoration: '<img src="img_0001.png" alt="">',
      'words that the file joins by a line': '<img src="pasar-bunga-0a1b2c3d4e-800.jpg" alt="Pasar bunga">',
    },
    failing: {
      'the whole name': '<img src="foto/loket.jpg" alt="loket.jpg">',
      'the name of another file': '<img src="images/loket-0a1b2c3d4e-800.jpg" alt="Loket Baru.PNG">',
      'the number of a camera': '<img src="a.jpg" alt="IMG_2034">',
      'the number of another camera': '<img src="a.jpg" alt="DSC 00017">',
      'what a messenger calls it': '<img src="a.jpg" alt="WhatsApp Image 2024-11-19 at 10.05.33">',
      'a screenshot': '<img src="a.jpg" alt="Screenshot 2024-11-19 10-05-33">',
      'the name without its ending':
        '<img src="images/rapat-koordinasi_2-0a1b2c3d4e-800.jpg" alt="rapat-koordinasi_2">',
      'a counted photo': '<img src="a.jpg" alt="foto (3)">',
    },
  },
  {
    code: 'KEC-ALT-CAPTION',
    axe: [],
    passing: {
      'a caption that says another thing':
        '<figure><img src="a.jpg" alt="Lima orang memegang piala"><figcaption>Tim pelayanan, 2024</figcaption></figure>',
      'no caption': '<figure><img src="a.jpg" alt="Loket pelayanan"></figure>',
      'decoration above a caption':
        '<figure><img src="a.jpg" alt=""><figcaption>Loket pelayanan</figcaption></figure>',
      'the same words outside a figure': '<img src="a.jpg" alt="Loket"><p>Loket</p>',
      'a caption that says more':
        '<figure><img src="a.jpg" alt="Loket pelayanan"><figcaption>Loket pelayanan dibuka lagi Senin</figcaption></figure>',
      'a hidden picture':
        '<figure><img src="a.jpg" alt="Loket" aria-hidden="true"><figcaption>Loket</figcaption></figure>',
    },
    failing: {
      'the same words':
        '<figure><img src="a.jpg" alt="Loket pelayanan"><figcaption>Loket pelayanan</figcaption></figure>',
      'with a full stop':
        '<figure><img src="a.jpg" alt="Loket pelayanan"><figcaption>Loket pelayanan.</figcaption></figure>',
      'in capitals':
        '<figure><img src="a.jpg" alt="loket pelayanan"><figcaption>LOKET PELAYANAN</figcaption></figure>',
      'beside a credit':
        '<figure><img src="a.jpg" alt="Loket pelayanan"><figcaption><span>Loket pelayanan</span> <small>Foto: Humas</small></figcaption></figure>',
      'in a link':
        '<figure><a href="/a.jpg"><img src="a.jpg" alt="Loket pelayanan"></a><figcaption>Loket pelayanan</figcaption></figure>',
      'broken into lines':
        '<figure><picture><img src="a.jpg" alt="Loket pelayanan"></picture><figcaption>Loket\n  pelayanan</figcaption></figure>',
    },
  },
];
