// Which image stands behind a backend: its Service selects pods, and a pod tells what its node pulled. Whatever may not be
// read, or cannot be told, is said and never guessed.
import { asFault } from '../../fault/fault.js';
import type { BackendRef } from '../../kubernetes/http-routes.js';
import type { Pod, Workloads } from '../../kubernetes/workloads.js';
import type { Build } from '../target.js';

export type Behind = {
  readonly builds: readonly Build[];
  readonly digest?: string;
  readonly contradiction: boolean;
  /** Pods that could take requests; undefined where nobody could be asked. */
  readonly ready?: number;
  readonly unknown: readonly string[];
};

export async function behind(workloads: Workloads, backend: BackendRef): Promise<Behind> {
  if (!backend.isService)
    return notKnown(`${backend.name} is no Service, so that nobody can tell what runs behind it`);
  try {
    const { selector } = await workloads.service(backend);
    if (selector === undefined || Object.keys(selector).length === 0) {
      return notKnown(`Service ${backend.name} selects no pods itself`);
    }
    return told(await workloads.pods(backend.namespace, selector), backend.name);
  } catch (thrown) {
    // A right that is missing, or a Service that is: the split is told all the same.
    const fault = asFault(thrown);
    if (fault.code === 'CANCELLED') throw thrown;
    return notKnown(`what runs behind ${backend.name} cannot be read: ${fault.message}`);
  }
}

function told(pods: readonly Pod[], name: string): Behind {
  const ready = pods.filter(({ isReady }) => isReady).length;
  const builds = unique(
    pods.flatMap(({ image, digest }) =>
      image === undefined
        ? []
        : [{ source: 'image' as const, text: image, ...(digest !== undefined && { digest }) }],
    ),
  );
  const digests = new Set(builds.flatMap(({ digest }) => digest ?? []));
  const [digest] = digests;
  const isOne = digests.size === 1 && builds.every(build => build.digest !== undefined);
  return {
    builds,
    ...(isOne && digest !== undefined && { digest }),
    contradiction: digests.size > 1,
    ready,
    unknown: unknownOf(pods, name),
  };
}

function unknownOf(pods: readonly Pod[], name: string): readonly string[] {
  if (pods.length === 0) return [`no pod stands behind ${name}`];
  const several = pods.find(({ image, containers }) => image === undefined && containers.length > 1);
  if (several !== undefined) {
    return [
      `which container of ${name} is the app is not said (${several.containers.join(', ')}): annotate its pods with kubectl.kubernetes.io/default-container`,
    ];
  }
  return pods.some(({ digest }) => digest === undefined)
    ? [`not every pod of ${name} tells the digest of its image`]
    : [];
}

function unique(builds: readonly Build[]): readonly Build[] {
  const seen = new Map(builds.map(build => [`${build.text} ${build.digest ?? ''}`, build]));
  return [...seen.values()].sort((one, other) => (one.text < other.text ? -1 : 1));
}

function notKnown(why: string): Behind {
  return { builds: [], contradiction: false, unknown: [why] };
}
