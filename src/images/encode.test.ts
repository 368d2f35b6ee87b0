import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { photo } from '../../tests/support/photo.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { sha256 } from '../core/hash.ts';
import type { ImageFormat, ImageRecipe, PhotoSource } from '../core/image.ts';
import { encodeImages } from './encode.ts';
import { type RecipeOf, recipeHash } from './recipe.ts';

type Rgb = readonly [number, number, number];

const red: Rgb = [200, 30, 30];
const green: Rgb = [30, 160, 40];
const blue: Rgb = [30, 50, 200];
const white: Rgb = [250, 250, 250];

/** Four quarters: red and green above blue and white. */
async function quarters(width = 80, height = 60): Promise<Sharp> {
  const tile = ([r, g, b]: Rgb, left: number, top: number) => ({
    input: {
      create: { width: width / 2, height: height / 2, channels: 3 as const, background: { r, g, b } },
    },
    left,
    top,
  });
  const [x, y] = [width / 2, height / 2];
  const tiles = [tile(red, 0, 0), tile(green, x, 0), tile(blue, 0, y), tile(white, x, y)];
  const canvas = sharp({ create: { width, height, channels: 3, background: '#000000' } });
  return sharp(await canvas.composite(tiles).png().toBuffer());
}

/** Colours in the middles of the four quarters, in the order of reading. */
async function quartersOf(bytes: Buffer): Promise<readonly Rgb[]> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return [0.25, 0.75].flatMap((y) =>
    [0.25, 0.75].map((x): Rgb => {
      const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
      return [data[at] ?? -1, data[at + 1] ?? -1, data[at + 2] ?? -1];
    }),
  );
}

const nameOf = (colour: Rgb): string => {
  const distance = ([r, g, b]: Rgb) => Math.hypot(r - colour[0], g - colour[1], b - colour[2]);
  const names = Object.entries({ red, green, blue, white }).sort(([, a], [, b]) => distance(a) - distance(b));
  const [[name, nearest] = ['', white]] = names;
  return distance(nearest) < 40 ? name : `${colour}`;
};

/** A site's folder of pictures, and its cache. */
function gallery() {
  const options = { contentFolder: tempFolder(), cacheFolder: tempFolder() };
  return {
    options,
    add(file: string, bytes: Uint8Array): PhotoSource {
      writeFileSync(join(options.contentFolder, file), bytes);
      return { file, hash: sha256(bytes) };
    },
    async encode(recipes: readonly ImageRecipe[]): Promise<readonly Buffer[]> {
      const made = new Map<string, Buffer>();
      const onMade = (hash: string, bytes: Buffer) => made.set(hash, bytes);
      expect(await encodeImages(recipes, { ...options, onMade })).toEqual([]);
      return recipes.map((recipe) => made.get(recipeHash(recipe)) ?? Buffer.of());
    },
  };
}

const resize = (source: PhotoSource, over: Partial<RecipeOf<'resize'>> = {}): RecipeOf<'resize'> => ({
  kind: 'resize',
  source,
  width: 40,
  height: 30,
  decodeWidth: 80,
  format: 'jpeg',
  quality: 90,
  focus: undefined,
  animated: false,
  maxBytes: undefined,
  minQuality: 40,
  ...over,
});

/** One picture made of one source. */
async function encodeOne(bytes: Uint8Array, recipeOf: (source: PhotoSource) => ImageRecipe): Promise<Buffer> {
  const { add, encode } = gallery();
  const [made] = await encode([recipeOf(add('a.jpg', bytes))]);
  return made ?? Buffer.alloc(0);
}

