// Our own cases, played as `policy test` plays those of a user.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { play } from '../../../shared/policy/cases/play.js';
import { readCases } from '../../../shared/policy/cases/read-cases.js';
import { readPolicy } from '../../../shared/policy/read-policy.js';
import { problemWords } from '../../../shared/step/document/problem.js';
import { vocabulary } from '../../../shared/steps/promote/vocabulary.js';
import { repositoryRoot } from '../../support/runtimes.js';

const folder = join(repositoryRoot(), 'test', 'policy-cases');
const files = readdirSync(folder).filter(name => name.endsWith('.cases.yml'));
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');

function casesOf(name: string) {
  const read = readCases(name, textOf(name));
  if (read.kind === 'wrong') throw new Error(read.problems.map(problemWords).join('\n'));
  const policy = readPolicy(
    { name: read.policy, text: textOf(read.policy) },
    { vocabulary, now: Date.parse('2026-11-20T12:00Z') },
  );
  if (policy.kind === 'wrong') throw new Error(policy.problems.map(problemWords).join('\n'));
  return { policy: policy.policy, cases: read.cases };
}

describe('the cases of policies', () => {
  it.each(files)('%s are decided as they expect', name => {
    const { policy, cases } = casesOf(name);
    const problems = cases.flatMap(given =>
      play(policy, given).problems.map(problem => `${name}:${given.from.line} ${given.name}: ${problem}`),
    );
    expect(problems).toEqual([]);
  });

  it('are three hundred at least, each under a name of its own', () => {
    const names = files.flatMap(name => casesOf(name).cases.map(given => given.name));
    expect(names.length).toBeGreaterThanOrEqual(300);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

describe('a case that is wrong', () => {
  const problems = (text: string) => {
    const read = readCases('cases.yml', text);
    return read.kind === 'read' ? 'nothing is wrong' : read.problems.map(problemWords).join('\n');
  };
  const row = (words: string) => `cases: [{ environment: production, now: 2026-11-23T10:00Z, ${words} }]\n`;

  it.each([
    ['no cases', 'policy: p.yml\n', 'expected cases, a list, got nothing'],
    ['an empty list', 'cases: []\n', 'expected at least one case'],
    ['no decision', row('digest: v1'), 'expected expect, one of start'],
    ['an unknown decision', row('expect: go'), 'expected one of start, wait'],
    ['an unknown rule', row('expect: wait, because: widow'), 'did you mean window?'],
    [
      'a time that does not exist',
      'cases: [{ environment: p, now: 2027-03-28T02:30 Europe/Berlin, expect: start }]\n',
      'expected a time such as',
    ],
    [
      'a time that comes twice',
      'cases: [{ environment: p, now: 2026-10-25T02:30 Europe/Berlin, expect: start }]\n',
      'expected a time such as',
    ],
    [
      'a record of nothing',
      row('expect: start, records: { staging: [{ at: 2026-11-23T09:00Z }] }'),
      'expected one of passed',
    ],
    [
      'a record without its time',
      row('expect: start, records: { staging: [{ passed: v1 }] }'),
      'expected at, a time',
    ],
  ])('by %s is refused', (_, text, problem) => {
    expect(problems(text)).toContain(problem);
  });
});
