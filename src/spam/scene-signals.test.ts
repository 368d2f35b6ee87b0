import { describe, expect, test } from 'vitest';
import { sceneSignals } from './scene-signals.ts';
import { textParts } from './text-parts.ts';
import { heated, loweringOf } from './words-found.ts';

const scenesOf = (text: string) => {
  const blocks = heated(textParts({ text, kind: 'markdown' }).blocks);
  return sceneSignals(blocks, loweringOf(blocks));
};
const pointsOf = (text: string): number => scenesOf(text).reduce((sum, { score }) => sum + score, 0);

describe('a scene without a strong word', () => {
  test.each([
    [
      'a game for money',
      'Iseng main gim ubin di ponsel, isi saldo 20 ribu, putaran ke-9 jadi 3 juta dan langsung cair.',
    ],
    ['a forecast', 'Tafsir mimpi ular: dua angka 26, 76, 08, 58. Ekor 6, pasang malam ini supaya tembus.'],
    [
      'drawn numbers',
      '| Senin | 4821 |\n| Selasa | 0937 |\n| Rabu | 7715 |\n| Kamis | 3390 |\n\nKeluaran pasaran Sydney.',
    ],
    [
      'rates and turns',
      '| Gerbang | 98.12 | 25x cepat |\n| Manisan | 96.40 | 10x manual |\n| Ubin | 97.35 | 50x |',
    ],
    ['odds', 'Tuan rumah memberi setengah bola, kei bawah, total gol dua setengah. Paket tiga tim berlipat.'],
    [
      'rewards',
      'Sebar tautan unik, setiap teman yang isi saldo memberi komisi seumur hidup dari kekalahannya.',
    ],
    ['a detour', 'Alamat lama dialihkan, anggota masuk lewat jalur cadangan. Saldo tetap aman.'],
    ['a loan', 'Dana cair lima menit, modal KTP, meski pernah telat bayar dan tanpa survei.'],
    ['a medicine', 'Sedia pil penggugur janin, dijamin tuntas, kirim tanpa nama, pesan lewat WA.'],
  ])('is found: %s', (_, text) => {
    expect(pointsOf(text)).toBeGreaterThan(5);
  });

  test.each([
    [
      'a fair',
      'Bazar amal RW 3: beli kupon seharga 5 ribu, putar roda, hadiah jutaan rupiah bagi peserta lomba.',
    ],
    [
      'a bank of waste',
      'Nasabah bank sampah menyetor botol, saldo ditarik tunai; anak-anak bermain tebak gambar.',
    ],
    ['numbers of a village', 'Kepala desa menyerahkan 12 ekor kambing, 24 ekor ayam, 36 bibit dan 48 pohon.'],
    [
      'a loan of a cooperative',
      'Koperasi membuka pinjaman bagi anggota, uang cair dalam dua hari, cukup KTP.',
    ],
    ['ferries', 'Kapal ke Singapura, Hongkong dan Taiwan mengangkut 1023, 1044, 1077 dan 1101 orang.'],
  ])('is not found in %s', (_, text) => {
    expect(pointsOf(text)).toBeLessThan(3);
  });
});

test('points at its first word', () => {
  const text = 'Kabar desa.\n\nTafsir mimpi ular: dua angka 26, 76, 08, 58, ekor 6.';
  expect(text.slice(scenesOf(text)[0]?.index)).toMatch(/^Tafsir/);
});
