import { mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { photo } from '../../tests/support/photo.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { sha256 } from '../core/hash.ts';
import type { PhotoFacts, PhotoFault } from '../core/image.ts';
import { tones } from '../core/palette.ts';
import { readPhotoFacts } from './read-photo-facts.ts';

/** The finding about one file of these bytes. */
async function look(
  bytes: string | Uint8Array,
  file = 'a.jpg',
): Promise<PhotoFacts | PhotoFault | undefined> {
  const contentFolder = tempFolder();
  writeFileSync(join(contentFolder, file), bytes);
  const found = await readPhotoFacts([file], {
    contentFolder,
    cacheFolder: tempFolder(),
    trustStat: true,
    partial: false,
  });
  return found.get(file);
}

const flat = (colour: string, width = 60, height = 40) =>
  sharp({ create: { width, height, channels: 3, background: colour } });

const still = { frames: 1, alpha: false, palette: false };

/** Frames of different colours below one another, as sharp takes an animation. */
async function animation(format: 'gif' | 'webp'): Promise<Buffer> {
  const frames = await Promise.all(
    ['#ff0000', '#00ff00', '#0000ff'].map((colour) => flat(colour).png().toBuffer()),
  );
  return sharp(frames, { join: { animated: true } })
    .toFormat(format)
    .toBuffer();
}

describe('what is known of', () => {
  test.each<[string, () => Promise<Buffer>, Partial<PhotoFacts>]>([
    ['a photo', () => photo({ width: 90, height: 60 }), { ...still, width: 90, height: 60, format: 'jpeg' }],
    [
      'a photo that lies on its side',
      () => photo({ width: 90, height: 60, orientation: 6 }),
      { width: 60, height: 90, format: 'jpeg' },
    ],
    [
      'a photo that stands on its head',
      () => photo({ width: 90, height: 60, orientation: 3 }),
      { width: 90, height: 60 },
    ],
    [
      'a transparent PNG',
      () => photo({ width: 90, height: 60, format: 'png', alpha: true }),
      { alpha: true, palette: true, format: 'png' },
    ],
    [
      'a PNG that could be transparent and is not',
      () => flat('#6d7f63').ensureAlpha().png().toBuffer(),
      { ...still, format: 'png' },
    ],
    [
      'a large PNG with one transparent pixel',
      async () => {
        const hole = {
          input: Buffer.from([0, 0, 0, 255]),
          raw: { width: 1, height: 1, channels: 4 as const },
        };
        const large = flat('#ffffff', 2000, 1500).ensureAlpha();
        return large
          .composite([{ ...hole, blend: 'dest-out', left: 900, top: 700 }])
          .png()
          .toBuffer();
      },
      { alpha: true },
    ],
    [
      'an indexed PNG',
      async () =>
        sharp(await photo({ width: 90, height: 60 }))
          .png({ palette: true, colours: 8 })
          .toBuffer(),
      { ...still, palette: true, format: 'png' },
    ],
    [
      'a PNG of 16 bits',
      async () =>
        sharp(await photo({ width: 90, height: 60 }))
          .toColourspace('rgb16')
          .png()
          .toBuffer(),
      { ...still, format: 'png' },
    ],
    [
      'a CMYK photo',
      async () =>
        sharp(await photo({ width: 90, height: 60 }))
          .toColourspace('cmyk')
          .jpeg()
          .toBuffer(),
      { ...still, format: 'jpeg' },
    ],
    [
      'an animated GIF',
      () => animation('gif'),
      { frames: 3, width: 60, height: 40, format: 'gif', palette: true },
    ],
    ['an animated WebP', () => animation('webp'), { frames: 3, width: 60, height: 40, format: 'webp' }],
    ['AVIF', () => flat('#6d7f63').avif().toBuffer(), { ...still, width: 60, height: 40, format: 'avif' }],
    ['TIFF', () => flat('#6d7f63').tiff().toBuffer(), { ...still, width: 60, height: 40, format: 'tiff' }],
    [
      'a vector with a script',
      async () =>
        Buffer.from(
          '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><script>1</script><rect width="40" height="20"/></svg>',
        ),
      { format: 'svg', width: 40, height: 20, alpha: true, frames: 1 },
    ],
  ])('%s', async (_name, make, facts) => {
    const bytes = await make();
    expect(await look(bytes)).toMatchObject({ file: 'a.jpg', hash: sha256(bytes), ...facts });
  });

  test('a photo holds its main colour', async () => {
    const found = await look(await flat('#6d7f63').jpeg().toBuffer());
    expect(found).toMatchObject({ colour: tones.indexOf('#6d7f63') });
  });
});

/** The beginning of a PNG of a size, which is all that its header says. */
function pngHeader(width: number, height: number): Buffer {
  const head = Buffer.from('89504e470d0a1a0a0000000d4948445200000000000000000802000000', 'hex');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}

describe('a fault is found in', () => {
  const cut = async (share: number) => {
    const bytes = await photo({ width: 300, height: 200 });
    return bytes.subarray(0, Math.floor(bytes.length * share));
  };

  test.each<[string, () => Promise<Buffer>, PhotoFault['fault']]>([
    ['a photo cut in its middle', () => cut(0.5), 'truncated'],
    ['a photo cut near its end', () => cut(0.97), 'truncated'],
    ['a photo cut in its header', () => cut(0.003), 'truncated'],
    [
      'a PNG cut in its middle',
      async () => (await photo({ width: 300, height: 200, format: 'png' })).subarray(0, 40_000),
      'truncated',
    ],
    [
      'a WebP cut in its middle',
      async () => (await photo({ width: 300, height: 200, format: 'webp' })).subarray(0, 9_000),
      'truncated',
    ],
    ['a HEIC photo', async () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'heic'],
    ['an empty file', async () => Buffer.alloc(0), 'unreadable'],
    ['a text', async () => Buffer.from('bukan gambar'), 'unreadable'],
    ['a broken vector', async () => Buffer.from('<svg'), 'unreadable'],
    [
      'a vector without a size',
      async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0"/>'),
      'unreadable',
    ],
  ])('%s', async (_name, make, fault) => {
    expect(await look(await make())).toMatchObject({ file: 'a.jpg', fault });
  });

  test('a picture of more than 100 megapixels, without decoding it', async () => {
    const rest = (await photo({ width: 10, height: 10, format: 'png' })).subarray(29);
    expect(await look(Buffer.concat([pngHeader(20_000, 10_000), rest]))).toEqual({
      file: 'a.jpg',
      fault: 'too-large',
      detail: '200',
    });
  });

  test('a folder, while a file that does not exist is left out', async () => {
    const contentFolder = tempFolder();
    mkdirSync(join(contentFolder, 'a.jpg'));
    const options = { contentFolder, cacheFolder: tempFolder(), trustStat: true, partial: false };
    const found = await readPhotoFacts(['a.jpg', 'b.jpg'], options);
    expect([...found.values()]).toEqual([{ file: 'a.jpg', fault: 'unreadable', detail: 'EISDIR' }]);
  });
});

describe('the memory', () => {
  const hourAgo = new Date(Date.now() - 3_600_000);

  /** A folder with one photo that was last changed an hour ago, as far as its modification time says. */
  async function folders() {
    const options = {
      contentFolder: tempFolder(),
      cacheFolder: tempFolder(),
      trustStat: true,
      partial: false,
    };
    const path = join(options.contentFolder, 'a.jpg');
    writeFileSync(path, await photo({ width: 90, height: 60 }));
    utimesSync(path, hourAgo, hourAgo);
    const memory = join(options.cacheFolder, 'photos.json');
    return { options, path, memory, read: (over = {}) => readPhotoFacts(['a.jpg'], { ...options, ...over }) };
  }

  /** Makes the memory say that the stat of a file stands for a hash. */
  function remember(memory: string, path: string, hash: string) {
    const { size, mtimeMs, ctimeMs, ino } = statSync(path);
    const hints = { 'a.jpg': { stamp: [size, mtimeMs, ctimeMs, ino].join(' '), hash } };
    writeFileSync(memory, JSON.stringify({ ...JSON.parse(readFileSync(memory, 'utf8')), hints }));
  }

  test('of a file changed just now holds its facts and no hint', async () => {
    const { memory, read } = await folders();
    const found = await read();
    const { hints, facts } = JSON.parse(readFileSync(memory, 'utf8'));
    expect(hints).toEqual({});
    expect(Object.keys(facts)).toEqual(
      [found.get('a.jpg')].map((finding) => finding && 'hash' in finding && finding.hash),
    );
  });

  test('spares a file whose stat is the same from being read, unless it must be', async () => {
    const { memory, path, read } = await folders();
    const before = await read();
    const [hash = ''] = [...before.values()].map((finding) => ('hash' in finding ? finding.hash : ''));
    remember(memory, path, hash);
    // Other bytes under the same stat: only a reader of the file can tell.
    const known = JSON.parse(readFileSync(memory, 'utf8'));
    writeFileSync(
      memory,
      JSON.stringify({ ...known, facts: { [hash]: { ...known.facts[hash], width: 7 } } }),
    );
    expect((await read()).get('a.jpg')).toMatchObject({ hash, width: 7 });
    writeFileSync(path, await photo({ width: 80, height: 60, seed: 2 }));
    remember(memory, path, hash);
    writeFileSync(
      memory,
      JSON.stringify({ ...JSON.parse(readFileSync(memory, 'utf8')), facts: known.facts }),
    );
    expect((await read({ trustStat: true, partial: false })).get('a.jpg')).toMatchObject({ width: 90 });
    expect((await read({ trustStat: false, partial: false })).get('a.jpg')).toMatchObject({ width: 80 });
  });

  test.each(['', '{', '[]', '{"made":"lain","hints":{},"facts":{}}', '{"hints":{"a.jpg":1}}'])(
    'that says %j is begun anew',
    async (text) => {
      const { memory, read } = await folders();
      const before = await read();
      const good = readFileSync(memory, 'utf8');
      writeFileSync(memory, text);
      expect(await read()).toEqual(before);
      expect(readFileSync(memory, 'utf8')).toBe(good);
    },
  );
});
