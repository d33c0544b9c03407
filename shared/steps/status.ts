// status: what runs where, who gets how much of it, and what the ledger says. It changes nothing.
import { Fault } from '../fault/fault.js';
import type { Entry } from '../ledger/entry.js';
import type { Ledger } from '../ledger/ledger.js';
import { heartbeatAge, heartbeatStream } from '../promotion/heartbeat.js';
import { standingOf } from '../promotion/history.js';
import { defineStep } from '../step/step.js';
import { targetInputs, targetRules } from '../traffic/kinds.js';
import type { LiveSplit } from '../traffic/target.js';
import { identityInputs, ledgerInputs, streamInputs } from './groups.js';
import type { Ports } from './ports.js';
import { openRollouts } from './status/open-rollouts.js';
import { type Seen, statusDocument, statusFindings, statusHeadline } from './status/report.js';

const inputs = { ...targetInputs, ...identityInputs, ...ledgerInputs, ...streamInputs } as const;

const outputs = {
  split: 'The share of each arm in percent, as JSON: `{"production":90,"staging":10}`.',
  arms: 'What is known of each arm, as JSON: name, share, state, address, builds, digest.',
  candidate: 'The candidate arm: the one named, or the idle one when there is exactly one.',
  idle: 'The arms without traffic, parted by commas.',
  'stable-digest': 'The digest that production runs; empty when that cannot be told for certain.',
  'candidate-digest': 'The digest in the candidate arm; empty when that cannot be told for certain.',
  busy: 'What is under way that forbids changes, in words; empty when nothing is.',
  promotions:
    'The promotions that have not ended, as JSON: `[{"promotion":…,"state":…,"words":…,"since":…,"weight":…,"wakeAt":…,"next":…,"lease":…,"orders":…}]`; the first has the target, the others are queued. Empty without a ledger.',
  'heartbeat-age':
    'Seconds since `resume` was seen alive in this environment; empty when it never was, or without a ledger.',
  'last-entry':
    'The last entry of the ledger for this service and environment, as JSON; empty when there is none.',
} as const;

export const status = defineStep<Pick<Ports, 'target' | 'ledger' | 'azure'>>()({
  name: 'status',
  title: 'Status',
  summary: 'Show the live split of an app, what runs in each arm, and the last ledger entry.',
  about: [
    'Reads the live split of the target, the build in each arm and the ledger, and shows them side by side in the log, the summary and the outputs: which rollouts are open, how each stands, who drives it, and what happens next. Use it before a promotion, in a schedule, or when somebody asks what is running.',
    'It is read-only: it sends no request that changes anything.',
  ],
  inputs,
  rules: targetRules,
  outputs,
  needs: ['target', 'ledger', 'azure'],
  examples: [
    {
      title: 'What runs in production?',
      values: { target: 'app-service', 'resource-group': 'rg-prod', app: 'payments' },
    },
    {
      title: 'Which slot would take the next version, and what did the last promotion do?',
      values: {
        target: 'app-service',
        'resource-group': 'rg-prod',
        app: 'payments',
        candidate: 'idle',
        ledger: 'file:ledger',
      },
    },
  ],
  async look({ target, ledger, azure }, values) {
    const live = await target.read();
    const candidate = candidateOf(live, values.candidate);
    const stream = { service: values.service ?? appName(live), environment: values.environment };
    const entries = await ledger?.read(stream);
    const seen: Seen = {
      live,
      candidate,
      stream,
      ledger: ledger?.name,
      last: entries?.at(-1),
      ...(ledger && entries && (await onTheWay(ledger, entries, values.environment, azure.ownTime()))),
    };
    return {
      outcome: 'passed',
      headline: statusHeadline(seen),
      findings: statusFindings(seen),
      outputs: outputsOf(seen),
      document: statusDocument(seen),
    };
  },
});

/** Ages and leases are told by the clock of the ledger, where it has one. */
async function onTheWay(
  ledger: Ledger,
  entries: readonly Entry[],
  environment: string,
  ownTime: number,
): Promise<Pick<Seen, 'open' | 'heartbeatAge'>> {
  const now = ledger.time === undefined ? ownTime : await ledger.time();
  const age = heartbeatAge(await ledger.read(heartbeatStream(environment)), now);
  return { open: openRollouts(standingOf(entries), now), ...(age !== undefined && { heartbeatAge: age }) };
}

/** An arm by name must exist. `idle` is only an answer when there is exactly one. */
function candidateOf(live: LiveSplit, wanted: string | undefined): string | undefined {
  if (wanted === undefined || wanted === 'idle') return live.idle.length === 1 ? live.idle[0] : undefined;
  // Where rules name every arm a candidate may have become the default one; production of App Service has none.
  const others = live.arms.filter(({ isDefault, hasRule }) => !isDefault || hasRule).map(({ name }) => name);
  const found = others.find(name => name.toLowerCase() === wanted.toLowerCase());
  if (found !== undefined) return found;
  throw new Fault('TARGET_NOT_FOUND', `the candidate ${wanted} does not exist`, {
    facts: { existing: others.join(', ') || 'none', resource: live.resource },
    hint: others.length === 0 ? 'create a slot first' : 'name one of the slots that exist, or idle',
  });
}

function appName(live: LiveSplit): string {
  return live.resource.split('/').at(-1) ?? live.resource;
}

function outputsOf({ live, candidate, last, open, heartbeatAge: age }: Seen) {
  const digestOf = (name: string | undefined) => live.arms.find(arm => arm.name === name)?.digest ?? '';
  return {
    split: JSON.stringify(live.split),
    arms: JSON.stringify(live.arms.map(({ address, ...arm }) => ({ ...arm, address: address?.href ?? '' }))),
    candidate: candidate ?? '',
    idle: live.idle.join(','),
    'stable-digest': digestOf(live.arms.find(({ isDefault }) => isDefault)?.name),
    'candidate-digest': digestOf(candidate),
    busy: live.busy ?? '',
    promotions: open === undefined ? '' : JSON.stringify(open),
    'heartbeat-age': age === undefined ? '' : String(Math.round(age / 1_000)),
    'last-entry': last === undefined ? '' : JSON.stringify(last),
  };
}
