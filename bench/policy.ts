// How many promotions a policy decides in a second: the cases of the tests, again and again.
// Usage: npm run bench:policy
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { play } from '../shared/policy/cases/play.js';
import { readCases } from '../shared/policy/cases/read-cases.js';
import { demandsOf } from '../shared/policy/demands.js';
import { readPolicy } from '../shared/policy/read-policy.js';
import { admit } from '../shared/promotion/admission/admit.js';
import { vocabulary } from '../shared/steps/promote/vocabulary.js';
import { repositoryRoot } from '../test/support/runtimes.js';

const folder = join(repositoryRoot(), 'test', 'policy-cases');
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
const seconds = 1;
const rounds = 5;

function deciding(): () => number {
  const read = readCases('rules.cases.yml', textOf('rules.cases.yml'));
  const policy = readPolicy(
    { name: 'rules.policy.yml', text: textOf('rules.policy.yml') },
    { vocabulary, now: Date.parse('2026-11-20T12:00Z') },
  );
  if (read.kind === 'wrong' || policy.kind === 'wrong')
    throw new Error('the cases of the tests cannot be read');
  const environments = policy.policy.services[0]?.environments ?? [];
  // As a run has it: one environment, read once, and asked again and again.
  const asked = read.cases.flatMap(given => {
    const environment = environments.find(({ name }) => name === given.facts.environment);
    if (environment === undefined || play(policy.policy, given).problems.length > 0) return [];
    const { freezes, takesMilliseconds: neededMilliseconds } = given;
    return [{ facts: given.facts, demands: demandsOf(environment, { freezes, neededMilliseconds }) }];
  });
  return () => {
    for (const { facts, demands } of asked) admit(facts, demands);
    return asked.length;
  };
}

const round = deciding();
const figures: number[] = [];
for (let at = 0; at < rounds; at += 1) {
  const begin = performance.now();
  let decided = 0;
  while (performance.now() - begin < seconds * 1_000) decided += round();
  figures.push(Math.round(decided / ((performance.now() - begin) / 1_000)));
}
const median = figures.toSorted((one, other) => one - other)[Math.floor(rounds / 2)];
process.stdout.write(
  `${median} decisions a second (median of ${rounds} rounds: ${figures.join(', ')}); aim 50000\n`,
);
