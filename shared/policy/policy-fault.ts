// Whatever is wrong with a policy, or with a file that belongs to it, as one fault that shows every place.
import { Fault } from '../fault/fault.js';
import { type Problem, problemWords } from '../step/document/problem.js';

export function policyFault(name: string, problems: readonly Problem[]): Fault {
  const count = problems.length === 1 ? 'one place needs' : `${problems.length} places need`;
  return new Fault(
    'POLICY_INVALID',
    [`${name}: ${count} attention`, ...problems.map(problemWords)].join('\n'),
  );
}
