// The picture of an app as the port tells it.
import type { AppAddress } from '../../../azure/container-apps.js';
import type { Arm, Build, LiveSplit } from '../../target.js';
import { isSame } from './ingress.js';
import { isUnderWay, type KnownRevision, type Picture } from './picture.js';
import { remarksOn } from './remarks.js';

export function liveSplit(picture: Picture, at: AppAddress): LiveSplit {
  const { id, arms, shares, stable, guard } = picture;
  return {
    resource: id,
    arms: inOrder(arms, picture).map(arm => armOf(arm, picture)),
    split: shares,
    idle: arms
      .filter(({ name, active }) => active === true && shares[name] === 0 && name !== stable)
      .map(({ name }) => name),
    guard,
    remarks: remarksOn(picture, at),
    ...(isUnderWay(picture) && { busy: 'a change of the app is under way' }),
  };
}

/** The stable one, then by share, then the newest. */
function inOrder(arms: readonly KnownRevision[], { shares, stable }: Picture): readonly KnownRevision[] {
  const rank = ({ name }: KnownRevision) => (name === stable ? 101 : (shares[name] ?? 0));
  return [...arms].sort((one, other) => rank(other) - rank(one));
}

function armOf(revision: KnownRevision, { shares, stable, ingress }: Picture): Arm {
  const { name, fqdn, template } = revision;
  // Containers besides the first serve it; what is promoted is the first.
  const images = (template?.containers ?? [])
    .slice(0, 1)
    .flatMap(({ image }) => (image ? [buildOf(image)] : []));
  const digest = images[0]?.digest;
  return {
    name,
    isDefault: name === stable,
    share: shares[name] ?? 0,
    state: stateOf(revision),
    builds: images,
    contradiction: false,
    hasRule: ingress.entries.some(entry => isSame(entry.revision, name) && entry.weight > 0),
    unknown: [],
    ...(digest !== undefined && { digest }),
    ...(fqdn && { address: new URL(`https://${fqdn}`) }),
  };
}

function buildOf(image: string): Build {
  const digest = /sha256:[0-9a-f]{64}/.exec(image)?.[0];
  return { source: 'image', text: image.slice(0, 400), ...(digest !== undefined && { digest }) };
}

function stateOf({ active, runningState, healthState, replicas = 0 }: KnownRevision): string {
  if (active !== true) return 'inactive';
  const health = healthState && healthState !== 'None' && healthState !== 'Healthy' ? [healthState] : [];
  return [
    runningState ?? 'unknown',
    ...health,
    `${replicas} ${replicas === 1 ? 'replica' : 'replicas'}`,
  ].join(', ');
}
