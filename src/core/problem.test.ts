import { expect, test } from 'vitest';
import { defineProblem, hasErrors, type Place, type Problem, sortProblems } from './problem.ts';

const same = (text: string) => ({ id: text, en: text });

const kind = (code: string, severity: 'error' | 'warning' = 'error') =>
  defineProblem<{ word: string }>({
    code,
    severity,
    summary: same(code),
    message: ({ word }) => same(`about ${word}`),
    hint: ({ word }) => same(`change ${word}`),
  });

test('a kind carries its code, severity and summary, and makes problems of them', () => {
  const raise = kind('KEC-A', 'warning');
  const place = { file: 'a.md', line: 2, column: 3 };
  expect({ code: raise.code, severity: raise.severity, summary: raise.summary }).toEqual({
    code: 'KEC-A',
    severity: 'warning',
    summary: same('KEC-A'),
  });
  expect(raise(place, { word: 'x' })).toEqual({
    code: 'KEC-A',
    severity: 'warning',
    place,
    message: same('about x'),
    hint: same('change x'),
  });
});

test('only errors are errors', () => {
  const [error, warning] = [kind('KEC-A'), kind('KEC-B', 'warning')];
  expect(hasErrors([])).toBe(false);
  expect(hasErrors([warning(undefined, { word: 'x' })])).toBe(false);
  expect(hasErrors([warning(undefined, { word: 'x' }), error(undefined, { word: 'x' })])).toBe(true);
});

test('problems are sorted by place, then by code and message, each once', () => {
  const at = (place: Place | undefined, code = 'KEC-A', word = 'x'): Problem => kind(code)(place, { word });
  const sorted = [
    at(undefined),
    at({ file: 'a.md' }),
    at({ file: 'a.md', line: 2, column: 9 }),
    at({ file: 'a.md', line: 2, column: 10 }),
    at({ file: 'a.md', line: 10 }, 'KEC-A', 'w'),
    at({ file: 'a.md', line: 10 }, 'KEC-A', 'x'),
    at({ file: 'a.md', line: 10 }, 'KEC-B'),
    at({ file: 'b.md', line: 1 }),
  ];
  expect(sortProblems([...sorted, ...sorted].reverse())).toEqual(sorted);
});
