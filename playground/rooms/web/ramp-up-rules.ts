// Reads the rules that split a site's traffic out of a PATCH body, as strictly as they must be meant.
import { type Answer, type Fields, isFields } from '../../exchange.js';
import type { RampUpRule } from '../../world.js';
import { badContent } from '../arm-refusals.js';
import { badRequest } from './refusals.js';

export type RulesReading =
  | { readonly kind: 'rules'; readonly rules: readonly RampUpRule[] }
  | { readonly kind: 'untouched' }
  | { readonly kind: 'wrong'; readonly answer: Answer };

type Wrong = { readonly kind: 'wrong'; readonly answer: Answer };
type RuleReading = { readonly kind: 'rule'; readonly rule: RampUpRule } | Wrong;

const place = 'properties.experiments.rampUpRules';

const fields: Readonly<Record<string, 'string' | 'number'>> = {
  name: 'string',
  actionHostName: 'string',
  reroutePercentage: 'number',
  changeStep: 'number',
  changeIntervalInMinutes: 'number',
  minReroutePercentage: 'number',
  maxReroutePercentage: 'number',
  changeDecisionCallbackUrl: 'string',
};

const notRead = (why: string): Wrong => ({ kind: 'wrong', answer: badContent(why) });
const notMeant = (why: string): Wrong => ({ kind: 'wrong', answer: badRequest(why) });

export const unknownMember = (name: string, owner: string, path: string): string =>
  `Could not find member '${name}' on object of type '${owner}'. Path '${path}'.`;

export const wrongKind = (expected: string, path: string): string =>
  `Error converting value to type '${expected}'. Path '${path}'.`;

const fieldProblem = (rule: Fields, path: string): string | undefined => {
  for (const [name, value] of Object.entries(rule)) {
    const expected = fields[name];
    if (!expected) return unknownMember(name, 'RampUpRule', `${path}.${name}`);
    if (typeof value !== expected) return wrongKind(expected, `${path}.${name}`);
  }
  return undefined;
};

const readRule = (value: unknown, path: string): RuleReading => {
  if (!isFields(value)) return notRead(wrongKind('RampUpRule', path));
  const problem = fieldProblem(value, path);
  if (problem) return notRead(problem);
  const { name, actionHostName, reroutePercentage } = value;
  if (typeof name !== 'string' || typeof actionHostName !== 'string' || !name || !actionHostName) {
    return notMeant(`A ramp-up rule needs name and actionHostName. Path '${path}'.`);
  }
  if (typeof reroutePercentage !== 'number' || reroutePercentage < 0 || reroutePercentage > 100) {
    return notMeant(`ReroutePercentage must be between 0 and 100. Path '${path}'.`);
  }
  return { kind: 'rule', rule: { ...value, name, actionHostName, reroutePercentage } };
};

const readTogether = (rules: readonly RampUpRule[]): RulesReading => {
  const names = rules.map(each => each.name.toLowerCase());
  if (new Set(names).size < names.length) return notMeant('The names of ramp-up rules must differ.');
  const sum = rules.reduce((total, each) => total + each.reroutePercentage, 0);
  if (sum > 100) return notMeant(`The sum of ReroutePercentage must not exceed 100, but is ${sum}.`);
  return { kind: 'rules', rules };
};

export const readRules = (experiments: Fields, isProduction: boolean): RulesReading => {
  const other = Object.keys(experiments).find(name => name !== 'rampUpRules');
  if (other) return notRead(unknownMember(other, 'Experiments', `properties.experiments.${other}`));
  const given = experiments['rampUpRules'];
  if (given === undefined) return { kind: 'untouched' };
  if (!Array.isArray(given)) return notRead(wrongKind('RampUpRule[]', place));
  if (given.length > 0 && !isProduction) {
    return notMeant('Routing rules can be set on the production slot only.');
  }
  const rules: RampUpRule[] = [];
  for (const [index, each] of given.entries()) {
    const reading = readRule(each, `${place}[${index}]`);
    if (reading.kind === 'wrong') return reading;
    rules.push(reading.rule);
  }
  return readTogether(rules);
};
