import type { ImageRecipe, PhotoFacts } from '../core/image.ts';

/** One file of the site icon, at the root of the site. */
export type IconFile = Readonly<{
  path: string;
  recipe: ImageRecipe;
  /** `tab` and `svg` for browsers, `header` for the pages' own header, `large` and `maskable` for home screens. */
  purpose: 'favicon' | 'svg' | 'tab' | 'header' | 'large' | 'maskable' | 'apple';
}>;

type Icon = Readonly<{ format: 'png' | 'ico' | 'svg'; size: number; maskable?: boolean }>;

/** All files of the site icon. Without facts it is the built-in one in the site's colour (`#rrggbb`). */
export function planIcons(icon: PhotoFacts | undefined, colour: string): readonly IconFile[] {
  const source = icon && { file: icon.file, hash: icon.hash };
  const file = (
    path: string,
    purpose: IconFile['purpose'],
    { format, size, maskable = false }: Icon,
  ): IconFile => ({
    path,
    purpose,
    recipe: { kind: 'icon', source, size, format, maskable, colour },
  });
  const vector = icon === undefined || icon.format === 'svg';
  return [
    file('favicon.ico', 'favicon', { format: 'ico', size: 48 }),
    ...(vector ? [file('icon.svg', 'svg', { format: 'svg', size: 512 })] : []),
    file('icon-32.png', 'tab', { format: 'png', size: 32 }),
    file('icon-192.png', 'header', { format: 'png', size: 192 }),
    file('icon-512.png', 'large', { format: 'png', size: 512 }),
    file('icon-maskable-512.png', 'maskable', { format: 'png', size: 512, maskable: true }),
    // A maskable icon is what iOS wants too: opaque, with corners that may be rounded off.
    file('apple-touch-icon.png', 'apple', { format: 'png', size: 180, maskable: true }),
  ];
}
