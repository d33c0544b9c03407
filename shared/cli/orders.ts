// `azure-promote pause | continue | abort PROMOTION`: an order in the ledger, which whoever drives the promotion reads at
// its next look. Nothing else is changed.
import { Fault } from '../fault/fault.js';
import type { HostProcess } from '../host/host-process.js';
import { terminal } from '../host/terminal.js';
import type { Ledger, Stream } from '../ledger/ledger.js';
import { entryOf, type OrderKind } from '../promotion/happened.js';
import { heartbeatService } from '../promotion/heartbeat.js';
import { standingOf } from '../promotion/history.js';
import { isoTime } from '../promotion/moment.js';
import { type Promotion, promotionOf, type Standing } from '../promotion/standing.js';
import { optional, required, type ValuesOf } from '../step/input.js';
import { text } from '../step/kinds.js';
import type { RawInputs } from '../step/read.js';
import { defineStep } from '../step/step.js';
import { identityInputs, ledgerInputs, streamInputs } from '../steps/groups.js';
import { openRollouts } from '../steps/status/open-rollouts.js';
import { clockFrom } from '../wiring/clock.js';
import { ledgerFor, openLedger } from '../wiring/ledgers.js';
import { openBooks } from '../wiring/rollout/books.js';
import { runStep, type Surroundings } from '../wiring/run.js';
import { parseStepArguments } from './arguments.js';
import { orderHelp } from './order-help.js';

export const orderNames = ['pause', 'continue', 'abort'] as const;
export type OrderName = (typeof orderNames)[number];

const kinds: Readonly<Record<OrderName, OrderKind>> = {
  pause: 'pause-ordered',
  continue: 'continue-ordered',
  abort: 'abort-ordered',
};

const inputs = {
  promotion: required(
    text({ pattern: /^prm_[0-9A-Za-z]{1,60}$/, expected: 'the id of a promotion, `prm_…`' }),
    'The id of the promotion.',
  ),
  reason: required(text(), 'Why; it is kept, and whoever drives the promotion prints it.'),
  service: streamInputs.service,
  environment: optional(text(), 'Where to look for it. Default: everywhere in the ledger.'),
  ...ledgerInputs,
  ...identityInputs,
} as const;

type Values = ValuesOf<typeof inputs>;

export async function order(name: OrderName, words: readonly string[], io: HostProcess): Promise<void> {
  const given = parseStepArguments(inputs, withFlag(words));
  if (given.help) {
    io.stdout.write(`${orderHelp(name)}\n`);
    return;
  }
  const host = terminal(io, { flags: given.flags, json: given.json });
  const surroundings = { host, clock: clockFrom(io.env), environment: io.env, runtime: io.version };
  await runStep(orderStep(name, surroundings), surroundings);
}

/** The one word that needs no flag. */
function withFlag([first, ...more]: readonly string[]): readonly string[] {
  if (first === undefined) return [];
  return first.startsWith('-') ? [first, ...more] : ['--promotion', first, ...more];
}

function orderStep(name: OrderName, surroundings: Surroundings) {
  return defineStep<Record<never, never>>()({
    name,
    title: name,
    summary: `Order a promotion to ${name}.`,
    about: [],
    inputs,
    rules: [],
    outputs: { promotion: 'The id of the promotion.' },
    needs: [],
    examples: [],
    async look(_, values) {
      const { promotion, told } = await give(name, values, surroundings);
      return {
        outcome: 'passed',
        headline: `${name} is ordered for ${promotion.id}: ${told}`,
        findings: [],
        outputs: { promotion: promotion.id },
        document: [],
      };
    },
  });
}

type Found = { readonly stream: Stream; readonly promotion: Promotion };

async function give(
  name: OrderName,
  { promotion: id, reason, service, environment }: Values,
  to: Surroundings,
) {
  const raw: RawInputs = { host: to.host.name, get: to.host.raw, parsers: {} };
  const wiring = { ...to, raw };
  const ledger = await openLedger(ledgerFor(wiring).place, wiring, to.host.cancelled);
  const of = { ...(service !== undefined && { service }), ...(environment !== undefined && { environment }) };
  const { stream } = await find(id, ledger, of);
  const now = ledger.time === undefined ? to.clock.now() : await ledger.time();
  const by = whoOrders(to.environment);
  const entry = entryOf({ kind: kinds[name], promotion: id, reason }, { at: now, by });
  const standing = await openBooks(ledger, stream).add(read => {
    refuseEnded(promotionOf(read, id));
    return [entry];
  });
  const promotion = promotionOf(standing, id);
  if (promotion === undefined) throw new Error('a promotion that was there is gone');
  return { promotion, told: whoHears(standing, id, now) };
}

async function find(id: string, ledger: Ledger, of: Partial<Stream>): Promise<Found> {
  const open: string[] = [];
  for (const stream of await ledger.streams(of)) {
    if (stream.service === heartbeatService) continue;
    const standing = standingOf(await ledger.read(stream));
    const promotion = promotionOf(standing, id);
    if (promotion !== undefined) return { stream, promotion };
    const unended = standing.promotions.filter(({ finished }) => !finished);
    open.push(...unended.map(each => `${each.id} (${stream.service}/${stream.environment})`));
  }
  throw new Fault('PROMOTION_UNKNOWN', `${ledger.name} knows no promotion ${id}`, {
    facts: { open: open.join(', ') || 'none' },
  });
}

function refuseEnded(promotion: Promotion | undefined): void {
  if (promotion?.finished === undefined) return;
  const { outcome, at, because } = promotion.finished;
  throw new Fault('PROMOTION_ENDED', `${promotion.id} ended as ${outcome} at ${isoTime(at)}: ${because}`);
}

function whoHears(standing: Standing, id: string, now: number): string {
  const rollout = openRollouts(standing, now).find(({ promotion }) => promotion === id);
  if (rollout?.lease?.living)
    return `${rollout.lease.driver} hears it at its next look, within a minute or two`;
  return `nobody drives it now (${rollout?.words ?? 'nothing has moved'}); resume hears it when it runs next`;
}

/** A person by name, where a pipeline knows one. */
function whoOrders(environment: Surroundings['environment']): string {
  const { GITHUB_ACTOR, BUILD_REQUESTEDFOR, USER, USERNAME } = environment;
  return GITHUB_ACTOR || BUILD_REQUESTEDFOR || USER || USERNAME || 'somebody on a terminal';
}
