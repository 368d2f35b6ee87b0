import { describe, expect, test } from 'vitest';
import { findPrivateNumbers, withoutPrivateNumbers } from './private-numbers.ts';

const office = ['6281234567890', '62811333444'];
const found = (text: string) =>
  findPrivateNumbers(text, office).map(({ kind, masked }) => `${kind} ${masked}`);

describe('a private number is found', () => {
  test.each([
    ['Budi, 3573010101900001, Klojen', 'nik 3573**********01'],
    ['NIK: 3573014101900001', 'nik 3573**********01'],
    ['NIK3573010101900001', 'nik 3573**********01'],
    ['ktp_3573010101900001.pdf', 'nik 3573**********01'],
    ['/files/ktp-3573010101900001.jpg', 'nik 3573**********01'],
    ['3573 0101 0190 0001', 'nik 3573**********01'],
    ['3573-0101-0190-0001', 'nik 3573**********01'],
    ['3573.0101.0190.0001', 'nik 3573**********01'],
    ['357301 010190 0001', 'nik 3573**********01'],
    ['35.73.01.010190.0001', 'nik 3573**********01'],
    ['357301.010190.0001', 'nik 3573**********01'],
    ['3 5 7 3 0 1 0 1 0 1 9 0 0 0 0 1', 'nik 3573**********01'],
    ['NIK: 3573010101900000', 'nik 3573**********00'],
    ['NIK 35730 10101 90000 1', 'nik 3573**********01'],
    ['https://layanan.example/cek?nik=3573010101900001', 'nik 3573**********01'],
    ['nik: "9973010101900001"', 'nik 9973**********01'],
    ['1. 3573010101900001', 'nik 3573**********01'],
    ['No 1 3573010101900001 Budi', 'nik 3573**********01'],
    ['No. KK 3573010101060002', 'kk 3573**********02'],
    ['nomor kartu keluarga (lama): 3573.0101.0106.0002', 'kk 3573**********02'],
    ['kk_3573010101060002.jpg', 'kk 3573**********02'],
    ['09.254.294.3-407.000', 'npwp 0925*********00'],
    ['NPWP 092542943407000', 'npwp 0925*********00'],
    ['NPWP: 0925 4294 3407 0001', 'npwp 0925**********01'],
    ['09.254.294.3-407.000 2 orang', 'npwp 0925*********00'],
    ['NPWP 3573010101900001', 'npwp 3573**********01'],
    ['Nomor Pokok Wajib Pajak 09 254 294 3 407 000', 'npwp 0925*********00'],
    ['NIK/NIP 3573010101900001', 'nik 3573**********01'],
    ['Daftar BPJS: 0812-3456-7891', 'mobile 0812******91'],
    ['Rekening dibuka. Kabari 0812-3456-7891', 'mobile 0812******91'],
    ['081234567891', 'mobile 0812******91'],
    ['HP 0812-3456-7891', 'mobile 0812******91'],
    ['Hub: 0812 3456 7891 (Budi)', 'mobile 0812******91'],
    ['0812.3456.7891', 'mobile 0812******91'],
    ['081-234-567-891', 'mobile 0812******91'],
    ['WA0895123456789', 'mobile 0895*******89'],
    ['Telp.081234567891', 'mobile 0812******91'],
    ['+62 812 3456 7891', 'mobile 6281*******91'],
    ['+62812-3456-7891', 'mobile 6281*******91'],
    ['(+62) 812-3456-7891', 'mobile 6281*******91'],
    ['+62 (0) 812 3456 7891', 'mobile 6208********91'],
    ['62 812 3456 7891', 'mobile 6281*******91'],
    ['6281234567891', 'mobile 6281*******91'],
    ['https://wa.me/6281234567891?text=Halo', 'mobile 6281*******91'],
    ['https://api.whatsapp.com/send?phone=6281234567891', 'mobile 6281*******91'],
    ['<a href="tel:+62-811-333-445">', 'mobile 6281*****45'],
    ['0811333445', 'mobile 0811****45'],
    ['No. HP: 81234567891', 'mobile 8123*****91'],
    ['0812 3456 7891', 'mobile 0812******91'],
  ])('in %j', (text, number) => {
    expect(found(text)).toEqual([number]);
  });

  test('where it stands', () => {
    expect(findPrivateNumbers('Nama: Budi\nNIK: 3573 0101 0190 0001\n', [])).toEqual([
      { kind: 'nik', at: 16, end: 35, masked: '3573**********01' },
    ]);
  });

  test('each of several beside each other', () => {
    expect(found('NIK 3573010101900001, KK 3573010101060002')).toEqual([
      'nik 3573**********01',
      'kk 3573**********02',
    ]);
    expect(found('3573010101900001 3573014101900003')).toEqual([
      'nik 3573**********01',
      'nik 3573**********03',
    ]);
    expect(found('0812-3456-7891 0813-1111-2222')).toEqual(['mobile 0812******91', 'mobile 0813******22']);
    expect(found('0812 3456 7891 0813 1111 2222')).toEqual(['mobile 0812******91', 'mobile 0813******22']);
    expect(found('0812-3456-7891/0813-1111-2222')).toHaveLength(2);
  });
});