describe('a photo stands upright', () => {
  test.each([
    [1, 'red green blue white'],
    [2, 'green red white blue'],
    [3, 'white blue green red'],
    [4, 'blue white red green'],
    [5, 'red blue green white'],
    [6, 'blue red white green'],
    [7, 'white green blue red'],
    [8, 'green white red blue'],
  ])('from orientation %i', async (orientation, colours) => {
    const bytes = await (await quarters()).withMetadata({ orientation }).jpeg({ quality: 95 }).toBuffer();
    const [width, height] = orientation < 5 ? [40, 30] : [30, 40];
    const decodeWidth = orientation < 5 ? 80 : 60;
    const resized = await encodeOne(bytes, (source) => resize(source, { width, height, decodeWidth }));
    const clean = await encodeOne(bytes, (source) => ({ kind: 'clean', source }));
    expect(await sharp(resized).metadata()).toMatchObject({ width, height });
    expect(await sharp(clean).metadata()).toMatchObject({ width: width * 2, height: height * 2 });
    for (const made of [resized, clean]) expect((await quartersOf(made)).map(nameOf).join(' ')).toBe(colours);
  });
});

describe('a crop', () => {
  test.each([
    ['its middle', undefined, ['red', 'green', 'blue', 'white']],
    ['its left', { x: 0, y: 0.5 }, ['red', 'red', 'blue', 'blue']],
    ['its right', { x: 1, y: 0.5 }, ['green', 'green', 'white', 'white']],
  ])('shows %s', async (_name, focus, colours) => {
    const bytes = await (await quarters()).png().toBuffer();
    const made = await encodeOne(bytes, (source) =>
      resize(source, { width: 20, height: 40, focus, format: 'png', quality: 100 }),
    );
    expect(await sharp(made).metadata()).toMatchObject({ width: 20, height: 40 });
    expect((await quartersOf(made)).map(nameOf)).toEqual(colours);
  });
});

describe('colours stay what they are', () => {
  const near = (a: readonly Rgb[], b: readonly Rgb[]) =>
    Math.max(
      ...a.flatMap((colour, index) => colour.map((part, at) => Math.abs(part - (b[index]?.[at] ?? -999)))),
    );

  test('from a wide gamut', async () => {
    const bytes = await (await quarters()).withIccProfile('p3').png().toBuffer();
    const stored = await quartersOf(await sharp(bytes, { ignoreIcc: true }).png().toBuffer());
    expect(near(stored, [red, green, blue, white])).toBeGreaterThan(20);
    const made = await encodeOne(bytes, (source) => resize(source));
    expect(near(await quartersOf(made), [red, green, blue, white])).toBeLessThan(12);
  });

  test('from CMYK', async () => {
    const bytes = await (await quarters()).toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer();
    expect((await sharp(bytes).metadata()).space).toBe('cmyk');
    const made = await encodeOne(bytes, (source) => resize(source));
    expect(await sharp(made).metadata()).toMatchObject({ space: 'srgb', channels: 3 });
    expect(near(await quartersOf(made), [red, green, blue, white])).toBeLessThan(80);
  });

  test.each(['jpeg', 'png', 'webp'] as const)('from 16 bits and from greys, as %s', async (format) => {
    const deep = await (await quarters()).toColourspace('rgb16').png().toBuffer();
    expect((await sharp(deep).metadata()).depth).toBe('ushort');
    const made = await encodeOne(deep, (source) => resize(source, { format, quality: 100 }));
    expect((await quartersOf(made)).map(nameOf)).toEqual(['red', 'green', 'blue', 'white']);
    const grey = await (await quarters()).greyscale().jpeg().toBuffer();
    const [upper] = await quartersOf(
      await encodeOne(grey, (source) => resize(source, { format, quality: 100 })),
    );
    expect(upper?.[0]).toBe(upper?.[1]);
  });

  test.each(['png', 'webp', 'avif', 'gif'] as const)('and transparency stays in %s', async (format) => {
    const bytes = await photo({ width: 80, height: 60, format: 'png', alpha: true });
    const made = await encodeOne(bytes, (source) => resize(source, { format }));
    const { channels } = await sharp(made).stats();
    expect(channels[3]?.min).toBeLessThan(60);
  });

  test('and what is transparent is white in a JPEG', async () => {
    const clear = sharp({ create: { width: 80, height: 60, channels: 4, background: '#00000000' } });
    const made = await encodeOne(await clear.png().toBuffer(), (source) => resize(source));
    expect((await quartersOf(made))[0]).toEqual([255, 255, 255]);
  });
});

