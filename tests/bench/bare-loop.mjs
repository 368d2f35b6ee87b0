// The least work that makes the pictures of a built site with sharp, to compare with:
//   node bare-loop.mjs PHOTOS FILES OUT
// FILES is the folder of pictures that kec made: the same names, widths and formats are made again into OUT. Each photo is
// decoded once, two photos at a time, all sizes and formats of one at the same time.
import { readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

const [photos, files, out] = process.argv.slice(2);
sharp.concurrency(1);
sharp.cache(false);
await mkdir(out, { recursive: true });

const pixelsOf = (image) => image.toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
const imageOf = ({ data, info }) => sharp(data, { raw: info });

const widths = new Map();
for (const name of readdirSync(files)) {
  const [, photo, width] = /^(foto-\d+)-[0-9a-f]+-(\d+)\.(?:webp|jpg)$/.exec(name) ?? [];
  if (photo === undefined) continue;
  const sizes = widths.get(photo) ?? new Map();
  widths.set(photo, sizes.set(width, [...(sizes.get(width) ?? []), name]));
}

async function encode(photo, sizes) {
  const largest = Math.max(...[...sizes.keys()].map(Number));
  const source = sharp(await readFile(join(photos, `${photo}.jpg`)));
  const decoded = await pixelsOf(source.autoOrient().resize({ width: largest }));
  await Promise.all(
    [...sizes].map(async ([width, names]) => {
      const sized = await pixelsOf(imageOf(decoded).resize({ width: Number(width) }));
      await Promise.all(
        names.map(async (name) => {
          const image = imageOf(sized);
          const made = name.endsWith('.webp')
            ? image.webp({ quality: 75, effort: 4 })
            : image.jpeg({ quality: 78 });
          await writeFile(join(out, name), await made.toBuffer());
        }),
      );
    }),
  );
}

const queue = [...widths].values();
const worker = async () => {
  for (const [photo, sizes] of queue) await encode(photo, sizes);
};
await Promise.all([worker(), worker()]);
