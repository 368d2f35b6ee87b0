import { describe, expect, test } from 'vitest';
import { findSpam, isSpam } from './find-spam.ts';
import type { SpamRules, SpamSource } from './signal.ts';

const rules: SpamRules = { ownHosts: ['contoh.go.id'], allowedHosts: ['https://statistik.contoh.example'] };
const judge = (text: string, kind: SpamSource['kind'] = 'markdown'): boolean =>
  isSpam(findSpam({ text, kind }, rules));
const code = Buffer.from('<script>location.href="https://lampion.example"</script>').toString('base64');

describe('what is spam', () => {
  test.each<readonly [string, string, SpamSource['kind']]>([
    ['a sentence that draws to play', 'Daftar situs slot gacor terpercaya, pasti maxwin.', 'markdown'],
    ['look-alike letters', 'Main ѕlоt gаcоr mаxwin', 'markdown'],
    ['letters apart', 'S L O T  G A C O R  maxwin', 'markdown'],
    ['digits for letters', 'Situs sl0t g4c0r dan t0gel', 'markdown'],
    ['character references', '<p>&#115;&#108;&#111;&#116; &#103;&#97;&#99;&#111;&#114; maxwin</p>', 'html'],
    [
      'a hidden link',
      '<div style="position:absolute;left:-9999px"><a href="https://melati.example">meja</a></div>',
      'html',
    ],
    [
      'hidden by a rule',
      '<style>.x{font-size:0}</style><p class="x"><a href="https://melati.example">meja</a></p>',
      'html',
    ],
    ['a link on a full stop', 'Selesai[.](https://melati.example)', 'markdown'],
    [
      'a link on a speck',
      'Selesai <a href="https://melati.example"><img src="a.gif" width="1" height="1"></a>',
      'html',
    ],
    [
      'a story of gains',
      'Bermodal dua puluh ribu ia iseng main gim naga di layar, saldo jadi 3 juta: [di sini](https://melati.example).',
      'markdown',
    ],
    ['wares with an account', 'Tambah followers aktif, jasa joki tugas, chat admin t.me/melati', 'markdown'],
    [
      'a table of turns',
      '| Kakek Petir | 97% | ✅❌✅ pola 20 auto |\n| Ubin Naga | 94% | ✅✅ turbo manual |',
      'markdown',
    ],
    ['a foreign script', '<script src="https://melati.example/a.js"></script>', 'html'],
    ['a foreign frame', '<iframe src="https://melati.example/"></iframe>', 'html'],
    ['a refresh that leaves', '<meta http-equiv="refresh" content="0;url=https://melati.example/">', 'html'],
    [
      'a redirect by referrer',
      'if (/google/.test(document.referrer)) location.href = "https://melati.example/";',
      'script',
    ],
    ['a foreign canonical address', '<link rel="canonical" href="https://melati.example/">', 'html'],
    ['encoded markup', `<div data-a="${code}"></div>`, 'html'],
    ['a program of a server', "<?php eval(base64_decode('ZWNobyAx')); ?>", 'html'],
    ['another language', 'สล็อตเว็บตรง แตกง่าย ฝากถอนไม่มีขั้นต่ำ สมัครรับโบนัส', 'markdown'],
    [
      'a shop in Latin letters',
      '# Scarpe scontate\n\nAcquista ora, spedizione gratuita: https://a.example',
      'markdown',
    ],
    ['letters of two scripts', 'Wаrga dаtаng kе dеsа', 'markdown'],
    ['a link by reference', 'Selesai[.][1]\n\n[1]: https://melati.example', 'markdown'],
    [
      'a link that looks like text',
      '<p>Rapat <a href="https://melati.example" style="cursor:text">RT</a>, main slot.</p>',
      'html',
    ],
    [
      'a redirect in pieces',
      '<script>var h="ht"+"tps:/"+"/melati.example";location.replace(h)</script>',
      'html',
    ],
    ['data for machines', '<script type="application/ld+json">{"name":"Situs Slot Gacor"}</script>', 'html'],
    ['other wares', 'Buy cheap viagra online without prescription', 'markdown'],
    ['a comment', '<!-- <a href="https://lotus.example">slot deposit dana</a> situs togel -->', 'html'],
  ])('%s', (_, text, kind) => {
    expect(judge(text, kind)).toBe(true);
  });
});

