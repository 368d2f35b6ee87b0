import type { Examples } from './examples-of-rule.ts';

/** Examples of the rules about links. */
export const linkExamples: readonly Examples[] = [
  {
    code: 'KEC-LINK-NAME',
    axe: ['link-name'],
    passing: {
      'a text': '<a href="/profil/">Profil</a>',
      'a picture with an alternative text': '<a href="/"><img src="a.png" alt="Beranda"></a>',
      'a label': '<a href="/" aria-label="Beranda"><svg aria-hidden="true"></svg></a>',
      'the text of another element': '<h2 id="a">Profil</h2><a href="/" aria-labelledby="a"></a>',
      'the text of a hidden element': '<p id="a" hidden>Profil</p><a href="/" aria-labelledby="a"></a>',
      'a text that only screen readers are told':
        '<a href="/"><span style="position:absolute;width:1px;height:1px;overflow:hidden">Beranda</span></a>',
      'a title': '<a href="/" title="Beranda"></a>',
      'a drawing with a title': '<a href="/"><svg role="img"><title>Beranda</title></svg></a>',
      'an anchor that is no link': '<a id="syarat"></a>',
      'a hidden link': '<a href="/" hidden></a>',
    },
    failing: {
      nothing: '<a href="/profil/"></a>',
      'only spaces': '<a href="/profil/"> </a>',
      'a picture that is decoration': '<a href="/"><img src="a.png" alt=""></a>',
      'a picture without an alternative text': '<a href="/"><img src="a.png"></a>',
      'a text that nobody is told of': '<a href="/"><span aria-hidden="true">→</span></a>',
      'a hidden text': '<a href="/"><span hidden>Beranda</span></a>',
      'a label of an element that is not there': '<a href="/" aria-labelledby="tiada"></a>',
      'a drawing without a title': '<a href="/"><svg><path d="M0 0h9"/></svg></a>',
      'by role': '<span role="link" tabindex="0"></span>',
    },
    differs: {
      'by role': 'axe looks at links by role in another rule, aria-command-name',
    },
  },
  {
    code: 'KEC-LINK-VAGUE',
    axe: [],
    passing: {
      'what it leads to': '<a href="/ktp/">syarat membuat KTP</a>',
      'vague words with what they are about': '<a href="/ktp/">Baca syarat membuat KTP</a>',
      'a label that says it': '<a href="/ktp/" aria-label="Selengkapnya tentang KTP">Selengkapnya</a>',
      'words that only screen readers are told':
        '<a href="/ktp/">Selengkapnya<span class="sr-only"> tentang KTP</span></a>',
      'the words of another element':
        '<h2 id="a">KTP</h2><a id="b" href="/ktp/" aria-labelledby="a b">Selengkapnya</a>',
      'a picture that says it': '<a href="/ktp/"><img src="a.png" alt="Syarat membuat KTP"></a>',
      'a host': '<a href="https://www.lapor.go.id/">https://www.lapor.go.id</a>',
      'a number of a page': '<a href="/berita/page/2/">2</a>',
      'an e-mail address': '<a href="mailto:a@contoh.go.id">a@contoh.go.id</a>',
      'a part of the site in a menu': '<nav><ul><li><a href="/unduh/">Unduh</a></li></ul></nav>',
      'English words': '<a href="/en/" lang="en">more about our services</a>',
    },
    failing: {
      'click here': '<p>Syaratnya <a href="/ktp/">klik di sini</a>.</p>',
      'written in another way': '<a href="/ktp/">Klik  DISINI!</a>',
      more: '<a href="/ktp/">Selengkapnya »</a>',
      read: '<a href="/ktp/">Baca</a>',
      'the word link': '<a href="/ktp/">link ini</a>',
      'English: here': '<a href="/en/">here</a>',
      'English: read more': '<a href="/en/"><b>Read more</b> …</a>',
      'an address': '<a href="https://contoh.go.id/2024/11/19/a/">https://contoh.go.id/2024/11/19/a/</a>',
      'an address without a scheme':
        '<a href="https://www.contoh.go.id/unduh?a=1">www.contoh.go.id/unduh?a=1</a>',
      'only a sign': '<a href="/ktp/">»</a>',
      'a picture that says as little': '<a href="/ktp/"><img src="a.png" alt="klik di sini"></a>',
    },
  },
];
