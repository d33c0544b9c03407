// The shares as the program tells them, and as the port does. Whoever is told no default arm takes the busiest one that is
// not the candidate; without a guard of the program's own, what it tells is the guard.
import { createHash } from 'node:crypto';
import type { Split } from '../split.js';
import type { Arm, LiveSplit, Wire } from '../target.js';
import { isSame, splitIn, type ToldArm, type ToldSplit } from './answers.js';
import { ask, type Workshop } from './asking.js';

export type Picture = {
  readonly told: ToldSplit;
  readonly shares: Split;
  readonly stable: string | undefined;
  readonly guard: string;
};

/** `candidate`: the arm that the caller named as the one to be promoted. */
export async function lookAt(workshop: Workshop, candidate?: string): Promise<Picture> {
  const told = await ask(workshop, { verb: 'read', read: splitIn });
  const shares = Object.fromEntries(told.arms.map(({ name, share }) => [name, share]));
  return { told, shares, stable: stableIn(told.arms, candidate), guard: told.guard ?? guardOf(told) };
}

function stableIn(arms: readonly ToldArm[], candidate: string | undefined): string | undefined {
  const said = arms.find(({ isDefault }) => isDefault);
  if (said !== undefined) return said.name;
  const busiest = arms.filter(({ share }) => share > 0).sort((one, other) => other.share - one.share);
  return (busiest.find(({ name }) => !isSame(name, candidate ?? '')) ?? busiest[0])?.name;
}

function guardOf({ arms, snapshot }: ToldSplit): string {
  const makings = arms.map(({ name, share }) => [name, share]).sort();
  return createHash('sha256')
    .update(JSON.stringify([makings, snapshot ?? {}]))
    .digest('hex')
    .slice(0, 32);
}

export function liveSplit({ told, shares, stable, guard }: Picture, resource: string): LiveSplit {
  const rank = ({ name, share }: ToldArm) => (name === stable ? 101 : share);
  const arms = [...told.arms].sort((one, other) => rank(other) - rank(one));
  return {
    resource,
    arms: arms.map(arm => armOf(arm, stable)),
    split: shares,
    idle: arms.filter(({ name, share }) => share === 0 && name !== stable).map(({ name }) => name),
    guard,
    remarks: told.remarks,
    ...(told.busy !== undefined && { busy: told.busy }),
  };
}

function armOf({ name, share, state, address, build, digest }: ToldArm, stable: string | undefined): Arm {
  return {
    name,
    isDefault: name === stable,
    share,
    state,
    builds: build === undefined ? [] : [{ source: 'digest-setting', text: build, ...(digest && { digest }) }],
    contradiction: false,
    hasRule: share > 0,
    unknown: [],
    ...(digest !== undefined && { digest }),
    ...(address !== undefined && { address }),
  };
}

/** What there is to go back to: the shares, and whatever the program wants to have kept beside them. */
export function keptOf({ told, shares }: Picture): Wire {
  return { split: { ...shares }, ...(told.snapshot !== undefined && { snapshot: told.snapshot }) };
}
