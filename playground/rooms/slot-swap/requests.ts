// What the control plane takes about swaps: swap, ask how it goes, prepare one, undo that, and what would change.
import { type Answer, json } from '../../exchange.js';
import { type Arm, type Outcome, production, type Site } from '../../state.js';
import { badContent, refusal } from '../arm-refusals.js';
import { badRequest, conflict, operationInProgress, webRefusal } from '../web/refusals.js';
import { armNamed, readBody, type Serving, type Target } from '../web/target.js';
import { siteView } from '../web/views.js';
import { restartWorkers } from '../web-workers/restart.js';
import { slotDifferences } from './differences.js';
import { applySettings, beginSwap, revertSettings } from './run.js';

type PairReading =
  | { readonly kind: 'pair'; readonly source: Arm; readonly target: Arm }
  | { readonly kind: 'wrong'; readonly answer: Answer };

const wrong = (answer: Answer): PairReading => ({ kind: 'wrong', answer });

/** `targetSlot` and `preserveVnet` are both required. */
const readPair = ({ call, site, arm }: Target): PairReading => {
  const body = readBody(call, 'CsmSlotEntity');
  if (body.kind === 'wrong') return body;
  const { targetSlot, preserveVnet, ...other } = body.fields;
  const [stray] = Object.keys(other);
  if (stray) return wrong(badContent(`Could not find member '${stray}' on object of type 'CsmSlotEntity'.`));
  if (typeof targetSlot !== 'string' || typeof preserveVnet !== 'boolean') {
    return wrong(badRequest('The parameters targetSlot and preserveVnet are required.'));
  }
  if (site.described.flex)
    return wrong(badRequest('Deployment slots are not supported on Flex Consumption.'));
  const target = armNamed(site, targetSlot);
  if (!target) {
    return wrong(webRefusal(404, 'NotFound', `Site '${site.name}' has no slot named '${targetSlot}'.`));
  }
  if (target === arm)
    return wrong(badRequest(`Cannot swap slot '${arm.slot}' of site '${site.name}' with itself.`));
  return { kind: 'pair', source: arm, target };
};

const inTheWay = ({ call, site }: Target, pair: { source: Arm; target: Arm }): Answer | undefined => {
  const { subscription } = call.state.world;
  const { location, group } = site.described;
  if (site.operation) return operationInProgress(site.operation, { subscription, group, location });
  const stopped = [pair.source, pair.target].find(each => each.stopped);
  return stopped
    ? conflict(
        `Cannot swap slots for site '${site.name}' because the '${stopped.slot}' slot is in stopped state.`,
      )
    : undefined;
};

/** A slot that lies prepared for another swap than this one. */
const otherwisePrepared = (site: Site, pair: { source: Arm; target: Arm }): Answer | undefined => {
  const arms = [site.production, ...site.slots];
  const other = arms.find(
    each =>
      each.prepared &&
      !(each === pair.source && each.prepared.target === pair.target.slot) &&
      [each.slot, each.prepared.target].some(name => [pair.source.slot, pair.target.slot].includes(name)),
  );
  return other
    ? conflict(`The slot '${other.slot}' has been prepared for a swap with '${other.prepared?.target}'.`)
    : undefined;
};

const resultAddress = ({ call, site, arm }: Target, id: string): string => {
  const { world, clock } = call.state;
  const slot = arm.slot === production ? '' : `/slots/${arm.slot}`;
  const version = call.ask.query.get('api-version') ?? '';
  // The last part differs from poll to poll: whoever keeps the first address still gets an answer.
  return `https://management.azure.com/subscriptions/${world.subscription}/resourceGroups/${site.described.group}/providers/Microsoft.Web/sites/${site.name}${slot}/operationresults/${id}?api-version=${version}&t=${clock.now().getTime()}`;
};

const accepted = (target: Target, id: string): Answer => {
  const seconds = target.call.state.habits.swapRetryAfterSeconds;
  const retryAfter = seconds > 0 ? { 'retry-after': String(seconds) } : {};
  return { status: 202, headers: { location: resultAddress(target, id), ...retryAfter }, body: '' };
};

export const swapSlots: Serving = target => {
  const reading = readPair(target);
  if (reading.kind === 'wrong') return reading.answer;
  const refused = inTheWay(target, reading) ?? otherwisePrepared(target.site, reading);
  if (refused) return refused;
  const { call, site } = target;
  const { state, actor, correlation, operation: id } = call;
  const { source, target: destination } = reading;
  beginSwap(state, site, { id, correlation, actor, source, target: destination, began: state.clock.now() });
  return accepted(target, id);
};

/** While it runs 202, then once and for all the slot it was asked of, or why it failed. */
export const swapResult: Serving = target => {
  const { call, site } = target;
  const id = call.names['operation'] ?? '';
  const outcome: Outcome | undefined = site.outcomes.get(id);
  switch (outcome?.kind) {
    case 'running':
      return accepted(target, id);
    case 'done':
      return json(200, siteView(call.state, site, outcome.arm));
    case 'failed':
      return outcome.answer;
    case undefined:
      return refusal(404, 'NotFound', `Operation '${id}' was not found.`);
  }
};

const done: Answer = { status: 200, headers: {}, body: '' };

/** The first part of a swap, and then a pause in which to look at the source. */
export const prepareSwap: Serving = target => {
  const reading = readPair(target);
  if (reading.kind === 'wrong') return reading.answer;
  const refused = inTheWay(target, reading);
  if (refused) return refused;
  const { source, target: destination } = reading;
  if (source.prepared?.target === destination.slot) return done;
  const other = otherwisePrepared(target.site, reading);
  if (other) return other;
  applySettings(target.call.state, target.site, { source, target: destination });
  return done;
};

export const unprepareSwap: Serving = ({ call, site, arm }) => {
  const { subscription } = call.state.world;
  const { location, group } = site.described;
  if (site.operation) return operationInProgress(site.operation, { subscription, group, location });
  if (arm.prepared) revertSettings(call.state, arm);
  else restartWorkers(call.state, arm);
  return done;
};

export const listDifferences: Serving = target => {
  const reading = readPair(target);
  if (reading.kind === 'wrong') return reading.answer;
  const { call, site } = target;
  return json(200, {
    value: slotDifferences(call.state, site, reading.source, reading.target),
    nextLink: undefined,
  });
};
