// The picture of a profile as the port tells it.
import { formatPercent } from '../split.js';
import type { Arm, LiveSplit } from '../target.js';
import type { Endpoint, Picture } from './profile.js';

export function liveSplit(picture: Picture): LiveSplit {
  const { id, shares, stable, guard, endpoints } = picture;
  const rank = ({ name }: Endpoint) => (name === stable ? 101 : (shares[name] ?? 0));
  return {
    resource: id,
    arms: [...endpoints].sort((one, other) => rank(other) - rank(one)).map(each => armOf(each, picture)),
    split: shares,
    idle: endpoints.filter(({ name, isOn }) => !isOn && name !== stable).map(({ name }) => name),
    guard,
    remarks: remarksOn(picture),
  };
}

/** Which build answers there is not known to Traffic Manager. */
function armOf(endpoint: Endpoint, picture: Picture): Arm {
  const { name, isOn, weight, health } = endpoint;
  const share = picture.shares[name] ?? 0;
  const address = addressOf(endpoint, picture);
  return {
    name,
    isDefault: name === picture.stable,
    share,
    state: isOn ? `${health}, weight ${weight}` : 'Disabled',
    builds: [],
    contradiction: false,
    hasRule: isOn,
    unknown: [],
    ...(address !== undefined && { address }),
  };
}

export function addressOf({ target }: Endpoint, { isPlain }: Picture): URL | undefined {
  if (target === '') return undefined;
  return new URL(`${isPlain ? 'http' : 'https'}://${target.includes(':') ? `[${target}]` : target}`);
}

/** An answer that is kept longer than this makes every step of a ladder long. */
const longTtlSeconds = 300;

function remarksOn({ isOn, endpoints, shares, ttlSeconds }: Picture): readonly string[] {
  const serving = endpoints.filter(endpoint => endpoint.isOn);
  return [
    ...(isOn ? [] : ['the profile is disabled: DNS does not answer for it']),
    ...(serving.length > 0 ? [] : ['no endpoint is enabled: nobody gets an answer']),
    ...(ttlSeconds > longTtlSeconds
      ? [`answers live for ${ttlSeconds} s: clients follow a change only after that`]
      : []),
    ...serving
      .filter(({ health }) => ['Degraded', 'Stopped', 'Inactive'].includes(health))
      .map(
        ({ name, health }) =>
          `${name} is ${health}: answers leave it out, and its ${formatPercent(shares[name] ?? 0)} goes to the others`,
      ),
    ...endpoints
      .filter(({ kind }) => kind === 'NestedEndpoints')
      .map(
        ({ name }) =>
          `${name} is a nested profile: what it does with its share is neither seen nor moved here`,
      ),
  ];
}