describe('an animation', () => {
  const frames = async (format: 'gif' | 'webp') => {
    const stills = await Promise.all(
      [red, green, blue].map(([r, g, b]) =>
        sharp({ create: { width: 80, height: 60, channels: 3, background: { r, g, b } } })
          .png()
          .toBuffer(),
      ),
    );
    return sharp(stills, { join: { animated: true } })
      .toFormat(format, { delay: [100, 200, 300] })
      .toBuffer();
  };

  test.each([
    ['gif', 'gif'],
    ['gif', 'webp'],
    ['webp', 'gif'],
    ['webp', 'webp'],
  ] as const)('in %s moves in %s', async (from, to) => {
    const made = await encodeOne(await frames(from), (source) =>
      resize(source, { format: to, animated: true }),
    );
    expect(await sharp(made, { animated: true }).metadata()).toMatchObject({
      format: to,
      pages: 3,
      width: 40,
      pageHeight: 30,
      delay: [100, 200, 300],
    });
    const last = await sharp(made, { page: 2 }).png().toBuffer();
    expect(nameOf((await quartersOf(last))[0] ?? white)).toBe('blue');
  });

  test('moves when it is cleaned, and stands still in a card', async () => {
    const bytes = await frames('gif');
    const clean = await encodeOne(bytes, (source) => ({ kind: 'clean', source }));
    expect(await sharp(clean).metadata()).toMatchObject({ format: 'gif', pages: 3, width: 80 });
    const card = await encodeOne(bytes, (source) => resize(source, { format: 'png' }));
    expect(nameOf((await quartersOf(card))[0] ?? white)).toBe('red');
  });
});

describe('nothing of the source but its pixels', () => {
  /** Puts a segment behind the first two bytes of a JPEG. */
  function withSegment(jpeg: Buffer, marker: number, content: string): Buffer {
    const head = Buffer.from([255, marker, 0, 0]);
    head.writeUInt16BE(content.length + 2, 2);
    return Buffer.concat([jpeg.subarray(0, 2), head, Buffer.from(content, 'latin1'), jpeg.subarray(2)]);
  }

  const talkative = async (format: ImageFormat) =>
    sharp(await photo({ width: 80, height: 60 }))
      .withExif({
        IFD0: { Copyright: 'rahasia', Model: 'rahasia' },
        IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '7/1 58/1 0/1', GPSLongitude: '112/1 37/1 0/1' },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">rahasia http://ns.adobe.com/xap</x:xmpmeta>')
      .withIccProfile('p3')
      .toFormat(format)
      .toBuffer();

  const traces = [
    'Exif',
    'eXIf',
    'EXIF',
    'http://ns.adobe.com/xap',
    'xmpmeta',
    'XMP ',
    'Photoshop 3.0',
    'ICC_PROFILE',
    'iCCP',
    'ICCP',
    'iTXt',
    'tEXt',
    'zTXt',
    'rahasia',
    'acsp',
    'GPS',
    'JFXX',
  ];
  const tracesIn = (bytes: Buffer) => traces.filter((trace) => bytes.includes(trace, 0, 'latin1'));

  test.each(['jpeg', 'png', 'webp', 'avif', 'tiff'] as const)('is in any file made of %s', async (format) => {
    const { add, encode } = gallery();
    const plain = await talkative(format === 'tiff' ? 'png' : format);
    const bytes =
      format === 'jpeg'
        ? withSegment(withSegment(plain, 0xed, 'Photoshop 3.0\0rahasia'), 0xe0, 'JFXX\0\x10thumbnail')
        : format === 'tiff'
          ? await sharp(plain).keepMetadata().tiff().toBuffer()
          : plain;
    expect(tracesIn(bytes).length).toBeGreaterThan(1);
    const source = add('a.jpg', bytes);
    const formats: readonly ImageFormat[] = ['jpeg', 'png', 'webp', 'avif', 'gif'];
    const made = await encode([
      ...formats.map((to) => resize(source, { format: to })),
      resize(source, { format: 'jpeg', maxBytes: 100 }),
      { kind: 'clean', source },
      { kind: 'icon', source, size: 48, format: 'ico', maskable: false, colour: '#0b5d3b' },
      { kind: 'icon', source, size: 180, format: 'png', maskable: true, colour: '#0b5d3b' },
      { kind: 'card', title: 'Kabar', tagline: '', icon: source, colour: '#0b5d3b' },
    ]);
    expect(made.map(tracesIn)).toEqual(made.map(() => []));
  });

  test('is in a vector', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"><script>alert(1)</script><rect width="4" height="2"/></svg>';
    const clean = await encodeOne(Buffer.from(svg), (source) => ({ kind: 'clean', source }));
    expect(String(clean)).toContain('<rect');
    expect(String(clean)).not.toContain('script');
  });
});

