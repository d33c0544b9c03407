// The policy of one environment as it takes effect: every value, and where it was said.
import { durationWords } from '../promotion/admission/words.js';
import type { Spot } from '../step/document/place.js';
import type { Inputs } from '../step/input.js';
import {
  askRules,
  type Environment,
  ladderRules,
  type Service,
  type Setting,
  type Settings,
  type Vocabulary,
} from './policy.js';

export type Effective = {
  readonly name: string;
  readonly value: string;
  /** Such as `promotion.yml:12`, `preset standard`, or `usual`. */
  readonly from: string;
};

export function effectiveOf(
  service: Service,
  environment: Environment,
  vocabulary: Vocabulary,
): readonly Effective[] {
  return [
    ...rows('artifact', service.artifact),
    ...rows('signed-by', service.signedBy),
    ...(service.ledger === undefined ? [] : [row('ledger', service.ledger)]),
    ...orderRows(environment),
    ...targetRows(environment),
    ...rows('azure', environment.azure),
    ...rows('telemetry', environment.telemetry),
    ...rows('', environment.settings),
    ...usual(vocabulary.settings, environment.settings),
    ...windowRows(environment),
    ...riskRows(environment),
  ];
}

function row(name: string, { text, from, isSecret }: Setting): Effective {
  const value = text.split('\n').join(', ');
  return { name, value: isSecret === true ? `the secret ${value}` : value, from: originOf(from) };
}

function rows(prefix: string, settings: Settings): readonly Effective[] {
  return Object.entries(settings).map(([name, setting]) =>
    row(prefix === '' ? name : `${prefix}.${name}`, setting),
  );
}

/** What nobody said, and the step has a usual value for. */
function usual(inputs: Inputs, said: Settings): readonly Effective[] {
  return Object.entries(inputs).flatMap(([name, { fallback }]) =>
    fallback === undefined || said[name] !== undefined ? [] : [{ name, value: fallback, from: 'usual' }],
  );
}

function originOf({ of, line }: Spot): string {
  return of.startsWith('preset ') ? of : `${of}:${line}`;
}

function orderRows({ after }: Environment): readonly Effective[] {
  return after.map(({ environment, soakMilliseconds, from }) => ({
    name: `after.${environment}`,
    value: soakMilliseconds === 0 ? 'passed' : `passed, ${durationWords(soakMilliseconds)} ago`,
    from: originOf(from),
  }));
}

/** What the steps call `target` is the `kind` of a policy. */
function targetRows({ target: { target: kind, ...named } }: Environment): readonly Effective[] {
  return [...(kind === undefined ? [] : [row('target.kind', kind)]), ...rows('target', named)];
}

function windowRows({ windows, closures, overrun }: Environment): readonly Effective[] {
  return [
    ...windows.map(({ window, from }) => ({
      name: 'windows.allow',
      value: `${window.text} (${window.zone})`,
      from: originOf(from),
    })),
    ...closures.map(({ closure, from }) => ({
      name: 'windows.deny',
      value: `${closure.from} to ${closure.to} (${closure.zone}): ${closure.why}`,
      from: originOf(from),
    })),
    {
      name: 'overrun',
      value: overrun.rule,
      from: overrun.from === undefined ? 'usual' : originOf(overrun.from),
    },
  ];
}

function riskRows({ askWhen, ladderWhen }: Environment): readonly Effective[] {
  return [
    ...askRules.flatMap(rule => {
      const amount = askWhen[rule];
      return amount === undefined
        ? []
        : [{ name: `ask-when.${rule}`, value: amount.text, from: originOf(amount.from) }];
    }),
    ...ladderRules.flatMap(rule => {
      const setting = ladderWhen[rule];
      return setting === undefined ? [] : [row(`ladder-when.${rule}`, setting)];
    }),
  ];
}
