// A swap under way: the target's sticky settings go onto the source, its workers warm up, then the two change places.
import type { ActivityEvent } from '../../activity.js';
import type { Answer } from '../../exchange.js';
import { type Arm, production, type Site, type State, type SwapOperation } from '../../state.js';
import { noteEvent } from '../activity/record.js';
import { badRequest } from '../web/refusals.js';
import { armPath } from '../web/views.js';
import { restartWorkers } from '../web-workers/restart.js';
import { exchangeArms } from './exchange.js';
import { merged } from './settings.js';
import { pingOnce, tries, type WarmUp } from './warm-up.js';

type Swap = { readonly state: State; readonly site: Site; readonly operation: SwapOperation };

const kept = 100;

/** The steps are done by a job of the platform: the log names it, not who asked for the swap. */
const job = { name: 'SlotSwapJobProcessor', claims: {} };

type Happening = Pick<ActivityEvent, 'at' | 'actor' | 'status'> & {
  readonly action: string;
  readonly httpStatus?: number;
  readonly description?: string;
};

const note = ({ state, site, operation }: Swap, happening: Happening): void => {
  const { source } = operation;
  const type = source.slot === production ? 'Microsoft.Web/sites' : 'Microsoft.Web/sites/slots';
  noteEvent(state, {
    ...happening,
    action: `${type}/${happening.action}/action`,
    resource: armPath(state, site, source),
    group: site.described.group,
    type,
    operation: operation.id,
    correlation: operation.correlation,
  });
};

const noteStep = (swap: Swap, at: Date, action: string, failure?: string): void =>
  note(swap, {
    at,
    actor: job,
    action,
    status: failure === undefined ? 'Succeeded' : 'Failed',
    ...(failure === undefined ? {} : { description: failure }),
  });

const noteEnd = (swap: Swap, at: Date, failure?: string): void =>
  note(swap, {
    at,
    actor: swap.operation.actor,
    action: 'slotsswap',
    ...(failure === undefined
      ? { status: 'Succeeded', httpStatus: 200 }
      : { status: 'Failed', httpStatus: 400, description: failure }),
  });

/** Puts the target's sticky settings on the source, whose workers restart when that changes anything. */
export const applySettings = (
  state: State,
  site: Site,
  pair: Pick<SwapOperation, 'source' | 'target'>,
): void => {
  const { source, target } = pair;
  const own = source.settings;
  const applied = merged(site, own, target.settings);
  source.prepared = { target: target.slot, own };
  if (JSON.stringify(applied) === JSON.stringify(merged(site, own, own))) return;
  restartWorkers(state, source);
  source.settings = applied;
};

export const revertSettings = (state: State, source: Arm, at = state.clock.now()): void => {
  if (!source.prepared) return;
  const { own } = source.prepared;
  if (JSON.stringify(own) !== JSON.stringify(source.settings)) restartWorkers(state, source, at);
  source.settings = own;
  source.prepared = undefined;
};

const end = (swap: Swap, at: Date, failure?: string): void => {
  const { site, operation } = swap;
  const answer: Answer | undefined = failure === undefined ? undefined : badRequest(failure);
  site.outcomes.set(
    operation.id,
    answer ? { kind: 'failed', answer } : { kind: 'done', arm: operation.source },
  );
  for (const oldest of site.outcomes.keys()) {
    if (site.outcomes.size <= kept) break;
    site.outcomes.delete(oldest);
  }
  site.operation = undefined;
  noteEnd(swap, at, failure);
};

const failureOf = (warmUp: WarmUp, { source }: SwapOperation): string =>
  warmUp === 'no-answer'
    ? `Cannot swap site slots for site '${source.site}' because the '${source.slot}' slot did not respond to http ping.`
    : `Cannot swap slots for site '${source.site}' because the application initialization in '${source.slot}' slot either took too long or failed. Please check AppInit module configuration or try using swap with preview if application initialization time is very long.`;

const fail = (swap: Swap, at: Date, warmUp: WarmUp): void => {
  const failure = failureOf(warmUp, swap.operation);
  noteStep(swap, at, 'EndSlotWarmup', failure);
  revertSettings(swap.state, swap.operation.source, at);
  end(swap, at, failure);
};

const changePlaces = (swap: Swap, at: Date): void => {
  const { state, site, operation } = swap;
  noteStep(swap, at, 'EndSlotWarmup');
  exchangeArms(state, site, operation);
  const { source, target } = operation;
  target.swap = {
    timestampUtc: at.toISOString(),
    sourceSlotName: source.slot === production ? 'Production' : source.slot,
    destinationSlotName: target.slot === production ? 'Production' : target.slot,
  };
  source.swap = target.swap;
  noteStep(swap, at, 'SlotSwap');
  // What was production until now gets the source's own sticky settings, and with them new workers.
  restartWorkers(state, source, at);
  state.agenda.at(at.getTime() + state.habits.swapSettleSeconds * 1000, now => end(swap, now));
};

/** Tries are spread over the time that warming up takes; the first good one is enough. */
const warmUp = (swap: Swap, attempt: number, at: Date): void => {
  const { state, operation } = swap;
  if (attempt === 1) noteStep(swap, at, 'StartSlotWarmup');
  const seen = pingOnce(state, operation.source, at);
  const step = (state.habits.swapWarmUpSeconds * 1000) / tries;
  const left = (tries - attempt + 1) * step;
  if (seen === 'warm') state.agenda.at(at.getTime() + left, now => changePlaces(swap, now));
  else if (attempt < tries) state.agenda.at(at.getTime() + step, now => warmUp(swap, attempt + 1, now));
  else state.agenda.at(at.getTime() + step, now => fail(swap, now, seen));
};

/** A swap that was prepared goes on where its first part ended. */
export const beginSwap = (state: State, site: Site, operation: SwapOperation): void => {
  const swap: Swap = { state, site, operation };
  const apply = operation.source.prepared ? 0 : state.habits.swapApplySeconds;
  if (!operation.source.prepared) applySettings(state, site, operation);
  site.operation = operation;
  site.outcomes.set(operation.id, { kind: 'running' });
  state.agenda.at(operation.began.getTime() + apply * 1000, now => {
    noteStep(swap, now, 'ApplySlotConfig');
    warmUp(swap, 1, now);
  });
};
