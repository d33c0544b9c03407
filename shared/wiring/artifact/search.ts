// Looks for evidence wherever the policy says, and tells what was at each place.
import type { Candidate } from '../../artifact/artifact.js';
import { type Digest, isAlgorithm, type NamedDigest } from '../../artifact/digest.js';
import type { Fallback } from '../../artifact/registry/referrers.js';
import { Fault } from '../../fault/fault.js';
import type { VerifyValues } from '../../steps/verify-artifact/inputs.js';
import type { EvidencePlace, Gathered, Searched } from '../../steps/verify-artifact/port.js';
import type { Wiring } from '../adapters.js';
import { openDownload } from './network.js';

export type Search = {
  readonly places: readonly EvidencePlace[];
  readonly values: VerifyValues;
  readonly gathered: Gathered;
};

type Looked = Searched['looked'][number];

export async function search(wiring: Wiring, asked: Search): Promise<Searched> {
  const candidates: Candidate[] = [];
  const looked: Looked[] = [];
  for (const place of new Set(asked.places)) {
    const found = await searchers[place](wiring, asked);
    candidates.push(...found.candidates);
    looked.push(...found.looked);
  }
  return { candidates, looked };
}

type Searcher = (wiring: Wiring, asked: Search) => Promise<Searched>;

const searchers: Readonly<Record<EvidencePlace, Searcher>> = {
  bundle: (_, { gathered }) => {
    const got = `${gathered.candidates.length} documents`;
    return Promise.resolve({ candidates: gathered.candidates, looked: [{ place: 'the input bundle', got }] });
  },
  oci: inRegistries,
  github: onGitHub,
};

async function inRegistries(wiring: Wiring, { values, gathered }: Search): Promise<Searched> {
  const [{ findReferrers }, { openImage }] = await Promise.all([
    import('../../artifact/registry/referrers.js'),
    import('./images.js'),
  ]);
  const places = fallbacks(values['oci-fallback']);
  const candidates: Candidate[] = [];
  const looked: Looked[] = [];
  for (const { name, digests } of gathered.subjects) {
    const { reader } = await openImage(wiring, values, name);
    for (const digest of digests.filter(isDigest)) {
      const found = await findReferrers({ reader, digest, places, most: values['max-attestations'] });
      candidates.push(...found.found);
      looked.push(
        ...found.looked.map(({ place, got }) => ({ place: `${place} of ${name.split('@')[0]}`, got })),
      );
    }
  }
  return { candidates, looked };
}

const known = ['referrers', 'tag', 'legacy'] as const;

function fallbacks(given: readonly string[]): readonly Fallback[] {
  const found = known.filter(each => given.includes(each));
  if (found.length === given.length) return found;
  throw new Fault('INPUT_INVALID', `oci-fallback is one or several of ${known.join(', ')}`);
}

async function onGitHub(wiring: Wiring, { values, gathered }: Search): Promise<Searched> {
  const { findAttestations } = await import('../../artifact/attestations/github.js');
  const download = await openDownload(wiring, values);
  const { 'github-repository': repository, 'github-owner': owner = '' } = values;
  const place =
    repository === undefined
      ? ({ kind: 'owner', name: owner } as const)
      : ({ kind: 'repository', name: repository } as const);
  const candidates: Candidate[] = [];
  const looked: Looked[] = [];
  for (const { digests } of gathered.subjects) {
    const digest = sha256In(digests);
    const found = await findAttestations({
      download,
      api: apiOf(wiring),
      token: values['github-token'],
      place,
      digest,
      initiator: values.initiator,
      most: values['max-attestations'],
    });
    candidates.push(...found.found);
    looked.push({ place: `GitHub attestations of ${place.name}`, got: found.got });
  }
  return { candidates, looked };
}

function isDigest(digest: NamedDigest): digest is Digest {
  return isAlgorithm(digest.algorithm);
}

function sha256In(digests: readonly NamedDigest[]): Digest {
  const found = digests.filter(isDigest).find(({ algorithm }) => algorithm === 'sha256');
  if (found !== undefined) return found;
  throw new Fault('INPUT_INVALID', 'GitHub knows attestations by SHA-256 only', {
    hint: 'give digest-algorithms: sha256',
  });
}

/** A runner of an Enterprise server says where its API is. */
function apiOf({ environment }: Wiring): URL {
  const given = environment['GITHUB_API_URL'];
  return new URL(given !== undefined && URL.canParse(given) ? given : 'https://api.github.com');
}
