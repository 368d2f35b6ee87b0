import type { CardFonts } from './card-fonts.ts';
import { drawCard, iconBox } from './draw-card.ts';
import { encodeIcon } from './encode-icon.ts';
import { fitBytes } from './fit-bytes.ts';
import { loadSharp } from './load-sharp.ts';
import type { RecipeOf } from './recipe.ts';
import { writeFormat } from './write-format.ts';

/** A drawn card is flat and light: it has this quality unless it is too heavy for a preview. */
const fit = { quality: 90, maxBytes: 200_000, minQuality: 40 };

/** A drawn share card as JPEG; `icon` are the bytes of the site's icon. */
export async function encodeCard(
  recipe: RecipeOf<'card'>,
  icon: Buffer | undefined,
  fonts: CardFonts,
): Promise<Buffer> {
  const sharp = loadSharp();
  const { title, tagline, colour } = recipe;
  const ground = sharp(
    Buffer.from(drawCard({ title, tagline, colour, withMark: icon === undefined }, fonts)),
  );
  const drawn = icon ? ground.composite([{ input: await iconTile(recipe, icon), ...iconBox }]) : ground;
  const { data, info } = await drawn.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return fitBytes((quality) => writeFormat(sharp(data, { raw: info }), 'jpeg', quality), fit);
}

/** The icon on a white tile, so that an emblem can be seen on any ground. */
async function iconTile({ icon, colour }: RecipeOf<'card'>, bytes: Buffer): Promise<Buffer> {
  const { side } = iconBox;
  const sharp = loadSharp();
  const size = side - 24;
  const input = await encodeIcon(
    { kind: 'icon', source: icon, size, format: 'png', maskable: false, colour },
    bytes,
  );
  const tile = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><rect width="${side}" height="${side}" rx="20" fill="#fff"/></svg>`;
  return sharp(Buffer.from(tile)).composite([{ input }]).png().toBuffer();
}
