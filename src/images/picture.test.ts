import { describe, expect, test } from 'vitest';
import type { PhotoFacts } from '../core/image.ts';
import {
  type Picture,
  type PictureRole,
  type PictureSettings,
  type PictureShare,
  planPicture,
} from './picture.ts';

const factsOf = (facts: Partial<PhotoFacts> = {}): PhotoFacts => ({
  file: 'posts/kabar/Pasar Bunga.JPG',
  hash: 'a'.repeat(64),
  width: 4000,
  height: 3000,
  format: 'jpeg',
  alpha: false,
  palette: false,
  frames: 1,
  colour: 5,
  ...facts,
});

const settings: PictureSettings = {
  images: { widths: [480, 800, 1200, 1600], formats: ['webp'], quality: { avif: 50, webp: 75, jpeg: 78 } },
  mobile: { widths: [360, 720], quality: 60 },
};

type Limits = Readonly<{ formats?: PictureSettings['images']['formats']; share?: PictureShare }>;

const plan = (
  facts: Partial<PhotoFacts>,
  role: PictureRole = 'article',
  { formats = ['webp'], share }: Limits = {},
): Picture =>
  planPicture(
    factsOf(facts),
    { role, focus: undefined, share },
    { ...settings, images: { ...settings.images, formats } },
  );

const shape = ({ sources, fallback }: Picture) => ({
  sources: sources.map(({ format, files }) => `${format} ${files.map(({ width }) => width).join(' ')}`),
  fallback: fallback.map(({ path, width, height }) => `${path.split('.').at(-1)} ${width}x${height}`),
});

describe('the widths of a photo', () => {
  test.each([
    [4000, [480, 800, 1200, 1600]],
    [1600, [480, 800, 1200, 1600]],
    [1000, [480, 800, 1000]],
    [820, [480, 820]],
    [480, [480]],
    [300, [300]],
    [1, [1]],
  ])('of %i pixels are %j', (width, widths) => {
    const { fallback } = plan({ width, height: Math.ceil(width / 2) });
    expect(fallback.map((file) => file.width)).toEqual(widths);
  });
});

describe('the files of a picture', () => {
  test.each<[string, Partial<PhotoFacts>, PictureRole, ReturnType<typeof shape>]>([
    [
      'a photo',
      {},
      'article',
      {
        sources: ['webp 480 800 1200 1600'],
        fallback: ['jpg 480x360', 'jpg 800x600', 'jpg 1200x900', 'jpg 1600x1200'],
      },
    ],
    [
      'a photo on a mobile page',
      {},
      'mobile',
      { sources: ['webp 360 720'], fallback: ['jpg 360x270', 'jpg 720x540'] },
    ],
    [
      'a photo in a list',
      {},
      'card',
      { sources: ['webp 320 640'], fallback: ['jpg 320x213', 'jpg 640x427'] },
    ],
    [
      'a small tall photo in a list',
      { width: 200, height: 400 },
      'card',
      { sources: ['webp 200'], fallback: ['jpg 200x133'] },
    ],
    ['a preview', {}, 'share', { sources: [], fallback: ['jpg 1200x630'] }],
    [
      'a transparent picture',
      { alpha: true, width: 400, height: 400 },
      'article',
      { sources: ['webp 400'], fallback: ['png 400x400'] },
    ],
    [
      'a drawing of few colours',
      { palette: true, width: 400, height: 400 },
      'article',
      { sources: ['webp 400'], fallback: ['png 400x400'] },
    ],
    [
      'an animation',
      { frames: 8, format: 'gif', palette: true },
      'article',
      { sources: ['webp 480 800'], fallback: ['gif 480x360', 'gif 800x600'] },
    ],
    [
      'an animation in a list',
      { frames: 8, format: 'gif', palette: true },
      'card',
      { sources: ['webp 320 640'], fallback: ['png 320x213', 'png 640x427'] },
    ],
    [
      'a vector',
      { format: 'svg', width: 40, height: 20 },
      'article',
      { sources: [], fallback: ['svg 40x20'] },
    ],
    [
      'a preview of a vector',
      { format: 'svg', width: 40, height: 20 },
      'share',
      { sources: [], fallback: ['jpg 1200x630'] },
    ],
  ])('%s', (_name, facts, role, expected) => {
    expect(shape(plan(facts, role))).toEqual(expected);
  });

  test('are AVIF before WebP, whatever the order of the setting', () => {
    const { sources } = plan({}, 'article', { formats: ['webp', 'avif'] });
    expect(sources.map(({ format }) => format)).toEqual(['avif', 'webp']);
  });

  test('of a mobile page have the quality of mobile pages', () => {
    const { sources, fallback } = plan({}, 'mobile', { formats: ['avif', 'webp'] });
    const files = [...sources.flatMap((source) => source.files), ...fallback];
    const qualities = files.map(({ recipe }) => recipe.kind === 'resize' && recipe.quality);
    expect(qualities).toEqual([50, 50, 60, 60, 60, 60]);
  });

  test('have a placeholder colour unless one can see through them', () => {
    expect(plan({}).colour).toBe(5);
    expect(plan({ alpha: true }).colour).toBeUndefined();
  });

  test('are named by what they show, what they hold and how wide they are', () => {
    expect(plan({}).fallback[0]?.path).toMatch(/^images\/pasar-bunga-[0-9a-f]{10}-480\.jpg$/);
    expect(plan({ file: '***.png' }).fallback[0]?.path).toMatch(/^images\/foto-[0-9a-f]{10}-480\.jpg$/);
    expect(plan({ hash: 'b'.repeat(64) }).fallback[0]?.path).not.toBe(plan({}).fallback[0]?.path);
  });
});

