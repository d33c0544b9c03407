// The picture of a route as the port tells it.
import type { Arm, LiveSplit } from '../target.js';
import { rivals } from './blame.js';
import type { Behind } from './builds.js';
import type { Picture } from './route.js';
import { standingOf } from './status.js';

type BackendRef = Picture['backends'][number];

export function liveSplit(picture: Picture, behind: Readonly<Record<string, Behind>> = {}): LiveSplit {
  const { id, shares, stable, guard, backends } = picture;
  const rank = ({ name }: BackendRef) => (name === stable ? 101 : (shares[name] ?? 0));
  return {
    resource: id,
    arms: [...backends]
      .sort((one, other) => rank(other) - rank(one))
      .map(each => armOf(each, picture, behind[each.name])),
    split: shares,
    idle: backends.filter(({ name, weight }) => weight === 0 && name !== stable).map(({ name }) => name),
    guard,
    remarks: remarksOn(picture),
  };
}

function armOf({ name, weight }: BackendRef, picture: Picture, known: Behind | undefined): Arm {
  const ready = known?.ready === undefined ? '' : `, ${known.ready} pods ready`;
  return {
    name,
    isDefault: name === picture.stable,
    share: picture.shares[name] ?? 0,
    state: `weight ${weight}${ready}`,
    builds: known?.builds ?? [],
    ...(known?.digest !== undefined && { digest: known.digest }),
    contradiction: known?.contradiction ?? false,
    hasRule: weight > 0,
    unknown: known?.unknown ?? [],
  };
}

function remarksOn({ route, shares, alone }: Picture): readonly string[] {
  const standing = standingOf(route);
  return [
    ...(Object.values(shares).some(share => share > 0)
      ? []
      : ['all weights are 0: the gateway answers every request with 500']),
    ...(standing.kind === 'in-force' ? [] : [standing.why]),
    ...alone,
    ...rivals(route).map(
      ({ manager }) =>
        `${manager} declares the rules of this route: unless it is told to leave the weights alone, it will set them back to its own`,
    ),
  ];
}
