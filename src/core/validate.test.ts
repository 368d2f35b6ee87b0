import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { filledText, text, webAddress } from './fields.ts';
import { custom } from './schema.ts';
import { validate } from './validate.ts';

type Item = Readonly<{ label: string; children: readonly Item[] }>;

const item: z.ZodType<Item> = z.strictObject({
  label: filledText,
  children: z.lazy(() => z.array(item)).default([]),
});

const even = z.int().refine((value) => value % 2 === 0, {
  params: custom({ id: 'bukan angka genap', en: 'is not even' }, { id: 'Tulis 2.', en: 'Write 2.' }),
});

const schema = z.strictObject({
  title: filledText,
  draft: z.boolean().default(false),
  language: z.enum(['id', 'en']).default('id'),
  size: z.int().min(1).max(100).default(10),
  pairs: even.optional(),
  tags: z.union([z.array(filledText), text]).optional(),
  cover: z.union([filledText, z.strictObject({ src: filledText, alt: text.optional() })]).optional(),
  office: z.strictObject({ phone: text.optional(), email: z.email().optional() }).prefault({}),
  web: webAddress.optional(),
  labels: z.partialRecord(z.enum(['home', 'news']), text).default({}),
  menu: z.array(item).default([]),
  extra: z.record(z.string(), z.unknown()).default({}),
});

const guesses = { judul: 'title', foto: 'cover src', telepon: 'phone office.phone' };

const faultsOf = (data: unknown) =>
  validate(schema, data, guesses).faults.map(({ path, at, message, hint }) => ({
    path: path.join('.'),
    at,
    en: `${message.en} ${hint.en}`,
    id: `${message.id} ${hint.id}`,
  }));

describe('a fault names the key, the value found and the cure', () => {
  test.each([
    [{}, 'title', '`title` is missing. Add this line with a value.'],
    [{ title: ' ' }, 'title', '`title` is empty. Give it a value, or remove the line.'],
    [{ title: ['a'] }, 'title', '`title` is a list and should be a text. Write one text.'],
    [
      { title: 'A', draft: 'ya' },
      'draft',
      '`draft` is "ya" and should be `true` or `false`. Write `true` or `false` without quotes.',
    ],
    [
      { title: 'A', language: 'ind' },
      'language',
      '`language` is "ind", which is unknown. Did you mean id? The choices: id, en.',
    ],
    [
      { title: 'A', language: 'Jawa' },
      'language',
      '`language` is "Jawa", which is unknown. The choices: id, en.',
    ],
    [{ title: 'A', size: 0 }, 'size', '`size` is 0; the least is 1. Write a number of at least 1.'],
    [{ title: 'A', size: 101 }, 'size', '`size` is 101; the most is 100. Write a number of at most 100.'],
    [
      { title: 'A', size: 1.5 },
      'size',
      '`size` is 1.5 and should be a whole number. Write a number without fraction and quotes.',
    ],
    [{ title: 'A', pairs: 3 }, 'pairs', '`pairs` 3 is not even. Write 2.'],
    [
      { title: 'A', tags: { a: 1 } },
      'tags',
      '`tags` is a group of keys and should be a list or a text. Write one text.',
    ],
    [{ title: 'A', tags: ['a', ''] }, 'tags.1', '`tags.1` is empty. Give it a value, or remove the line.'],
    [{ title: 'A', cover: { alt: 'A' } }, 'cover.src', '`cover.src` is missing. Add this line with a value.'],
    [
      { title: 'A', office: { email: 'surel' } },
      'office.email',
      '`office.email` "surel" is not an e-mail address. Write for example office@example.go.id.',
    ],
    [
      { title: 'A', web: 'javascript:alert(1)' },
      'web',
      '`web` "javascript:alert(1)" is not a full web address. Write for example https://example.go.id/',
    ],
  ])('%j', (data, path, en) => {
    expect(faultsOf(data)).toMatchObject([{ path, at: 'value', en }]);
  });

  test('in Indonesian as well', () => {
    expect(faultsOf({ title: 'A', draft: 'ya', size: 0 }).map(({ id }) => id)).toEqual([
      '`draft` adalah "ya", seharusnya `true` (ya) atau `false` (tidak). Tulis `true` atau `false` tanpa tanda kutip.',
      '`size` adalah 0, padahal paling kecil 1. Tulis angka paling kecil 1.',
    ]);
  });

  test('also where the whole content is of another kind', () => {
    expect(faultsOf(['a'])).toMatchObject([
      {
        path: '',
        en: expect.stringContaining('The content is a list and should be a group of keys and values.'),
      },
    ]);
  });
});

describe('an unknown key', () => {
  test.each([
    [{ judul: 'A' }, 'judul', 'Did you mean `title`?'],
    [{ Judul: 'A' }, 'Judul', 'Did you mean `title`?'],
    [{ darft: true }, 'darft', 'Did you mean `draft`?'],
    [{ foto: 'a.jpg' }, 'foto', 'Did you mean `cover`?'],
    [{ cover: { src: 'a', foto: 'a.jpg' } }, 'cover.foto', 'Did you mean `src`?'],
    [{ telepon: '1' }, 'telepon', 'Did you mean `office.phone`?'],
    [{ office: { telepon: '1' } }, 'office.telepon', 'Did you mean `phone`?'],
    [{ office: { gedung: 'A' } }, 'office.gedung', 'Known are: phone, email.'],
    [{ labels: { hom: 'Depan' } }, 'labels.hom', 'Did you mean `home`?'],
    [
      { menu: [{ label: 'A', children: [{ label: 'B', lable: 'C' }] }] },
      'menu.0.children.0.lable',
      '`label`?',
    ],
    [{ constructor: 'A' }, 'constructor', 'free data goes below `extra`'],
    [{ kecamatan: 'A' }, 'kecamatan', 'free data goes below `extra`'],
  ])('%j gets the nearest key of its level', (data, path, en) => {
    expect(faultsOf({ title: 'A', ...data })).toMatchObject([
      { path, at: 'key', en: expect.stringContaining(en) },
    ]);
  });

  test('is a fault of its own beside others', () => {
    expect(
      faultsOf({ a: 1, b: 2 })
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['a', 'b', 'title']);
  });
});

test('a key without a value counts as absent, but not in free data', () => {
  const data = { title: 'A', draft: null, office: { phone: null }, extra: { a: null } };
  expect(validate(schema, data, {}).value).toMatchObject({ draft: false, office: {}, extra: { a: null } });
});

test('a number is a text where a text is asked for, and text is brought on one line', () => {
  expect(validate(schema, { title: 2024, tags: ' a \n b ' }, {}).value).toMatchObject({
    title: '2024',
    tags: 'a b',
  });
});
