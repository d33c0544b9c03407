// The inputs of canary-shift: what goes where, how fast, who judges, and what happens when nobody can tell.
import { type Inputs, optional, type ValuesOf, withDefault } from '../../step/input.js';
import { choice, duration, file, flag, number, percent, text } from '../../step/kinds.js';
import { atMostOneOf, needs } from '../../step/rules.js';
import { targetInputs, targetRules } from '../../traffic/kinds.js';
import {
  appServiceInputs,
  brakeInputs,
  frontDoorInputs,
  identityInputs,
  ledgerInputs,
  streamInputs,
} from '../groups.js';
import { prometheusInputs, prometheusRules } from '../prometheus-inputs.js';
import { compensationInputs } from '../rollback/registering.js';
import { armInputs, sourceInputs } from '../telemetry-inputs.js';
import { severalLines } from './kinds.js';
import { loadInputs, probeRequestInputs } from './load-inputs.js';

const digest = 'sha256:[0-9a-f]{64}';

const releaseInputs = {
  expect: optional(
    text({
      pattern: new RegExp(`^([^\\s@]+@)?${digest}$`),
      expected: 'a digest, `sha256:…`, or an image with its digest',
    }),
    'What has to lie in the candidate, by its digest. The step refuses when something else lies there.',
  ),
  'said-digest': optional(
    text({ pattern: new RegExp(`^${digest}$`), expected: 'a digest, `sha256:…`' }),
    'What lies in the candidate, where nobody can read it: Front Door, Traffic Manager, feature flags. Kept in the ledger on your word; where it can be read it is compared.',
  ),
  artifact: optional(
    text({
      pattern: new RegExp(`^([^\\s@#]+@${digest}|https://[^\\s#]+#${digest})$`),
      expected: 'an image as `registry/name@sha256:…`, or a package as `https://…#sha256:…`',
    }),
    'What is placed in the candidate first, at 0 %. On Container Apps this creates the revision.',
  ),
} as const;

const climbInputs = {
  ladder: optional(
    severalLines('rungs such as `5%/10m, 50%/10m, 100%`, or the name of a ladder'),
    'The shares, and how long each is judged: `cautious`, `standard`, `half-hour`, `blue-green`, `instant`, or rungs such as `5%/10m, 50%/10m, 100%`. Default: by the target.',
  ),
  until: optional(percent(), 'Rest at this share, armed: what goes wrong later in the job brings it back.'),
  'hold-for': withDefault(
    duration(),
    '2h',
    'How long it may rest, or be held, before it goes back by itself.',
  ),
  'on-job-failure': withDefault(
    choice(['roll-back', 'hold']),
    'roll-back',
    'While it rests at `until`: what a failure later in the job does.',
  ),
  watch: optional(
    duration(),
    'How long the candidate is judged after it has all traffic. Default: by the ladder.',
  ),
  'hold-back': optional(
    percent(),
    'Leave this share with stable during the watch, so that there is somebody to compare with: `5%`. The candidate gets the rest when the watch has passed. For targets that promote by weights.',
  ),
  standby: withDefault(
    duration(),
    '0s',
    'How long the version before is kept ready for going back, after the watch.',
  ),
  wait: withDefault(
    choice(['inline', 'hand-off']),
    'inline',
    '`hand-off` ends the step as soon as the candidate has all traffic; `resume` watches on, and must be alive.',
  ),
  'max-duration': optional(duration(), 'Longer than this it does not take: then it goes back.'),
} as const;

export const judgeInputs = {
  objectives: optional(
    severalLines('objectives such as `error-rate < 1%`, by lines or commas'),
    'What is demanded of the candidate. Default: no more errors than stable, and not more than 5 %.',
  ),
  source: optional(
    choice(['platform', 'log-analytics', 'prometheus', 'probe', 'none']),
    'Who counts requests: the platform’s own metrics, which need no configuration, a Log Analytics workspace, a Prometheus, or `probe`, our own requests to each arm. `none`: the probes before the first share alone decide. Default: `probe` when `load` is given, else `platform`.',
  ),
  ...loadInputs,
  'workspace-id': sourceInputs['workspace-id'],
  'app-insights-id': sourceInputs['app-insights-id'],
  role: sourceInputs.role,
  ...prometheusInputs,
  'candidate-version': armInputs['candidate-version'],
  'stable-version': armInputs['stable-version'],
} as const;

const doubtInputs = {
  'traffic-share': withDefault(
    choice(['hold', 'tell']),
    'hold',
    'When the candidate gets another share of the requests than its weights allow: do not raise it, or only say so.',
  ),
  'on-undecided': withDefault(
    choice(['hold', 'roll-back', 'accept']),
    'hold',
    'When twice the time of a rung does not tell: hold and then go back, go back at once, or go on.',
  ),
  'on-no-data': withDefault(
    choice(['hold', 'roll-back']),
    'roll-back',
    'When no request of the candidate is counted although stable has some, and at least 10 were expected of it: go back at once, or hold and then go back. It never goes on.',
  ),
  'on-interrupt': withDefault(
    choice(['roll-back', 'hold']),
    'roll-back',
    'When the run is cancelled before the candidate has all traffic.',
  ),
} as const;

export const probeInputs = {
  probes: withDefault(
    number({ from: 0, to: 100, whole: true }),
    '3',
    'So many answers of the candidate in a row must be right before the first percent. 0 asks for none.',
  ),
  ...probeRequestInputs,
} as const;

const endInputs = {
  'dry-run': withDefault(flag(), 'false', 'Print the whole plan, and change nothing.'),
  'job-timeout': optional(
    duration(),
    'How long the job may last. Default: 6 h on GitHub, 60 min on Azure Pipelines. A plan that does not fit is told.',
  ),
  journal: optional(
    file(),
    'Where every decision is written, line by line. Default: the temporary folder of the runner.',
  ),
} as const;

export const leavingInputs = {
  'evict-pinned': withDefault(
    flag(),
    'false',
    'App Service: after going back, place the build of production in the slot of the candidate as well, for clients that a cookie still sends there. The slot restarts, and the candidate is gone from it.',
    { visibleWhen: 'target = app-service' },
  ),
} as const;

export const canaryInputs = {
  ...targetInputs,
  ...releaseInputs,
  ...climbInputs,
  ...leavingInputs,
  ...compensationInputs,
  ...judgeInputs,
  ...doubtInputs,
  ...probeInputs,
  ...appServiceInputs,
  ...frontDoorInputs,
  ...brakeInputs,
  ...endInputs,
  ...identityInputs,
  ...ledgerInputs,
  ...streamInputs,
} as const satisfies Inputs;

export type CanaryValues = ValuesOf<typeof canaryInputs>;

export const canaryRules = [
  ...targetRules,
  atMostOneOf<typeof canaryInputs>('artifact', 'expect', 'said-digest'),
  atMostOneOf<typeof canaryInputs>('workspace-id', 'app-insights-id'),
  needs('workspace-id', 'source'),
  needs('app-insights-id', 'source'),
  needs('role', 'source'),
  ...prometheusRules,
] as const;
