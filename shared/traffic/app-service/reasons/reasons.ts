// What speaks against beginning or promoting: all of it at once, before anything moves.
import type { SlotConfigNamesResource } from '@azure/arm-appservice';
import { Fault } from '../../../fault/fault.js';
import type { SeenArm } from '../live/arm.js';
import { buildName } from '../live/position.js';
import type { Reading } from '../live/reading.js';
import { sameName } from '../live/rules.js';
import { type Ground, production } from '../means.js';
import { stickyReasons } from './sticky.js';
import { triggerReasons } from './triggers.js';

export type Reason = {
  /** The name of the fact that holds it. */
  readonly about: string;
  readonly why: string;
  readonly fix: string;
};

/** The two arms of a rollout, with everything of them readable. */
export type Pair = {
  readonly stable: SeenArm;
  readonly candidate: SeenArm;
  readonly sticky: SlotConfigNamesResource;
};

/**
 * Throws when something speaks against it. What cannot be read speaks against it as well. `isPlaced`: another build is
 * placed there first, which may say what counts as warm.
 */
export async function demandReady(
  ground: Ground,
  reading: Reading,
  candidate: string,
  isPlaced = false,
): Promise<void> {
  const standing = standingReasons(reading, candidate, isPlaced);
  if (standing.length > 0) throw refusal(standing);
  const [stable, next] = [seenArm(reading, production), seenArm(reading, candidate)];
  const denied = [...stable.denied, ...next.denied][0];
  if (denied !== undefined) throw denied;
  const sticky = await ground.changes.stickyNames(ground.at);
  const pair = { stable, candidate: next, sticky };
  const reasons = [
    ...(await stickyReasons(ground, pair)),
    ...(isPlaced && ground.options.warmUpStatuses !== undefined ? [] : coldReasons(ground, pair)),
    ...(await triggerReasons(ground, reading, pair)),
  ];
  if (reasons.length > 0) throw refusal(reasons);
}

export function seenArm({ seen, live }: Reading, name: string): SeenArm {
  const found = seen.find(({ arm }) => sameName(arm.name, name));
  if (found !== undefined) return found;
  const existing = live.arms.filter(({ isDefault }) => !isDefault).map(arm => arm.name);
  throw new Fault('TARGET_NOT_FOUND', `there is no slot ${name}`, {
    hint: existing.length === 0 ? 'create a slot first' : 'name one of the slots that exist',
    facts: { existing: existing.join(', ') || 'none', resource: live.resource },
  });
}

/** Said before a slot is looked for that cannot exist. */
export function demandSlots({ isFlex, live }: Pick<Reading, 'isFlex' | 'live'>): void {
  if (!isFlex) return;
  throw new Fault('TARGET_UNSUITABLE', 'a function app on Flex Consumption has no slots', {
    hint: 'move it to a plan that has slots, or promote it by means of its own',
    facts: { resource: live.resource },
  });
}

function refusal(reasons: readonly Reason[]): Fault {
  const facts = Object.fromEntries(reasons.map(({ about, why }) => [about, why]));
  const fixes = [...new Set(reasons.map(({ fix }) => fix))];
  return new Fault('TARGET_UNSUITABLE', reasons.map(({ why }) => why).join('; '), {
    facts,
    hint: fixes.join('; '),
  });
}

function standingReasons(reading: Reading, name: string, isPlaced: boolean): readonly Reason[] {
  const candidate = seenArm(reading, name);
  if (candidate.arm.isDefault) {
    return [{ about: 'candidate', why: 'production cannot be its own candidate', fix: 'name a slot' }];
  }
  return [
    ...swapReasons(reading),
    ...(candidate.arm.state.toLowerCase() === 'running'
      ? []
      : [{ about: 'state', why: `${name} is ${candidate.arm.state.toLowerCase()}`, fix: `start ${name}` }]),
    ...(isPlaced ? [] : buildReasons(seenArm(reading, production), candidate)),
  ];
}

function swapReasons({ inFlight, seen }: Reading): readonly Reason[] {
  const auto = seen.flatMap(({ autoSwap }) => autoSwap);
  return [
    ...(inFlight === undefined
      ? []
      : [{ about: 'busy', why: inFlight, fix: 'wait for its end, or cancel a swap that was only prepared' }]),
    ...(auto.length === 0
      ? []
      : [
          {
            about: 'auto-swap',
            why: auto.join('; '),
            fix: 'turn auto swap off: it swaps before anybody has judged',
          },
        ]),
  ];
}

function buildReasons(stable: SeenArm, candidate: SeenArm): readonly Reason[] {
  const [old, next] = [buildName(stable.arm), buildName(candidate.arm)];
  const fix =
    'place the artifact by digest, or set AZURE_PROMOTE_DIGEST in each slot as a setting that does not stick to it';
  const { name } = candidate.arm;
  if (candidate.denied.length > 0) return [];
  if (candidate.arm.contradiction) {
    return [{ about: 'build', why: `image and setting of ${name} name different digests`, fix }];
  }
  if (next === '') return [{ about: 'build', why: `nothing tells which build runs in ${name}`, fix }];
  if (next === old)
    return [{ about: 'build', why: `${name} and production run the same build, ${next}`, fix }];
  return [];
}

const statusesSetting = 'WEBSITE_SWAP_WARMUP_PING_STATUSES';

/** Before a swap the candidate gets production's sticky settings: what counts is what it will have then. */
export function warmUpStatuses({
  stable,
  candidate,
  sticky,
}: Pick<Pair, 'stable' | 'candidate' | 'sticky'>): string {
  const sticks = (sticky.appSettingNames ?? []).some(name => sameName(name, statusesSetting));
  return ((sticks ? stable : candidate).settings?.[statusesSetting] ?? '').trim();
}

function coldReasons({ options, warn }: Ground, pair: Pair): readonly Reason[] {
  const reasons = warmUpReasons(pair);
  if (options.coldSwap === 'refuse') return reasons;
  for (const { why, fix } of reasons) warn?.(`${why}; ${fix}`);
  return [];
}

function warmUpReasons(pair: Pair): readonly Reason[] {
  if (/^[1-5]\d\d(\s*,\s*[1-5]\d\d)*$/.test(warmUpStatuses(pair))) return [];
  const { name } = pair.candidate.arm;
  return [
    {
      about: 'warm-up',
      why: `${statusesSetting} is not set for ${name}, so that any answer counts as warm, also 500 and 503`,
      fix: `set ${statusesSetting}=200 in ${name}, and WEBSITE_SWAP_WARMUP_PING_PATH to a path that tells health`,
    },
  ];
}
