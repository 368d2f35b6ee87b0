import pc from 'picocolors';
import { expect, test } from 'vitest';
import { defineProblem } from '../core/problem.ts';
import { countText, problemText } from './report.ts';

const dateInvalid = defineProblem<{ value: string }>({
  code: 'KEC-DATE',
  severity: 'error',
  summary: { id: '', en: '' },
  message: ({ value }) => ({ id: `\`date\` adalah "${value}".`, en: `\`date\` is "${value}".` }),
  hint: () => ({ id: 'Tulis misalnya\n2026-02-28.', en: 'Write for example\n2026-02-28.' }),
});

const problem = dateInvalid({ file: 'content/posts/a.md', line: 4, column: 7 }, { value: '2026-02-31' });

test('a problem is its place, severity, code and message, with the cure below', () => {
  expect(problemText(problem, 'id', pc.createColors(false))).toBe(
    'content/posts/a.md:4:7 error KEC-DATE `date` adalah "2026-02-31".\n  Tulis misalnya\n  2026-02-28.\n',
  );
});

test('colours come only when they are wanted', () => {
  expect(problemText(problem, 'en', pc.createColors(true))).toContain('\u001b[');
});

test.each([
  [2, 1, 'id', '2 error, 1 peringatan'],
  [1, 0, 'en', '1 error'],
  [2, 3, 'en', '2 errors, 3 warnings'],
] as const)('%i errors and %i warnings are counted in %s', (errors, warnings, language, text) => {
  const warning = { ...problem, severity: 'warning' as const };
  expect(countText([...Array(errors).fill(problem), ...Array(warnings).fill(warning)], language)).toBe(text);
});

test('what an author has written gives no orders to a terminal, and makes no line that looks like one of kec', () => {
  const value = '\u001b[2J\u001b]0;a\u0007\u202e\r\n::error::b\tc';
  expect(problemText(dateInvalid({ file: 'a\u001b.md' }, { value }), 'en', pc.createColors(false))).toBe(
    'a\ufffd.md error KEC-DATE `date` is "\ufffd[2J\ufffd]0;a\ufffd\ufffd\ufffd\n  ::error::b\tc".\n  Write for example\n  2026-02-28.\n',
  );
});
