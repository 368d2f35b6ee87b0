import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { noHosts } from '../../tests/support/hosts.ts';
import { headerPolicy, pagePolicy } from './policy.ts';

const plain = { hosts: noHosts, inline: [] };
const directive = (policy: string, name: string) =>
  policy
    .split('; ')
    .find((part) => part.startsWith(`${name} `))
    ?.slice(name.length + 1);

describe('the policy of a page', () => {
  test('allows nothing but the site itself, and drawings in style sheets', () => {
    expect(pagePolicy(plain)).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
        "media-src 'self'; connect-src 'self'; manifest-src 'self'; frame-src 'none'; form-action 'self'; base-uri 'self'",
    );
  });

  test('names inline texts by their hash', () => {
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const policy = pagePolicy({
      ...plain,
      inline: [
        { kind: 'style', text: 'a{}' },
        { kind: 'script', text: 'é()' },
      ],
    });
    expect(directive(policy, 'style-src')).toBe(`'self' ${hash('a{}')}`);
    expect(directive(policy, 'script-src')).toBe(`'self' ${hash('é()')}`);
  });

  test.each([
    ['script', 'script-src', "'self' https://a.id"],
    ['frame', 'frame-src', 'https://a.id'],
    ['image', 'img-src', "'self' data: https://a.id"],
    ['media', 'media-src', "'self' https://a.id"],
    ['connect', 'connect-src', "'self' https://a.id"],
    ['form', 'form-action', "'self' https://a.id"],
  ])('has the hosts of `%s` in %s only', (use, name, sources) => {
    const policy = pagePolicy({ ...plain, hosts: { ...noHosts, [use]: ['https://a.id'] } });
    expect(directive(policy, name)).toBe(sources);
    expect(policy.split('https://a.id')).toHaveLength(2);
  });

  test('allows WebAssembly where that is asked for', () => {
    expect(directive(pagePolicy({ ...plain, wasm: true }), 'script-src')).toBe("'self' 'wasm-unsafe-eval'");
  });

  test('as a header also says that nobody may frame the page', () => {
    expect(headerPolicy(plain)).toBe(`${pagePolicy(plain)}; frame-ancestors 'none'`);
  });
});
