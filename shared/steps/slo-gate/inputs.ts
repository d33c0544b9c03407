// The inputs of slo-gate: who counts, whom it is about, what is demanded, and for how long it looks.
import { type Inputs, optional, type ValuesOf, withDefault } from '../../step/input.js';
import { choice, duration, file, flag, number, percent, text } from '../../step/kinds.js';
import { atMostOneOf, needs } from '../../step/rules.js';
import { targetInputs, targetKinds } from '../../traffic/kinds.js';
import { addressKind, loadInputs, probeRequestInputs } from '../canary-shift/load-inputs.js';
import { identityInputs, ledgerInputs, streamInputs } from '../groups.js';
import { prometheusRules } from '../prometheus-inputs.js';
import { armInputs, severalLines, sourceInputs } from '../telemetry-inputs.js';

const demandInputs = {
  objectives: optional(
    severalLines('objectives such as `error-rate < 2%`, by lines or commas'),
    'What is demanded, one objective per line or comma. Default with both arms: no more errors than stable, and not more than 5 %.',
  ),
  'slo-file': optional(file(), 'A file of OpenSLO v1 whose SLOs are demanded too.'),
  alerts: optional(
    choice(['none-firing']),
    'Fail before the watch when an alert is firing already: of Azure Monitor at the target or the component, or of the Prometheus that is the source.',
  ),
  'alerts-of': optional(
    severalLines('a full id of Azure, or conditions on labels'),
    'Whose alerts count: the full id of a resource or a resource group, or for Prometheus conditions on the labels of alerts, such as `service="shop", alertname!="Watchdog"`.',
  ),
  for: optional(
    duration(),
    'Watch for so long, and end earlier when it fails. Without it one look is taken at the time that `window` names.',
  ),
  every: optional(
    duration(),
    'How often it looks, and how long one interval is. Default: 30s, more for a long watch, and no less than the source can tell.',
  ),
  window: optional(duration(), 'The time that one look is about, up to now. Default: 30m.'),
  sensitive: withDefault(
    flag(),
    'false',
    'Find smaller regressions sooner; up to 5 of 100 healthy releases fail for it instead of 1.',
  ),
  alpha: optional(
    percent(),
    'So many of 100 healthy releases may fail by chance, over all looks: from 0.1% to 20%. Default: 1%.',
  ),
  cluster: optional(
    number({ from: 1, to: 1000 }),
    'How many failures come together, where clients stay with their arm. Default: measured from the instances of stable.',
  ),
  'evidence-folder': optional(
    file(),
    'Where the evidence and the page are written. Default: the temporary folder of the runner.',
  ),
} as const;

/** Traffic that is made to be judged. */
const madeInputs = {
  ...loadInputs,
  'candidate-url': optional(
    addressKind(),
    '`probe`: where the candidate answers and nobody else. Default: the address of `candidate` at the target.',
  ),
  'stable-url': optional(addressKind(), '`probe`: where stable answers. Default: its address at the target.'),
  ...probeRequestInputs,
  'load-test-url': optional(
    text({
      pattern: /^https:\/\/[a-z0-9.-]+\.loadtesting\.azure\.com\/?$/i,
      expected: 'the data plane URI of the resource, which ends in .loadtesting.azure.com',
    }),
    '`load-test`: the data plane URI of the resource of Azure Load Testing, from its overview page.',
  ),
  'load-test-run': optional(
    text({ pattern: /^[A-Za-z0-9_-]{2,50}$/, expected: 'the id of a test run' }),
    '`load-test`: the id of the test run. It is waited for, and its own time is judged.',
  ),
} as const satisfies Inputs;

const { target: _, 'resource-group': group, candidate, ...place } = targetInputs;

const placeInputs = {
  target: optional(
    choice(targetKinds),
    'What splits the traffic: for the metrics of the platform, and to know the share of the candidate.',
    { label: 'Target' },
  ),
  'resource-group': group,
  ...place,
  candidate,
  stable: optional(
    text(),
    'The slot or revision that the candidate is compared with. Default: production, or the revision with the most traffic.',
  ),
  promotion: optional(
    text({ pattern: /^prm_[0-9A-Z]{26}$/, expected: 'the id of a promotion, `prm_…`' }),
    'Judge the arms of this rollout: target, source and versions come from its entry in the ledger, unless they are given.',
  ),
} as const;

export const gateInputs = {
  ...sourceInputs,
  ...armInputs,
  ...madeInputs,
  ...demandInputs,
  ...placeInputs,
  ...identityInputs,
  ...ledgerInputs,
  ...streamInputs,
} as const satisfies Inputs;

export type GateValues = ValuesOf<typeof gateInputs>;

export const gateRules = [
  atMostOneOf<typeof gateInputs>('workspace-id', 'app-insights-id'),
  atMostOneOf<typeof gateInputs>('for', 'window'),
  atMostOneOf<typeof gateInputs>('candidate-version', 'candidate-role', 'candidate-where'),
  atMostOneOf<typeof gateInputs>('stable-version', 'stable-role', 'stable-where'),
  atMostOneOf<typeof gateInputs>('app', 'profile', 'flag', 'route', 'program', 'resource-id'),
  needs('stable-version', 'candidate-version'),
  needs('stable-role', 'candidate-role'),
  needs('stable-where', 'candidate-where'),
  needs('stable-url', 'candidate-url'),
  atMostOneOf<typeof gateInputs>('candidate-url', 'candidate'),
  needs('load-test-run', 'load-test-url'),
  needs('load-test-url', 'load-test-run'),
  needs('stable', 'candidate'),
  needs('alerts-of', 'alerts'),
  needs('candidate', 'target'),
  needs('app', 'target'),
  needs('app', 'resource-group'),
  needs('profile', 'target'),
  needs('profile', 'resource-group'),
  needs('resource-id', 'target'),
  needs('promotion', 'ledger'),
  ...prometheusRules,
] as const;
