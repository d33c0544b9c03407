// The target that a gate is told of: its arms as they stand now. Nothing is changed there.
import { readInputs } from '../../step/read.js';
import { type TargetKind, targetInputs, targetRules } from '../../traffic/kinds.js';
import type { Arm, LiveSplit } from '../../traffic/target.js';
import type { Wiring } from '../adapters.js';
import { namedBy } from '../coordinates.js';
import type { Entrance } from '../targets/entrance.js';
import { unusable } from './refusal.js';

export type Place = {
  readonly kind: TargetKind;
  readonly name: string;
  readonly entrance: Entrance;
  readonly live: LiveSplit;
  /** Clients stay with the arm that they came to. */
  readonly isSticky: boolean;
};

/** Undefined when no target was named. */
export async function placeFor(wiring: Wiring): Promise<Place | undefined> {
  const { raw } = wiring;
  if (raw.get('target') === undefined) return undefined;
  const values = readInputs(targetInputs, targetRules, raw);
  const named = namedBy(values, raw.host);
  const [{ enter }, { makeTarget }] = await Promise.all([
    import('../targets/entrance.js'),
    import('../targets.js'),
  ]);
  const entrance = await enter(values.target, named, wiring);
  const target = await makeTarget(values.target, {
    surroundings: wiring,
    entrance,
    named,
    signal: wiring.host.cancelled,
  });
  const live = await target.read();
  const isSticky = (live.stickyMilliseconds ?? target.abilities.stickyMilliseconds) > 0;
  return { kind: values.target, name: named.name, entrance, live, isSticky };
}

export type Chosen = {
  /** The arm that is judged. */
  readonly candidate: string;
  readonly stable?: string;
  /** Of the candidate in percent, where stable has all the rest. */
  readonly share?: number;
};

type Wanted = { readonly candidate: string | undefined; readonly stable: string | undefined };

/** Without a candidate the service is looked at alone: the arm that has all of the traffic. */
export function armsIn({ live }: Place, wanted: Wanted, { raw }: Wiring): Chosen {
  const { arms, idle } = live;
  if (wanted.candidate === undefined) {
    const [only, ...others] = arms.filter(({ share }) => share > 0);
    if (only !== undefined && others.length === 0) return { candidate: only.name };
    const shared = arms.map(({ name, share }) => `${name} ${share} %`).join(', ');
    throw unusable(raw, 'candidate', `the traffic is split (${shared}): name the arm that is to be judged`);
  }
  const name = wanted.candidate === 'idle' && idle.length === 1 ? (idle[0] ?? 'idle') : wanted.candidate;
  const candidate = armNamed(arms, name);
  if (candidate === undefined) throw unusable(raw, 'candidate', absent(name, arms));
  const others = arms.filter(each => each !== candidate);
  const stable = wanted.stable === undefined ? usualStable(others) : armNamed(others, wanted.stable);
  if (stable === undefined) {
    const why =
      wanted.stable?.toLowerCase() === candidate.name.toLowerCase()
        ? `${candidate.name} is the candidate itself`
        : absent(wanted.stable ?? 'a stable arm', others);
    throw unusable(raw, 'stable', why);
  }
  const isWhole = Math.abs(candidate.share + stable.share - 100) < 1e-6;
  return {
    candidate: candidate.name,
    stable: stable.name,
    ...(isWhole && { share: candidate.share }),
  };
}

function armNamed(arms: readonly Arm[], name: string): Arm | undefined {
  return arms.find(arm => arm.name.toLowerCase() === name.toLowerCase());
}

/** Where users come without a rule; else whoever has the most of them. */
function usualStable(others: readonly Arm[]): Arm | undefined {
  const byShare = others.toSorted((one, other) => other.share - one.share);
  return others.find(({ name }) => name.toLowerCase() === 'production') ?? byShare[0];
}

function absent(name: string, arms: readonly Arm[]): string {
  const there = arms.map(arm => arm.name).join(', ');
  return `${name} does not exist; ${there === '' ? 'there is no other arm' : `there are ${there}`}`;
}