describe('what is honest', () => {
  test.each<readonly [string, string, SpamSource['kind']]>([
    [
      'an article against gambling',
      'Polisi memblokir situs judi slot dan togel. Korban kecanduan didampingi.',
      'markdown',
    ],
    [
      'named words',
      'Operator diminta mengenali kata seperti "slot gacor", "maxwin" dan "togel".',
      'markdown',
    ],
    [
      'slots of a queue',
      'Slot antrean ditambah. Daftar dan login di laman layanan; ada bonus demografi.',
      'markdown',
    ],
    ['a bird', 'Burung murai yang gacor menjadi juara lomba.', 'markdown'],
    ['a video', '<iframe src="https://www.youtube.com/embed/abc"></iframe>', 'html'],
    ['an allowed script', '<script src="https://statistik.contoh.example/a.js"></script>', 'html'],
    ['a script of its own host', '<script src="https://contoh.go.id/a.js"></script>', 'html'],
    [
      'a hidden menu',
      '<ul style="display:none"><li><a href="/profil/">Profil</a></li><li><a href="https://malangkota.go.id">Kota</a></li></ul>',
      'html',
    ],
    [
      'a picture in the text',
      '<img alt="" src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ">',
      'html',
    ],
    [
      'a tournament with a link',
      'Turnamen e-sport: daftar dan login lewat tautan https://turnamen.example, gabung sekarang, menangkan hadiah dan bonus, klik di sini.',
      'markdown',
    ],
    [
      'a shop',
      'Pesan keripik di https://keripik.example, promo murah, bonus satu bungkus, bisa COD.',
      'markdown',
    ],
    ['a name', 'Izin reklame: Toko Ban Maxwin.', 'markdown'],
    [
      'a page for visitors',
      '# Willkommen in Malang\n\nDie Stadt liegt in den Bergen, der Eintritt ist kostenlos. Das Büro für Touristen hilft mit Karten: https://a.example',
      'markdown',
    ],
    [
      'rules for paper',
      '<style>@media print{.a{display:none}}</style><p class="a"><a href="https://mitra.example">Mitra</a></p>',
      'html',
    ],
    [
      'a move to the safe address',
      '<script>location.href="https://"+location.host+location.pathname</script>',
      'html',
    ],
    ['a greeting', 'Selamat Tahun Baru Imlek, 恭喜發財!', 'markdown'],
    ['a template', '<p><%= it.title %></p><a href="<%= it.url %>"><svg></svg></a>', 'html'],
    ['nothing', '', 'markdown'],
  ])('%s', (_, text, kind) => {
    expect(judge(text, kind)).toBe(false);
  });
});

test('a signal knows where in the text it is, after code of templates and character references', () => {
  const text = '<%= it.a %>\n&amp;\n<script src="https://melati.example/a.js"></script>';
  const [first] = findSpam({ text, kind: 'html' }, rules);
  expect(text.slice(first?.index)).toMatch(/^<script/);
});

test('no text makes it fail or lose itself: broken tags, endless nesting, unclosed everything', () => {
  for (const part of [
    '<div>',
    '<a b="',
    '<!--',
    '<%',
    '<p ',
    '[](',
    '\\x41',
    '65,',
    'A+/b',
    '\u200b',
    '<iframe srcdoc="',
  ]) {
    expect(() => findSpam({ text: `${part.repeat(2000)} slot`, kind: 'markdown' }, rules)).not.toThrow();
  }
});

test('words that name properties of objects are words like others', () => {
  const text = 'Kelas constructor, toString dan __proto__ dijelaskan pada kursus slot valueOf.';
  expect(isSpam(findSpam({ text, kind: 'markdown' }, { ownHosts: [], allowedHosts: [] }))).toBe(false);
});
