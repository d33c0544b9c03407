// The picture of an origin group as the port tells it, with what a reader should know about weights here.
import type { Origin, Route } from '../../../azure/front-door/client.js';
import type { Arm, LiveSplit } from '../../target.js';
import { isSame, leastLatencyMilliseconds, type Picture } from './picture.js';

export function liveSplit(picture: Picture, cached: readonly Route[], busyUntil?: number): LiveSplit {
  const { id, shares, stable, guard, origins } = picture;
  const rank = ({ name }: Origin) => (name === stable ? 101 : (shares[name] ?? 0));
  return {
    resource: id,
    part: picture.group.name,
    arms: [...origins].sort((one, other) => rank(other) - rank(one)).map(each => armOf(each, picture)),
    split: shares,
    idle: idleIn(picture),
    guard,
    // Its cookie lasts as long as a browser is open.
    ...(picture.group.hasAffinity && { stickyMilliseconds: 7 * 24 * 3_600_000 }),
    ...(busyUntil !== undefined && {
      busy: `a change is on its way to the edges until ${new Date(busyUntil).toISOString()} at most`,
    }),
    remarks: [...remarksOn(picture), ...cacheRemarks(cached)],
  };
}

/**
 * Origins take turns: the one that is off takes the next version. Where none is off, it is the one that was left with the
 * least, and whoever gives it more has to take that away first.
 */
function idleIn({ origins, stable, shares, priority }: Picture): readonly string[] {
  const off = origins.filter(({ isOn, name }) => !isOn && name !== stable).map(({ name }) => name);
  if (off.length > 0) return off;
  const serving = origins.filter(origin => origin.priority === priority && origin.name !== stable);
  const [least, next] = [...serving].sort(
    (one, other) => (shares[one.name] ?? 0) - (shares[other.name] ?? 0),
  );
  if (least === undefined || shares[least.name] === shares[next?.name ?? '']) return [];
  return (shares[least.name] ?? 0) < (shares[stable ?? ''] ?? 0) ? [least.name] : [];
}

/** Which build answers there is not known to Front Door. */
function armOf(origin: Origin, { shares, stable, priority }: Picture): Arm {
  const { name, isOn, weight, hostName } = origin;
  const address = addressOf(origin);
  const standsBy = isOn && origin.priority !== priority ? `, stands by at priority ${origin.priority}` : '';
  return {
    name,
    isDefault: name === stable,
    share: shares[name] ?? 0,
    state: isOn ? `Enabled, weight ${weight}${standsBy}` : 'Disabled',
    builds: [],
    contradiction: false,
    hasRule: isOn,
    unknown: hostName === '' ? ['its host name'] : [],
    ...(address !== undefined && { address }),
  };
}

export function addressOf({ hostName }: Pick<Origin, 'hostName'>): URL | undefined {
  const host = hostName.includes(':') ? `[${hostName}]` : hostName;
  return URL.canParse(`https://${host}`) ? new URL(`https://${host}`) : undefined;
}

function remarksOn({ noun, group, origins, priority, stable, candidate }: Picture): readonly string[] {
  const serving = origins.filter(({ isOn }) => isOn);
  const named = origins.find(({ name }) => isSame(name, candidate ?? ''));
  return [
    ...(serving.length > 0 ? [] : [`no ${noun} is enabled: nobody gets an answer`]),
    ...(group.latencyMilliseconds < leastLatencyMilliseconds
      ? [
          `the latency window of ${group.name} is ${group.latencyMilliseconds} ms: under ${leastLatencyMilliseconds} ms the nearest ${noun} gets the requests, whatever its weight`,
        ]
      : []),
    ...(named !== undefined && named.priority !== priority
      ? [
          `${named.name} has priority ${named.priority}, and ${stable} has ${priority}: weights count among equals only`,
        ]
      : []),
    ...(group.hasAffinity
      ? [
          `session affinity is on: who was given to one ${noun} stays there while it is enabled, so that shares are those of new sessions only`,
        ]
      : []),
    ...(group.isProbed ? [] : [`health probes are off: one ${noun} that fails goes on getting its share`]),
  ];
}

function cacheRemarks(cached: readonly Route[]): readonly string[] {
  if (cached.length === 0) return [];
  return [cacheRemark(cached.map(({ endpoint, name }) => `${endpoint}/${name}`))];
}

export function cacheRemark(names: readonly string[]): string {
  return `${names.join(', ')} caches answers: those of the candidate are served after going back until they are old or purged (purge: on-rollback)`;
}
