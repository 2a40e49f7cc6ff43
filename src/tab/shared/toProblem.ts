import { isProblem, Problem } from '../../plan/problem';

/** Whatever was thrown, as something with a sentence for the user. */
export function toProblem(error: unknown): Problem {
  return isProblem(error) ? error : new Problem('unexpected', {}, error);
}