describe('nothing private is in', () => {
  test.each([
    ['a number of the office', 'WA 0812-3456-7890 atau +62 811-333-444, https://wa.me/6281234567890'],
    ['a number of the office before another group', '0811 333 444 12'],
    ['a land line', 'Telepon (0341) 325-555 atau 0341 1234567890'],
    ['a service number', 'Hubungi 112, 1500-046 atau 0800-1-234567'],
    ['prices', 'Rp62.812.345.678,00 dari Rp 081.234.567.890 dan Rp. 6281234567890'],
    ['plain amounts', '62.812.345.678 jiwa, 62812345678, 3.573.010.101.900.001'],
    ['letter numbers', '470/0812/35.73.01/2024, 081.2/3456/7890, 188.45/35/35.73.112/2024'],
    ['dates and times', '08-12-2024 08.15-10.30 08.30-11.00 12.00, 2024-11-14T08:12:34, 20241114081234'],
    [
      'dates with hours, after the word for a paper',
      'KTP 14-11-2024 08.00-12.00, KK 14.11.2024 08.00-12.00, NPWP 14-11-2024 08.00-12.00',
    ],
    [
      'names of photos',
      'IMG_20241114_081234567.jpg IMG-20241114-WA0012.jpg Screenshot_2024-11-14-08-15-30-123.png PXL_20241114_081512345.jpg',
    ],
    ['a range of hours', '08.15–10.30 / 10.45–12.00'],
    [
      'a number of civil servants',
      'NIP 19800101 200501 1 001, 198001012005011001, 19800101 201210 2 082 19810204',
    ],
    ['other numbers of schools', 'NISN 0081234567, NUPTK 3573010101900001'],
    ['accounts of banks', 'No. Rek. 0812345678, BRI 0812-01-012345-53-1, 6281-01-012345-53-9'],
    ['accounts', 'Rekening BCA 0812345678 a.n. Panitia, VA 3573010101900001'],
    ['coordinates', '-7.9735730101019001, 112.3573010101900001, 7,3573010101900001'],
    ['addresses with long numbers', 'https://facebook.com/p/3573010101900001 https://youtu.be/081234567891'],
    ['an address after a label', 'NIK dan KTP: https://facebook.com/p/3573010101900001'],
    [
      'other numbers after a label',
      'NPWP 19820927 201202 2 834, HP 818.257.000.000, KTP 3.350740108037686, KK 2015-12-09-20561863, NPWP 534510 0081648722, Telp. 082. 35.73.02.1008',
    ],
    ['hashes', 'a3573010101900001f, 3573010101900001abc, sha256-081234567891ef'],
    ['books', 'ISBN 978-602-8123-45-6, 9786028123456'],
    ['property tax numbers', 'NOP 35.73.030.001.002-0003.0, 35.73.030.001.002.0003.0'],
    ['what is covered already', '3573**********01, 0812-xxxx-7891, 357301xxxxxx0001'],
    ['examples that no one has', 'NIK 1234567890123456, 0000000000000000, NPWP 00.000.000.0-000.000'],
    ['dates that do not exist', '3573013102900001, 3573010113900001, 3573017202900001'],
    [
      'places that do not exist',
      '9973010101900001, 2073010101900001, 3550010101900001, 3573000101900001, 3573010101900000',
    ],
    ['longer numbers', '35730101019000011, 135730101019000019, 0812345678912345'],
    ['longer numbers in groups', '1-3573-0101-0190-0001, 0812-3456-7891-2345'],
    ['numbers of networks that are none', '0801234567891, 0841234567891, 0899'],
    ['a short number', '08123456, 0812-3456'],
    ['version numbers', '1.22.333.4444.55555, 10.0.19041.3570'],
  ])('%s', (_name, text) => {
    expect(found(text)).toEqual([]);
  });
});

test('a name is written without its private numbers', () => {
  expect(withoutPrivateNumbers('kk 3573010101060002 hp 081234567891.pdf', [])).toBe(
    'kk 3573**********02 hp 0812******91.pdf',
  );
  expect(withoutPrivateNumbers('laporan 2024.pdf', [])).toBe('laporan 2024.pdf');
});

test.each([
  ['digits', '1'.repeat(500_000)],
  ['digits in pairs', '08 '.repeat(200_000)],
  ['single digits', '8 '.repeat(200_000)],
  ['labels', 'nik kk hp '.repeat(200_000)],
  ['numbers', '3573010101900001 '.repeat(20_000)],
  ['nine digits', '123456789 a'.repeat(200_000)],
])(
  'a hostile text of %s is read in a bounded time',
  (_name, text) => {
    expect(() => findPrivateNumbers(text, office)).not.toThrow();
  },
  10_000,
);
