// Makes sites to measure with: articles of about 3 KB and photos of 12 megapixels, the same for the same numbers.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

const places = 'Sumberejo Karangasri Tegalrejo Wonosari Banyuurip Kalibaru Sidomulyo Purwodadi'.split(' ');
const events = [
  'kerja bakti membersihkan saluran air',
  'penimbangan balita di posyandu',
  'pelatihan memasarkan hasil usaha lewat internet',
  'perekaman kartu tanda penduduk untuk pelajar',
  'penanaman pohon peneduh di tepi jalan',
  'pasar murah menjelang hari raya',
  'simulasi menghadapi banjir',
  'musyawarah rencana pembangunan',
];
const rooms = ['balai desa', 'aula kecamatan', 'halaman sekolah', 'lapangan', 'pendopo'];
const categories = 'Berita Pengumuman Layanan Agenda Kesehatan Pendidikan Pembangunan Sosial'.split(' ');
const tags = (
  'air,banjir,bantuan,budaya,dana desa,data warga,gotong royong,gizi,hari raya,internet,jalan,kartu keluarga,' +
  'kebersihan,keamanan,kesehatan ibu,koperasi,ktp,lansia,lingkungan,musrenbang,olahraga,pajak,pangan,pasar,paud,' +
  'pelatihan,pelayanan,pemuda,perikanan,perpustakaan,pertanian,pohon,posyandu,sampah,sekolah,taman,ternak,umkm,usaha,vaksin'
).split(',');
const sentences = [
  'Warga Desa {place} mengikuti {event} di {room} sejak pukul tujuh pagi.',
  'Sebanyak {n} orang hadir, lebih banyak daripada kegiatan serupa tahun lalu.',
  'Panitia menyediakan **{n} paket** perlengkapan yang dibagikan *tanpa biaya* kepada peserta.',
  'Kegiatan berikutnya direncanakan di Desa {place}, dengan acara {event}.',
  'Syarat dan jadwalnya dapat dibaca pada [pengumuman](https://contoh.go.id/pengumuman/{n}/ "Pengumuman").',
  'Pendaftaran dibuka di loket kecamatan atau lewat [layanan daring](https://contoh.go.id/layanan/{n}).',
  'Biaya sebesar Rp{n}.000 per keluarga ditanggung oleh dana desa dan sumbangan warga.',
  'Petugas mencatat setiap usul supaya dapat dibahas bersama pada rapat bulan depan.',
  '"Kami berharap {event} menjadi kebiasaan baik," kata ketua panitia dari Desa {place}.',
  'Nomor `0341-{n}` dapat dihubungi pada jam kerja untuk pertanyaan lebih lanjut.',
];

/** Random numbers from 0 up to 1 by xorshift (Marsaglia, 2003), the same for the same seed. */
function random(seed) {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** An article by its number: the name of its file and its text, with a photo where one is given. */
export function article(number, photo) {
  const next = random(number);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const words = {
    place: () => pick(places),
    event: () => pick(events),
    room: () => pick(rooms),
    n: () => 10 + Math.floor(next() * 890),
  };
  const fill = (text) => text.replace(/\{(\w+)\}/g, (_, name) => words[name]());
  const paragraph = (length) => Array.from({ length }, () => fill(pick(sentences))).join(' ');
  const date = new Date(Date.UTC(2018, 0, 1) + Math.floor(next() * 2600) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const own = [...new Set([pick(tags), pick(tags), pick(tags)])];
  const text = `---
title: ${fill('Desa {place} mengadakan {event}')}
date: ${date}T0${Math.floor(next() * 10)}:15:00+07:00
author: Tim Informasi
category: ${pick(categories)}
tags:
${own.map((tag) => `  - ${tag}\n`).join('')}summary: ${fill('Warga Desa {place} mengikuti {event} di {room} bersama {n} tamu.')}
${photo ? `cover: /photos/${photo}\n` : ''}---

${paragraph(5)}

${paragraph(4)}

## Jalannya acara

${paragraph(5)}

> ${fill('"Terima kasih kepada warga Desa {place}," kata panitia pada penutupan.')}

${paragraph(4)}

## Yang perlu dibawa

${Array.from({ length: 5 }, () => `- ${fill('Surat pengantar dari Desa {place} untuk {event}')}`).join('\n')}

${paragraph(4)}

### Sesudahnya

${paragraph(5)}
`;
  return { name: `${date}-kegiatan-${number}.md`, text };
}

/** Writes so many articles into a folder; one after the other gets a photo, as long as there are some. */
export function writeArticles(folder, posts, photos = []) {
  mkdirSync(folder, { recursive: true });
  for (let number = 1; number <= posts; number += 1) {
    const { name, text } = article(number, photos[(number - 1) % Math.max(1, photos.length)]);
    writeFileSync(join(folder, name), text);
  }
}

/**
 * Writes the settings and articles of a site of kec, without search and byte budgets unless they are wanted: others
 * have none.
 */
export function makeSite(root, posts, { permalink, photos, search = false, budgets = false } = {}) {
  writeArticles(join(root, 'content/posts'), posts, photos);
  const more = (permalink ? `permalink: ${permalink}\n` : '') + (budgets ? '' : 'budgets: false\n');
  writeFileSync(
    join(root, 'content/site.yaml'),
    `title: Kecamatan Contoh\nurl: https://contoh.go.id/\nsearch: ${search}\n${more}`,
  );
}

const [width, height] = [4000, 3000];

/** Different pictures; more photos than these differ by a comment, and are decoded and encoded all the same. */
const motifs = 10;

/** Writes so many photos like those of a phone, every eighth of them lying on its side; gives their names. */
export async function writePhotos(folder, count) {
  mkdirSync(folder, { recursive: true });
  const there = readdirSync(folder).filter((name) => name.endsWith('.jpg'));
  if (there.length === count) return there;
  const pictures = [];
  for (let seed = 0; seed < Math.min(motifs, count); seed += 1) pictures.push(await picture(seed));
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const name = `foto-${String(index + 1).padStart(4, '0')}.jpg`;
      writeFileSync(join(folder, name), withComment(pictures[index % motifs], name));
      return name;
    }),
  );
}

/** Clouds of several sizes and grain, which compress like a photo. */
async function picture(seed) {
  const next = random(seed + 7);
  const layer = async (wide, opacity) => {
    const high = Math.round((wide * height) / width);
    const pixels = Buffer.from(Array.from({ length: wide * high * 3 }, () => 255 * next()));
    const raw = { width: wide, height: high, channels: 3 };
    return sharp(pixels, { raw })
      .resize(width, height, { fit: 'fill' })
      .ensureAlpha(opacity)
      .png({ compressionLevel: 0 })
      .toBuffer();
  };
  const base = await layer(6, 1);
  const over = [await layer(40, 0.4), await layer(200, 0.25), await layer(900, 0.18), await layer(2200, 0.2)];
  const image = sharp(base)
    .composite(over.map((input) => ({ input })))
    .flatten();
  return (seed % 8 === 7 ? image.withMetadata({ orientation: 6 }) : image).jpeg({ quality: 85 }).toBuffer();
}

/** A JPEG with a comment after its first marker (ITU T.81, B.2.4.5). */
function withComment(bytes, text) {
  const head = Buffer.from([0xff, 0xfe, 0, text.length + 2]);
  return Buffer.concat([bytes.subarray(0, 2), head, Buffer.from(text), bytes.subarray(2)]);
}