describe('a bound in bytes', () => {
  test('is kept by a photo full of grain, and the best quality below it is used', async () => {
    const bytes = await photo({ width: 1200, height: 630 });
    const recipe = (maxBytes: number | undefined) => (source: PhotoSource) =>
      resize(source, { width: 1200, height: 630, decodeWidth: 1200, quality: 95, maxBytes });
    const free = await encodeOne(bytes, recipe(undefined));
    const bound = await encodeOne(bytes, recipe(200_000));
    expect(free.length).toBeGreaterThan(200_000);
    expect(bound.length).toBeLessThanOrEqual(200_000);
    expect(bound.length).toBeGreaterThan(160_000);
  });
});

describe('the icon', () => {
  const emblem =
    '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10" fill="#1e32c8"/></svg>';

  test('of an office is whole inside a square, on white where it may be rounded off', async () => {
    const { add, encode } = gallery();
    const source = add('icon.svg', Buffer.from(emblem));
    const icon = { kind: 'icon', source, size: 100, format: 'png', colour: '#0b5d3b' } as const;
    const [plain, maskable] = await encode([
      { ...icon, maskable: false },
      { ...icon, maskable: true },
    ]);
    const [, , , alpha] = (await sharp(plain).stats()).channels;
    expect(await sharp(plain).metadata()).toMatchObject({ width: 100, height: 100 });
    expect(alpha).toMatchObject({ min: 0, max: 255, mean: expect.closeTo(127.5, 0) });
    expect((await sharp(maskable).stats()).isOpaque).toBe(true);
  });

  test('of a vector like a line is drawn no larger than it must be', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="10000"/>';
    const icon = { kind: 'icon', size: 64, format: 'png', maskable: false, colour: '#0b5d3b' } as const;
    const made = await encodeOne(Buffer.from(svg), (source) => ({ ...icon, source }));
    expect(await sharp(made).metadata()).toMatchObject({ width: 64, height: 64 });
  });

  test('of a site without one is drawn in its colour', async () => {
    const { encode } = gallery();
    const icon = { kind: 'icon', source: undefined, size: 64, colour: '#1e32c8' } as const;
    const [png, svg, ico] = await encode([
      { ...icon, format: 'png', maskable: true },
      { ...icon, format: 'svg', maskable: false },
      { ...icon, format: 'ico', maskable: false },
    ]);
    expect((await sharp(png).stats()).dominant).toMatchObject({ b: expect.closeTo(200, -2) });
    expect(String(svg)).toContain('fill="#1e32c8"');
    expect(ico?.readUInt16LE(4)).toBe(3);
  });
});

describe('a share card', () => {
  test.each([
    ['short', 'Kecamatan Klojen', '#0b5d3b'],
    ['long', 'Pengumuman perubahan jam pelayanan administrasi kependudukan '.repeat(5), '#f2c94c'],
    ['of letters that the font has not', '🎉 عيد مبارك', '#1f3a7a'],
    ['empty', '', '#333333'],
  ])('with a title that is %s is a light JPEG of 1200 × 630', async (_name, title, colour) => {
    const { encode } = gallery();
    const [card = Buffer.alloc(0)] = await encode([
      { kind: 'card', title, tagline: 'Kota Malang', icon: undefined, colour },
    ]);
    expect(await sharp(card).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
    expect(card.length).toBeLessThan(200_000);
  });
});
