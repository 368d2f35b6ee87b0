import { expect, test } from 'vitest';
import { fillBody } from './body.ts';

test('the holes of a body are filled in their order', () => {
  const body = {
    parts: ['<a href="', '">a</a>', ''],
    holes: [
      { kind: 'link', index: 0 },
      { kind: 'image', index: 4 },
    ],
  } as const;
  expect(fillBody(body, (hole) => (hole.kind === 'block' ? 'block' : `${hole.kind}${hole.index}`))).toBe(
    '<a href="link0">a</a>image4',
  );
});

test('a body without holes is its one part', () => {
  expect(fillBody({ parts: ['<p>a</p>'], holes: [] }, () => 'never')).toBe('<p>a</p>');
});
