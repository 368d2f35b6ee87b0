import type { Problem } from '../core/problem.ts';

/**
 * Thrown where a template cannot be rendered, because rendering gives a text and nothing else. The one who renders
 * catches it and reports the problem with all others.
 */
export class TemplateFault extends Error {
  override readonly name = 'TemplateFault';
  readonly problem: Problem;

  constructor(problem: Problem, cause: unknown) {
    super(problem.message.en, { cause });
    this.problem = problem;
  }
}
