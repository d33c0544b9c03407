// Writing a split by the rules of production, and looking whether it is in force.
import { Fault } from '../../fault/fault.js';
import { culprit } from '../blame.js';
import { unsettled } from '../settle.js';
import type { Split } from '../split.js';
import { refuseSplit } from '../split-check.js';
import type { Receipt, Seen } from '../target.js';
import { appServiceAbilities } from './abilities.js';
import { look, lookAtRules, type Reading } from './live/reading.js';
import { isInForce, rulesFor, sameShare, splitBy } from './live/rules.js';
import { printSnapshot, type Snapshot } from './live/snapshot.js';
import { snapshotOf, staleness } from './live/taking.js';
import { blameFor, type Ground, isUnclear, production, unclear } from './means.js';
import { demandReady, demandSlots } from './reasons/reasons.js';

export async function write(ground: Ground, split: Split, guard: string): Promise<Receipt> {
  const reading = await look(ground);
  if (Object.keys(split).some(name => name !== production)) demandSlots(reading);
  const why = refuseSplit(split, reading.live, appServiceAbilities);
  if (why !== undefined) throw unshowable(why, split, reading);
  const stale = await staleness(ground, reading, { guard, arms: concerned(split, reading) });
  if (stale !== undefined) throw stale;
  const askedAt = ground.clock.now();
  const snapshot = snapshotOf(reading, askedAt);
  const before = printSnapshot(snapshot);
  const { rules, changes } = rulesFor(reading.rules, split, reading.hosts);
  if (!changes) return { asked: split, before, unchanged: true, askedAt };
  for (const candidate of begun(split, reading)) await demandReady(ground, reading, candidate);
  await setRules(ground, rules);
  await demandUncontested(ground, split, snapshot);
  return { asked: split, before, unchanged: false, askedAt };
}

/** What the first share would be refused for, by reading alone. */
export async function demandFit(ground: Ground, candidate: string, isPlaced: boolean): Promise<void> {
  const reading = await look(ground);
  demandSlots(reading);
  await demandReady(ground, reading, candidate, isPlaced);
}

const secondLookMilliseconds = 3_000;

/** Read after writing: nobody else may have written in between. One answer may be old, two in a row are not. */
async function demandUncontested(ground: Ground, asked: Split, before: Snapshot): Promise<void> {
  if ((await glance(ground, asked, before))?.kind !== 'other') return;
  await ground.clock.sleep(secondLookMilliseconds, ground.signal);
  const again = await glance(ground, asked, before);
  if (again?.kind !== 'other') return;
  const seen = await seenByRules(ground, before, again);
  if (seen.kind !== 'drifted') return;
  const fault = unsettled(
    { asked },
    { kind: 'drifted', seen, looks: 2, tookMilliseconds: secondLookMilliseconds },
  );
  if (fault !== undefined) throw fault;
}

/** The write was taken. That it cannot be seen just now is for whoever waits until it can. */
async function glance(ground: Ground, asked: Split, before: Snapshot): Promise<RulesSeen | undefined> {
  try {
    return await seeRules(ground, asked, before);
  } catch (thrown) {
    // No answer, none that can be read, or nobody waits for it: nothing is known, and nothing is concluded.
    if (thrown instanceof Fault && ['HTTP_GAVE_UP', 'HTTP_UNREADABLE', 'CANCELLED'].includes(thrown.code))
      return undefined;
    throw thrown;
  }
}

export async function setRules(ground: Ground, rules: Reading['rules']): Promise<void> {
  try {
    await ground.changes.setRules(ground.at, rules);
  } catch (thrown) {
    // Every try may have been the one that was carried through: only a look can tell. A refusal is certain.
    throw isUnclear(thrown) ? unclear('the change of the rules for traffic', thrown) : thrown;
  }
}

function unshowable(why: string, split: Split, { live }: Reading): Fault {
  return new Fault(
    'TARGET_UNSUITABLE',
    `this split cannot be asked of ${live.resource.split('/').at(-1)}: ${why}`,
    {
      hint: 'choose shares that the target can show; `plan` checks a ladder before anything moves',
      facts: { asked: JSON.stringify(split), now: JSON.stringify(live.split) },
    },
  );
}

/** The arms whose builds the caller has decided on: production, and whatever has or gets a share. */
function concerned(split: Split, { live }: Reading): readonly string[] {
  const names = live.arms
    .filter(({ name, share }) => share > 0 || (split[name] ?? 0) > 0)
    .map(({ name }) => name);
  return [...new Set([production, ...names])];
}

/** Arms that had nothing and get something: there a rollout begins. */
function begun(split: Split, { live }: Reading): readonly string[] {
  return live.arms
    .filter(({ name, isDefault, share }) => !isDefault && share === 0 && (split[name] ?? 0) > 0)
    .map(({ name }) => name);
}

export type RulesSeen = { readonly kind: 'as-asked' | 'as-before' | 'other'; readonly split: Split };

/** By the rules alone. Every share is compared, and where it is sent to. */
export async function seeRules(ground: Ground, asked: Split, before: Snapshot): Promise<RulesSeen> {
  return judgeRules(await lookAtRules(ground), asked, before);
}

export function judgeRules(rules: Reading['rules'], asked: Split, before: Snapshot): RulesSeen {
  const slots = Object.keys(before.hosts);
  const split = splitBy(rules, slots, production);
  const holds = (wish: Split) =>
    sameShare(split[production] ?? 0, wish[production] ?? 0) &&
    slots.every(slot => isInForce(rules, slot, { share: wish[slot] ?? 0, host: before.hosts[slot] ?? '' }));
  if (holds(asked)) return { kind: 'as-asked', split };
  return { kind: holds(before.split) ? 'as-before' : 'other', split };
}

/** The end of a look at a write: who drifted it is asked only when it did. */
export async function seenByRules(
  ground: Ground,
  before: Snapshot,
  { kind, split }: RulesSeen,
): Promise<Seen> {
  switch (kind) {
    case 'as-asked':
      return { kind: 'seen', by: 'read', split };
    case 'as-before':
      return { kind: 'not-yet', split };
    case 'other':
      return { kind: 'drifted', split, ...(await culprit(blameFor(ground, before.resource, before.at))) };
    default: {
      const unreachable: never = kind;
      return unreachable;
    }
  }
}