describe('the weight that a file may have', () => {
  const share: PictureShare = { bytes: 40_000, shown: 360, minQuality: 30 };

  const bounds = (facts: Partial<PhotoFacts>, role: PictureRole, limits: Limits) => {
    const { sources, fallback } = plan(facts, role, limits);
    return [...sources.flatMap(({ files }) => files), ...fallback].flatMap(({ recipe }) =>
      recipe.kind === 'resize' ? [[recipe.format, recipe.width, recipe.maxBytes, recipe.minQuality]] : [],
    );
  };

  test.each<[string, Partial<PhotoFacts>, PictureRole, Limits, ReturnType<typeof bounds>]>([
    [
      'is the share where a phone takes it, more by area above, and softer for old browsers',
      {},
      'article',
      { share },
      [
        ['webp', 480, 40_000, 30],
        ['webp', 800, 40_000, 30],
        ['webp', 1200, 90_000, 30],
        ['webp', 1600, 160_000, 30],
        ['jpeg', 480, 60_000, 30],
        ['jpeg', 800, 60_000, 30],
        ['jpeg', 1200, 135_000, 30],
        ['jpeg', 1600, 240_000, 30],
      ],
    ],
    [
      'follows from how wide the phone shows it',
      {},
      'card',
      { share: { ...share, bytes: 6000, shown: 144 } },
      [
        ['webp', 320, 6000, 30],
        ['webp', 640, 24_000, 30],
        ['jpeg', 320, 9000, 30],
        ['jpeg', 640, 36_000, 30],
      ],
    ],
    [
      'is not limited where nothing can be lowered',
      { alpha: true, width: 400, height: 400 },
      'article',
      { share },
      [
        ['webp', 400, 40_000, 30],
        ['png', 400, undefined, 1],
      ],
    ],
    [
      'is not limited of an animation',
      { frames: 3, width: 400, height: 400 },
      'article',
      { share },
      [
        ['webp', 400, undefined, 1],
        ['gif', 400, undefined, 1],
      ],
    ],
    [
      'is not limited without a share',
      { width: 400, height: 400 },
      'article',
      {},
      [
        ['webp', 400, undefined, 1],
        ['jpeg', 400, undefined, 1],
      ],
    ],
    ['is that of messengers for a preview', {}, 'share', { share }, [['jpeg', 1200, 200_000, 40]]],
  ])('%s', (_name, facts, role, limits, expected) => {
    expect(bounds(facts, role, limits)).toEqual(expected);
  });
});

describe('the decoded width', () => {
  const decoded = (facts: Partial<PhotoFacts>) =>
    (['article', 'mobile', 'card', 'share'] as const).flatMap((role) => {
      const recipe = plan(facts, role).fallback[0]?.recipe;
      return recipe?.kind === 'resize' ? recipe.decodeWidth : [];
    });

  test.each<[string, Partial<PhotoFacts>, number]>([
    ['the largest width', { width: 4000, height: 3000 }, 1600],
    ['what the preview needs of a wide photo', { width: 4000, height: 1000 }, 2520],
    ['at most its own', { width: 500, height: 400 }, 500],
    ['a size that can be drawn of a vector like a line', { format: 'svg', width: 1, height: 10_000 }, 40],
  ])('is %s, the same in every role', (_name, size, width) => {
    expect([...new Set(decoded(size))]).toEqual([width]);
  });
});
