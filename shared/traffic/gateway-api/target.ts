// Gateway API: the shares are weights of the backends of an HTTPRoute, and a gateway splits request by request.
import type { TrafficTarget } from '../target.js';
import { gatewayApiAbilities } from './abilities.js';
import { behind } from './builds.js';
import { promoteBackend, restoreBackends, type Workshop, writeSplit } from './change.js';
import { liveSplit } from './live-split.js';
import { lookAt, type Picture } from './route.js';
import { reconciled, seenOf } from './seen.js';

export function gatewayApiTarget(workshop: Workshop): TrafficTarget {
  return {
    abilities: gatewayApiAbilities,
    read: async () => {
      const picture = await lookAt(workshop);
      const known = await Promise.all(
        picture.backends.map(async each => [each.name, await behind(workshop.workloads, each)] as const),
      );
      return liveSplit(picture, Object.fromEntries(known));
    },
    write: (split, guard) => writeSplit(workshop, split, guard),
    seen: receipt => seenOf(workshop, receipt),
    promote: (candidate, guard) => promoteBackend(workshop, candidate, guard),
    reconcile: intent => reconciled(workshop, intent),
    restore: (before, guard) => restoreBackends(workshop, before, guard),
    // A backend without weight costs what its pods cost, and those are not ours to end.
    clean: async () => undefined,
    addressOf: async arm => addressIn(workshop, await lookAt(workshop), arm),
  };
}

/**
 * Inside of its cluster a Service has an address. Outside only its owner knows which one leads to it alone, and says so in
 * an annotation.
 */
async function addressIn(
  { workloads, isInside }: Workshop,
  { backends }: Picture,
  arm: string,
): Promise<URL | undefined> {
  const backend = backends.find(({ name }) => name === arm);
  if (backend === undefined || !backend.isService) return undefined;
  const { address } = await workloads.service(backend);
  if (address !== undefined && /^https?:\/\//.test(address) && URL.canParse(address)) return new URL(address);
  if (!isInside || backend.port === undefined) return undefined;
  return new URL(`http://${backend.name}.${backend.namespace}.svc:${backend.port}`);
}
