// `azure-promote plan`: what a ladder can see at this traffic, before anything moves. The traffic is said, or asked of
// whoever counts it.
import { Fault } from '../fault/fault.js';
import type { Objective } from '../judge/objective.js';
import { objectivesFault, parseObjectives } from '../judge/objectives/short-forms.js';
import { usualObjectives } from '../judge/objectives/usual.js';
import { sensitiveSettings, usualSettings } from '../judge/settings.js';
import type { PlannedShare } from '../judge/setup.js';
import { ladderProblemsInWords, parseLadder } from '../rollout/ladder.js';
import { type Inputs, optional, type ValuesOf, withDefault } from '../step/input.js';
import { flag, percent } from '../step/kinds.js';
import { defineStep } from '../step/step.js';
import { identityInputs } from '../steps/groups.js';
import type { Ports } from '../steps/ports.js';
import { foretell } from '../steps/slo-gate/foresight-report.js';
import { gateInputs } from '../steps/slo-gate/inputs.js';
import { type Measured, measuredTraffic } from '../steps/slo-gate/measuring.js';
import { dayKind, rateKind } from '../steps/slo-gate/traffic.js';
import { severalLines, sourceInputs } from '../steps/telemetry-inputs.js';

const { target, 'resource-group': group, app, 'resource-id': id } = gateInputs;

const inputs = {
  ladder: withDefault(
    severalLines('rungs such as `5%/10m, 50%/10m, 100%`, or the name of a ladder'),
    'cautious',
    'The ladder, as canary-shift takes it.',
  ),
  rate: optional(
    rateKind(),
    'The traffic of the service, such as `120/s`. Without it the source is asked for the last hour.',
  ),
  'error-rate': optional(
    percent(),
    'The share of requests that fail anyway. Default: as measured, else 0.1%.',
  ),
  'by-hour': optional(
    dayKind(),
    'How the traffic changes over the day in UTC, such as `00=5/s, 08=120/s, 20=30/s`.',
  ),
  objectives: optional(
    severalLines('objectives such as `errors no worse than stable`, by lines or commas'),
    'What is demanded. Default: no more errors than stable, and no more latency.',
  ),
  sensitive: withDefault(flag(), 'false', 'As slo-gate has it.'),
  ...sourceInputs,
  target,
  'resource-group': group,
  app,
  'resource-id': id,
  ...identityInputs,
} as const satisfies Inputs;

type PlanValues = ValuesOf<typeof inputs>;

/** Where nothing is known, the promise that most services make is kept exactly. */
const usualErrorRate = 0.001;

export const plan = defineStep<Pick<Ports, 'gate'>>()({
  name: 'plan',
  title: 'Plan',
  summary: 'Tell what a ladder can see at this traffic: the smallest regression that each share finds.',
  about: [
    'For every share it says which regression would be found before it ends in 9 of 10 rollouts, and warns where it is blind. Nothing is moved, and with `rate` nothing is asked.',
  ],
  inputs,
  rules: [],
  outputs: { foresight: 'The numbers, as JSON.', decidable: '`true` when the ladder finds what it has to.' },
  needs: ['gate'],
  examples: [
    { title: 'Can 1 % of 100 requests a second be judged?', values: { rate: '100/s', ladder: 'cautious' } },
  ],
  async look({ gate }, values) {
    const measured = values.rate === undefined ? await measuredTraffic(gate, values) : undefined;
    const given = values['error-rate'];
    const foretold = foretell({
      rungs: rungsIn(values),
      objectives: objectivesIn(values, measured),
      settings: values.sensitive ? sensitiveSettings : usualSettings,
      stepMilliseconds: 30_000,
      traffic: {
        perSecond: values.rate ?? measured?.perSecond ?? 0,
        errorRate: given === undefined ? (measured?.errorRate ?? usualErrorRate) : given / 100,
      },
      day: values['by-hour'] ?? [],
      measured: measured?.words ?? 'as given',
    });
    const { isDecidable, headline, document, foresight } = foretold;
    return {
      outcome: isDecidable ? 'passed' : 'refused',
      ...(!isDecidable && { code: 'PLAN_UNFIT' as const }),
      headline,
      findings: [],
      outputs: { foresight: JSON.stringify(foresight), decidable: String(isDecidable) },
      document,
    };
  },
});

function rungsIn({ ladder }: PlanValues): readonly PlannedShare[] {
  const parsed = parseLadder(ladder);
  if (parsed.kind === 'problems') throw wrong('ladder', ladderProblemsInWords(parsed.problems));
  const { rungs } = parsed.ladder;
  if (rungs.length === 0)
    throw wrong('ladder', 'expected a share below 100 %: without one nothing is compared');
  return rungs.map(({ percent: share, lasts }) => ({
    percent: share,
    milliseconds: lasts.kind === 'time' ? lasts.milliseconds : lasts.atMostMilliseconds,
  }));
}

function objectivesIn({ objectives }: PlanValues, measured: Measured | undefined): readonly Objective[] {
  if (objectives === undefined) return usualObjectives(measured ?? { latency: 'histogram' });
  const read = parseObjectives(objectives);
  if ('value' in read) return read.value;
  throw objectivesFault(read.problems);
}

/** This command is the terminal's alone. */
function wrong(name: string, why: string): Fault {
  return new Fault('INPUT_INVALID', 'one input needs attention', { facts: { [`--${name}`]: why } });
}
