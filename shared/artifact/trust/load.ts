// From what the user chose to trusted roots: given files, the root that ships, and what TUF has to say about both.
import { Fault } from '../../fault/fault.js';
import type { Transport } from '../../http/transport.js';
import type { Demands, TrustedRoot } from '../artifact.js';
import { gitHub, publicGood } from './instances.js';
import { trustedRoots } from './trusted-root.js';
import { type TufRepository, tufTarget } from './tuf.js';

export type Refresh = 'off' | 'try' | 'required';

export type TrustChoice =
  | {
      readonly kind: 'file';
      readonly bytes: Uint8Array;
      readonly name: string;
      readonly sha256?: string;
      readonly demands?: Demands;
    }
  | { readonly kind: 'public-good'; readonly refresh: Refresh; readonly mirror?: string }
  /** Its root comes by TUF or as a file; `off` leaves only the file. */
  | { readonly kind: 'github'; readonly refresh: Refresh; readonly repository?: TufRepository };

export type LoadedTrust = {
  readonly roots: readonly TrustedRoot[];
  /** What somebody should know who reads the result: a root that could not be brought up to date. */
  readonly remarks: readonly string[];
};

export async function loadTrust(
  choices: readonly TrustChoice[],
  transport: () => Promise<Transport>,
): Promise<LoadedTrust> {
  const roots: TrustedRoot[] = [];
  const remarks: string[] = [];
  for (const choice of choices) {
    const loaded = await load(choice, transport);
    roots.push(...loaded.roots);
    remarks.push(...loaded.remarks);
  }
  if (roots.length > 0) return { roots, remarks };
  throw new Fault(
    'TRUST_UNUSABLE',
    `there is no trusted root to verify with${remarks.map(each => `; ${each}`).join('')}`,
  );
}

async function load(choice: TrustChoice, transport: () => Promise<Transport>): Promise<LoadedTrust> {
  switch (choice.kind) {
    case 'file': {
      const { bytes, name, sha256, demands } = choice;
      const pin = sha256 === undefined ? {} : { pinnedSha256: sha256 };
      return {
        roots: trustedRoots({ bytes, origin: name, ...pin, ...(demands && { demands }) }),
        remarks: [],
      };
    }
    case 'public-good':
      return loadPublicGood(choice, transport);
    case 'github':
      return loadGitHub(choice, transport);
    default:
      return choice satisfies never;
  }
}

async function loadPublicGood(
  { refresh, mirror }: Extract<TrustChoice, { readonly kind: 'public-good' }>,
  transport: () => Promise<Transport>,
): Promise<LoadedTrust> {
  const shipped = await publicGood(mirror);
  const own = () => trustedRoots({ bytes: shipped.root, origin: 'public-good root as shipped' });
  if (refresh === 'off') return { roots: own(), remarks: [] };
  try {
    return { roots: await refreshed(shipped.repository, transport), remarks: [] };
  } catch (thrown) {
    // Out of reach, or not as it was signed: whoever could bring that about could also keep the mirror out of reach.
    if (refresh === 'required' || !isPassing(thrown)) throw thrown;
    return { roots: own(), remarks: [`the public-good root as shipped was used: ${thrown.message}`] };
  }
}

/** There is nothing to fall back to: without its root, its bundles are refused, and the remark says why. */
async function loadGitHub(
  { refresh, repository = gitHub }: Extract<TrustChoice, { readonly kind: 'github' }>,
  transport: () => Promise<Transport>,
): Promise<LoadedTrust> {
  if (refresh === 'off') {
    return {
      roots: [],
      remarks: [`GitHub's root is not shipped: allow trust-refresh, or give it as a file`],
    };
  }
  try {
    return { roots: await refreshed(repository, transport), remarks: [] };
  } catch (thrown) {
    if (refresh === 'required' || !isPassing(thrown)) throw thrown;
    return { roots: [], remarks: [`GitHub's root could not be fetched: ${thrown.message}`] };
  }
}

async function refreshed(
  repository: TufRepository,
  transport: () => Promise<Transport>,
): Promise<readonly TrustedRoot[]> {
  const bytes = await tufTarget(repository, await transport());
  return trustedRoots({ bytes, origin: `TUF root of ${repository.mirror}` });
}

/** Whatever the world may be to blame for. */
function isPassing(thrown: unknown): thrown is Fault {
  return thrown instanceof Fault && thrown.class === 'world' && thrown.code !== 'CANCELLED';
}
